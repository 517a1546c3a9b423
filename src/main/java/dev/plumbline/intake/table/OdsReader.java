package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads OpenDocument spreadsheets (ODF 1.3 part 3) and their templates: a zip of XML parts. */
final class OdsReader implements WorkbookReader {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** Whether a zip begins as an OpenDocument spreadsheet does: with its media type, which some programs compress. */
    static boolean starts(byte[] head) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            ZipEntry first = zip.getNextEntry();
            return first != null
                    && first.getName().equals("mimetype")
                    && new String(zip.readNBytes(100), StandardCharsets.ISO_8859_1).startsWith(MEDIA_TYPE);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Recognition recognise(Head head) {
        return starts(head.bytes())
                ? new Recognition(0.95, "an OpenDocument spreadsheet")
                : Recognition.no("not an OpenDocument spreadsheet");
    }

    @Override
    public Workbook read(Source source) {
        try (XlsxPackage parts = new XlsxPackage(source)) {
            if (parts.open("META-INF/manifest.xml").map(OdsReader::encrypted).orElse(false)) {
                throw parts.refusal(
                        "password-protected", "the spreadsheet is password-protected; save it without a password");
            }
            OdsStyles styles = new OdsStyles();
            parts.open("styles.xml").ifPresent(styles::read);
            XmlCursor content = parts.open("content.xml")
                    .orElseThrow(() -> parts.refusal(
                            "damaged-workbook", "the spreadsheet lacks its content (content.xml); save it again"));
            try (content) {
                List<Sheet> sheets = new OdsContent(source.name(), content, styles).sheets();
                return new Workbook("ods", sheets, modified(parts).orElse(null), List.of());
            }
        }
    }

    private static boolean encrypted(XmlCursor manifest) {
        try (manifest) {
            while (manifest.advance()) {
                if (manifest.starts("encryption-data") || manifest.starts("encrypted-key")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Optional<LocalDate> modified(XlsxPackage parts) {
        return parts.open("meta.xml").flatMap(xml -> {
            try (xml) {
                while (xml.advance()) {
                    if (xml.starts("date")) {
                        String day = xml.text().strip();
                        return Optional.of(LocalDate.parse(day.substring(0, Math.min(10, day.length()))));
                    }
                }
            } catch (DateTimeException e) {
                return Optional.empty();
            }
            return Optional.empty();
        });
    }
}
