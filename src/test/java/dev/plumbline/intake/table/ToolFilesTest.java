package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolFilesTest {

    /** Cells, not bytes: the packing may differ between Java versions. */
    @Test
    void theCommittedWorkbooksAndArchivesHoldWhatTheirTextsSay(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> sample : ToolFiles.samples().entrySet()) {
            Path written = Files.write(folder.resolve("sample"), sample.getValue());
            assertThat(cells(ToolFiles.SAMPLES.resolve(sample.getKey())))
                    .as(sample.getKey())
                    .isEqualTo(cells(written));
        }
    }

    private static Workbook cells(Path file) {
        return Workbooks.read(new Source("sample", file, "", LocalDate.of(2019, 6, 30)));
    }
}
