package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportArchiveTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef";
    private static final byte[] TABLE = "Name,Status\nLoyalty app,Done\n".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    ExportArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theFileWithAllRowsIsReadWhereverItStands() throws IOException {
        byte[] view = "Name,Status\nView,Done\n".getBytes(StandardCharsets.UTF_8);
        byte[] first = zip("a/Tasks " + HASH + "_all.csv", TABLE, "a/Tasks " + HASH + ".csv", view);
        byte[] last = zip("a/Tasks " + HASH + ".csv", view, "a/Tasks " + HASH + "_all.csv", TABLE);
        assertThat(read(first).sheets()).isEqualTo(read(last).sheets());
        assertThat(read(first).sheets().get(0).rows().get(1).text(1)).isEqualTo("Loyalty app");
    }

    @Test
    void databasesOfOneNameAreSheetsOfTheirOwn() throws IOException {
        String other = HASH.replace('0', 'f');
        assertThat(read(zip("Tasks " + HASH + ".csv", TABLE, "Tasks " + other + ".csv", TABLE))
                        .sheets())
                .extracting(Sheet::name)
                .containsExactly("Tasks", "Tasks 2");
    }

    @Test
    void archivesWithinEachOtherAreReadOnlyToADepth() throws IOException {
        byte[] archive = zip("Tasks " + HASH + ".csv", TABLE);
        for (int depth = 1; depth < Limits.NESTED_ARCHIVES; depth++) {
            archive = zip("Export-Part-1.zip", archive);
        }
        byte[] deepest = archive;
        assertThat(read(deepest).sheets()).hasSize(1);
        assertThatThrownBy(() -> read(zip("Export-Part-1.zip", deepest)))
                .isInstanceOfSatisfying(
                        UnreadableExport.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("too-deep"));
    }

    @Test
    void aPageThatInflatesWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Page " + HASH + ".md"));
            zeros(zip, Limits.UNRATED_BYTES + (1 << 20));
        }
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableExport.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("inflates-too-far"));
    }

    @Test
    void anArchiveThatIsCutOffIsRefusedWithItsReason() throws IOException {
        byte[] whole = zip("Tasks " + HASH + ".csv", TABLE, "Goals " + HASH.replace('0', 'f') + ".csv", TABLE);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> read(half)).isInstanceOfSatisfying(UnreadableExport.class, refused -> assertThat(
                        refused.problems().get(0).code())
                .isEqualTo("damaged-archive"));
    }

    @Test
    void anyOtherArchiveIsNone() throws IOException {
        byte[] other = zip("photos/cat.jpg", TABLE);
        assertThat(new ExportArchive().recognise(new Head("x.zip", other)).confidence())
                .isZero();
    }

    private static void zeros(OutputStream out, long bytes) throws IOException {
        byte[] chunk = new byte[1 << 20];
        for (long written = 0; written < bytes; written += chunk.length) {
            out.write(chunk);
        }
    }

    private Workbook read(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("export.zip"), archive);
        return Workbooks.read(new Source("export.zip", file, "", LocalDate.of(2019, 6, 30)));
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
