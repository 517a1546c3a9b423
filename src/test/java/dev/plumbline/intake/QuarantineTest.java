package dev.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuarantineTest {

    private static final List<Problem> PROBLEMS =
            List.of(new Problem(Problem.WHOLE_FILE, "damaged", "", "The file is cut off."));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void manyFilesOfOnePortfolioArePutAsideAtOnceAndNoneIsLost() throws Exception {
        Quarantine quarantine = new Quarantine(folder.resolve("quarantine"));
        List<Callable<Path>> puts = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            Path bytes = Files.writeString(folder.resolve("bytes-" + n), "content " + n);
            String name = "same name " + n % 100 + ".xlsx";
            puts.add(() -> quarantine.put("Retail", name, bytes, PROBLEMS));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<String> kept = new ArrayList<>();
            for (Future<Path> put : threads.invokeAll(puts)) {
                kept.add(Files.readString(put.get()));
            }
            assertThat(kept).hasSize(400).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void puttingTheSameFileTwiceChangesNothing() throws IOException {
        Path bytes = Files.writeString(folder.resolve("bytes"), "content");
        Quarantine quarantine = new Quarantine(folder.resolve("quarantine"));

        Path first = quarantine.put("Retail", "a.xlsx", bytes, PROBLEMS);

        assertThat(quarantine.put("Retail", "a.xlsx", bytes, PROBLEMS)).isEqualTo(first);
        assertThat(folder.resolve("quarantine/Retail").toFile().list())
                .containsExactlyInAnyOrder("a.xlsx", "a.xlsx.problems.txt");
    }

    @Test
    void aNameTooLongForItsProblemsKeepsItsEnding() throws IOException {
        Path bytes = Files.writeString(folder.resolve("bytes"), "content");

        Path put =
                new Quarantine(folder.resolve("quarantine")).put("Retail", "Q".repeat(246) + ".xlsx", bytes, PROBLEMS);

        assertThat(put).exists().hasFileName("Q".repeat(215) + ".xlsx");
        assertThat(put.resolveSibling(put.getFileName() + ".problems.txt")).isNotEmptyFile();
    }
}
