package dev.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DropFolderTest {

    private static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void filesBelongToThePortfolioWhoseFolderTheyLieIn() throws IOException {
        put("Retail/register.csv", "a", NOW.minusSeconds(3600));
        put("Retail/deeper/limits.csv", "b", NOW.minusSeconds(3600));
        put("loose.csv", "c", NOW.minusSeconds(3600));

        assertThat(contents().drops())
                .extracting(Drop::portfolio, Drop::name, Drop::modified)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Portfolio", "loose.csv", LocalDate.of(2026, 9, 30)),
                        org.assertj.core.groups.Tuple.tuple("Retail", "limits.csv", LocalDate.of(2026, 9, 30)),
                        org.assertj.core.groups.Tuple.tuple("Retail", "register.csv", LocalDate.of(2026, 9, 30)));
    }

    @Test
    void theFoldersBelowThePortfoliosAreRemembered() throws IOException {
        put("Retail/2026-07-16 14.00 Steering/chat.txt", "a", NOW.minusSeconds(3600));
        put("Retail/Board/2026/minutes.md", "b", NOW.minusSeconds(3600));
        put("Retail/register.csv", "c", NOW.minusSeconds(3600));

        assertThat(contents().drops())
                .extracting(Drop::folder)
                .containsExactly("2026-07-16 14.00 Steering", "Board/2026", "");
    }

    @Test
    void anAnnotatedCopyComesAfterTheFileItWasMadeOf() throws IOException {
        put("reg-2026-11-15.annotated-2.xlsx", "c", NOW.minusSeconds(3600));
        put("reg-2026-11-15.annotated.xlsx", "b", NOW.minusSeconds(3600));
        put("reg-2026-11-15.csv", "a", NOW.minusSeconds(3600));

        assertThat(contents().drops())
                .extracting(Drop::name)
                .containsExactly(
                        "reg-2026-11-15.csv", "reg-2026-11-15.annotated.xlsx", "reg-2026-11-15.annotated-2.xlsx");
    }

    @Test
    void whatOtherProgramsLeaveLyingAboutIsNotMeant() throws IOException {
        for (String name : new String[] {"~$register.xlsx", ".hidden", "Thumbs.db", "half.csv.part"}) {
            put("Retail/" + name, "x", NOW.minusSeconds(3600));
        }

        assertThat(contents().drops()).isEmpty();
    }

    @Test
    void aLinkIsNotFollowedAndSaidSo() throws IOException {
        Path secret = Files.writeString(Files.createTempFile(folder, "secret", ".csv"), "secret");
        Files.move(secret, folder.resolve(".secret"));
        Files.createDirectories(folder.resolve("Retail"));
        Files.createSymbolicLink(folder.resolve("Retail/link.csv"), folder.resolve(".secret"));

        assertThat(contents().drops()).isEmpty();
        assertThat(contents().left())
                .containsExactly(new DropFolder.Left("Retail/link.csv", "is a link; drop the file itself"));
    }

    @Test
    void aFileThatGrowsIsLeftForTheNextRun() throws Exception {
        Path growing = put("Retail/growing.csv", "ID,Name\n", NOW);
        put("Retail/whole.csv", "ID,Name\n", NOW);
        Thread writer = new Thread(() -> write(growing));
        writer.start();

        DropFolder.Contents contents = new DropFolder(folder, Duration.ofMillis(400)).contents(NOW);
        writer.join();

        assertThat(contents.drops()).extracting(Drop::name).containsExactly("whole.csv");
        assertThat(contents.left()).extracting(DropFolder.Left::file).containsExactly("Retail/growing.csv");
    }

    private static void write(Path file) {
        try {
            for (int n = 0; n < 12; n++) {
                Thread.sleep(50);
                Files.writeString(file, n + ",more\n", StandardOpenOption.APPEND);
            }
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private DropFolder.Contents contents() {
        return new DropFolder(folder, Duration.ofMillis(1)).contents(NOW);
    }

    private Path put(String name, String text, Instant modified) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
