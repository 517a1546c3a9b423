package dev.plumbline.report.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as bytes that depend on its cells alone: POI stamps the clock into the document properties and into every
 * entry of the container, so both are replaced by days that are given.
 */
public final class WorkbookPackage {

    /** The first day a ZIP entry can be dated. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WorkbookPackage() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param creator what the document properties name as its author
     * @param day what the document properties give as created and modified
     */
    public static void write(XSSFWorkbook workbook, String creator, LocalDate day, OutputStream out)
            throws IOException {
        Optional<Date> midnight =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(creator);
        properties.setCreated(midnight);
        properties.setModified(midnight);
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        workbook.write(stamped);
        copyEntries(stamped.toByteArray(), out);
    }

    private static void copyEntries(byte[] container, OutputStream out) throws IOException {
        ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(container));
        ZipOutputStream copy = new ZipOutputStream(out);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            ZipEntry undated = new ZipEntry(entry.getName());
            undated.setTimeLocal(ENTRY_TIME);
            copy.putNextEntry(undated);
            entries.transferTo(copy);
            copy.closeEntry();
        }
        copy.finish();
    }
}
