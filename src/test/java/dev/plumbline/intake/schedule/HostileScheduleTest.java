package dev.plumbline.intake.schedule;

import static dev.plumbline.intake.schedule.Samples.codes;
import static dev.plumbline.intake.schedule.Samples.reader;
import static dev.plumbline.intake.schedule.Samples.source;
import static dev.plumbline.intake.schedule.Samples.text;
import static dev.plumbline.intake.schedule.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file does harm: it is read, refused with a told problem, or left to another reader. */
class HostileScheduleTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"mspdi", "pmxml"})
    void aDocumentTypeIsRefusedBeforeAnythingResolvesIt(String format) throws IOException {
        String hostile = text(format, "good.xml")
                .replaceFirst("(<Project|<APIBusinessObjects)", "<!DOCTYPE x [<!ENTITY a \"b\">]>$1")
                .replace("Member portal", "&a;");

        assertThatThrownBy(() -> reader(format).read(source(write(folder.resolve("hostile.xml"), hostile))))
                .satisfies(e -> assertThat(codes(e)).containsExactly("document-type"));
    }

    @Test
    void anOutlineWithoutAnEndIsRefusedBeforeItIsClimbed() throws IOException {
        String deep = text("gnome-planner", "good.planner")
                .replaceFirst("<task ", "<task id=\"9\">".repeat(100_000) + "<task ");

        assertThatThrownBy(() -> ScheduleReader.planner().read(source(write(folder.resolve("deep.planner"), deep))))
                .satisfies(e -> assertThat(codes(e)).containsExactly("too-deep"));
    }

    @Test
    void aWorkbookInAnOle2ContainerIsNoMpp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Props14");
            workbook.write(bytes);
        }
        Path xls = Files.write(folder.resolve("plan.mpp"), bytes.toByteArray());

        assertThat(ScheduleReader.mpp().recognise(source(xls)).confidence()).isZero();
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.intake.schedule.Samples#all")
    void onlyTheReaderOfItsFormatTakesASample(Path sample) {
        assertThat(Samples.READERS.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().recognise(source(sample)).confidence() > 0)
                        .map(Map.Entry::getKey))
                .containsExactly(String.valueOf(sample.getName(sample.getNameCount() - 2)));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.intake.schedule.Samples#all")
    void aSampleWithBytesFlippedOrCutIsReadOrRefusedAndEveryTaskIsAccountedFor(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        Random dice = new Random(sample.toString().hashCode());
        for (int round = 0; round < 25; round++) {
            byte[] mutant = Arrays.copyOf(bytes, round % 5 == 0 ? dice.nextInt(bytes.length) : bytes.length);
            for (int flips = dice.nextInt(20); flips > 0 && mutant.length > 0; flips--) {
                mutant[dice.nextInt(mutant.length)] ^= (byte) (1 << dice.nextInt(8));
            }
            Source source = source(Files.write(folder.resolve("mutant"), mutant));
            for (ScheduleReader reader : Samples.READERS.values()) {
                if (reader.recognise(source).confidence() > 0) {
                    assertThat(readOrRefused(reader, source)).isTrue();
                }
            }
        }
    }

    private static boolean readOrRefused(ScheduleReader reader, Source source) {
        try {
            ReadResult result = reader.read(source);
            RowCount rows = result.rows();
            return Told.names(result).size() <= rows.accepted()
                    && rows.rows() == rows.accepted() + rows.rejected() + rows.blank() + rows.duplicate();
        } catch (UnreadableExport refused) {
            return !refused.problems().isEmpty();
        }
    }
}
