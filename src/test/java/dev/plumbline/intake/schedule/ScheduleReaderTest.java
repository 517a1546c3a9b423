package dev.plumbline.intake.schedule;

import static dev.plumbline.intake.schedule.Samples.codes;
import static dev.plumbline.intake.schedule.Samples.path;
import static dev.plumbline.intake.schedule.Samples.reader;
import static dev.plumbline.intake.schedule.Samples.source;
import static dev.plumbline.intake.schedule.Samples.text;
import static dev.plumbline.intake.schedule.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules become registers of what a PMO steers. */
class ScheduleReaderTest {

    private static final Path CORPUS = Path.of("/work/shared/corpus/tool-exports");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"mpx,mpx", "mspdi,xml", "xer,xer", "pmxml,xml", "gnome-planner,planner"})
    void theTasksOfASampleBecomeTheRegisterThatIsExpected(String format, String extension) throws IOException {
        ReadResult result = reader(format).read(source(path(format, "good." + extension)));

        assertThat(Told.register(result)).isEqualTo(expected(format));
    }

    @Test
    void aSettingOfTheAnalystChoosesAnotherLevel() {
        Path sample = path("mspdi", "good.xml");

        assertThat(Told.names(ScheduleReader.mspdi().read(source(sample, "2"))))
                .containsExactly("Choose the sites", "Fit out", "Build the portal", "Trial in one shop", "Roll out");
        assertThat(Told.names(ScheduleReader.xer().read(source(path("xer", "good.xer"), "2"))))
                .containsExactly("Cold chain depots", "Member portal");
        assertThatThrownBy(() -> ScheduleReader.mspdi().read(source(sample, "9")))
                .satisfies(e -> assertThat(codes(e)).containsExactly("no-name", "no-initiatives"));
    }

    @Test
    void theSummaryTaskOfTheProjectIsAnInitiativeOnlyWhereThereIsNoOther() throws IOException {
        String good = text("mspdi", "good.xml");
        int end = good.indexOf("</Task>") + "</Task>".length();
        Path alone = write(folder.resolve("alone.xml"), good.substring(0, end) + "</Tasks></Project>");

        assertThat(Told.names(ScheduleReader.mspdi().read(source(alone)))).containsExactly("Thornvale programme");
    }

    @Test
    void theDateInAFilesNameCountsWhereTheScheduleStatesNoStatusDate() throws IOException {
        String undated = text("mspdi", "good.xml").replaceAll("<StatusDate>.*</StatusDate>", "");

        assertThat(Told.asOf(
                        ScheduleReader.mspdi().read(source(write(folder.resolve("plan-2026-08-31.xml"), undated)))))
                .isEqualTo("2026-08-31 name");
        assertThat(Told.asOf(ScheduleReader.mspdi().read(source(write(folder.resolve("plan.xml"), undated)))))
                .isEqualTo("2026-10-02 properties");
    }

    @Test
    void aDateThatIsWordsInAHandPlannedTaskIsWithheldAndNotInvented() throws IOException {
        String words = text("mspdi", "good.xml")
                .replaceFirst("(<UID>21</UID>[\\s\\S]*?)<Manual>0</Manual>", "$1<Manual>1</Manual>")
                .replaceFirst("(<UID>21</UID>[\\s\\S]*?)(<Start>)", "$1<FinishText>after the audit</FinishText>$2");

        assertThat(Told.register(ScheduleReader.mspdi().read(source(write(folder.resolve("words.xml"), words)))))
                .contains("end: withheld [after the audit]");
    }

    @Test
    void twoTasksOfOneIdAreToldAndTheFirstCounts() throws IOException {
        String twice = text("xer", "good.xer").replace("\tPORTAL\t", "\tDEPOT\t");

        ReadResult result = ScheduleReader.xer().read(source(write(folder.resolve("twice.xer"), twice)));

        assertThat(Told.names(result)).containsExactly("Cold chain depots");
        assertThat(result.problems())
                .extracting(p -> p.place() + " " + p.code())
                .contains("project 2 duplicate-id");
        assertThat(result.rows()).isEqualTo(new RowCount(7, 1, 0, 0));
    }

    @Test
    void realPlansOfMicrosoftProjectAreRead() {
        Path plans = CORPUS.resolve("msproject-mpp");
        assumeThat(plans).as("real MPP files lie beside the checkout").isDirectory();
        assertThat(Samples.files(plans)).isNotEmpty().allSatisfy(plan -> {
            assertThat(ScheduleReader.mpp().recognise(source(plan)).confidence())
                    .isEqualTo(1);
            assertThat(Told.names(ScheduleReader.mpp().read(source(plan)))).isNotEmpty();
        });
    }

    @Test
    void aPlanIsTheSameRegisterWhetherSavedAsMppOrAsXml() {
        Path mpp = CORPUS.resolve("msproject-mpp").resolve("task-baselines-project2019-mpp14.mpp");
        Path xml = CORPUS.resolve("msproject-mspdi").resolve("task-baselines-project2019-mspdi.xml");
        assumeThat(mpp).as("a real plan lies beside the checkout").exists();

        assertThat(Told.register(ScheduleReader.mpp().read(source(mpp))).replace("mpp/", ""))
                .isEqualTo(
                        Told.register(ScheduleReader.mspdi().read(source(xml))).replace("mspdi/", ""));
    }

    private static String expected(String format) throws IOException {
        try (InputStream expected = ScheduleReaderTest.class.getResourceAsStream(format + ".expected.txt")) {
            return new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
