package dev.plumbline.report.output;

import dev.plumbline.model.Assessment;
import dev.plumbline.report.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The assessment for analysts: {@code evidence.xlsx}, every finding with the cells that say so, and all it rests on. */
final class EvidenceWorkbookOutput implements Output {

    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public String fileName() {
        return "evidence.xlsx";
    }

    @Override
    public void write(Assessment assessment, OutputStream out) throws IOException {
        Path raw = Files.createTempFile("plumbline-evidence", ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            describe(workbook.getXSSFWorkbook().getProperties().getCoreProperties(), assessment);
            EvidenceSheets.write(new Sheets(workbook), assessment);
            try (OutputStream file = Files.newOutputStream(raw)) {
                workbook.write(file);
            }
            TimelessZip.copy(raw, out);
        } finally {
            Files.delete(raw);
        }
    }

    private static void describe(CoreProperties properties, Assessment assessment) {
        Date asOf = Date.from(assessment.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreator("Plumbline");
        properties.setTitle("Evidence of " + assessment.portfolio() + ", " + assessment.period());
        properties.setCreated(Optional.of(asOf));
        properties.setModified(Optional.of(asOf));
    }
}
