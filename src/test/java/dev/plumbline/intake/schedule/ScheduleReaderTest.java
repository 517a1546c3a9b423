package dev.plumbline.intake.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.MappingProfile;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules become registers of what a PMO steers, and no schedule does harm. */
class ScheduleReaderTest {

    private static final LocalDate MODIFIED = LocalDate.of(2020, 1, 1);
    private static final Path SAMPLES = Path.of("input-samples");
    private static final Path CORPUS = Path.of("/work/shared/corpus/tool-exports");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, ScheduleReader> READERS = Map.of(
            "mpp", ScheduleReader.mpp(),
            "mpx", ScheduleReader.mpx(),
            "mspdi", ScheduleReader.mspdi(),
            "xer", ScheduleReader.xer(),
            "pmxml", ScheduleReader.pmxml(),
            "planner", ScheduleReader.planner());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"mpx,mpx", "mspdi,xml", "xer,xer", "pmxml,xml", "planner,planner"})
    void theTasksOfASampleBecomeTheRegisterThatIsExpected(String format, String extension) throws IOException {
        ReadResult result = reader(format).read(source(SAMPLES.resolve(format).resolve("good." + extension)));

        assertThat(Told.register(result)).isEqualTo(expected(format));
    }

    @Test
    void aSettingOfTheAnalystChoosesAnotherLevel() {
        Path sample = SAMPLES.resolve("mspdi").resolve("good.xml");

        assertThat(Told.names(ScheduleReader.mspdi().read(source(sample, "2"))))
                .containsExactly("Choose the sites", "Fit out", "Build the portal", "Trial in one shop", "Roll out");
        assertThat(Told.names(ScheduleReader.xer().read(source(SAMPLES.resolve("xer").resolve("good.xer"), "2"))))
                .containsExactly("Cold chain depots", "Member portal");
        assertThatThrownBy(() -> ScheduleReader.mspdi().read(source(sample, "9")))
                .satisfies(e -> assertThat(codes(e)).containsExactly("no-name", "no-initiatives"));
    }

    @Test
    void theSummaryTaskOfTheProjectIsAnInitiativeOnlyWhereThereIsNoOther() throws IOException {
        String good = sample("mspdi", "good.xml");
        int end = good.indexOf("</Task>") + "</Task>".length();
        Path alone = write("alone.xml", good.substring(0, end) + "</Tasks></Project>");

        assertThat(Told.names(ScheduleReader.mspdi().read(source(alone)))).containsExactly("Thornvale programme");
    }

    @Test
    void theDateInAFilesNameCountsWhereTheScheduleStatesNoStatusDate() throws IOException {
        String undated = sample("mspdi", "good.xml").replaceAll("<StatusDate>.*</StatusDate>", "");

        assertThat(Told.asOf(ScheduleReader.mspdi().read(source(write("plan-2026-08-31.xml", undated)))))
                .isEqualTo("2026-08-31 name");
        assertThat(Told.asOf(ScheduleReader.mspdi().read(source(write("plan.xml", undated)))))
                .isEqualTo("2026-10-02 properties");
    }

    @Test
    void aDateThatIsWordsInAHandPlannedTaskIsWithheldAndNotInvented() throws IOException {
        String words = sample("mspdi", "good.xml")
                .replaceFirst("(<UID>21</UID>[\\s\\S]*?)<Manual>0</Manual>", "$1<Manual>1</Manual>")
                .replaceFirst("(<UID>21</UID>[\\s\\S]*?)(<Start>)", "$1<FinishText>after the audit</FinishText>$2");

        assertThat(Told.register(ScheduleReader.mspdi().read(source(write("words.xml", words)))))
                .contains("end: withheld [after the audit]");
    }

    @Test
    void twoTasksOfOneIdAreToldAndTheFirstCounts() throws IOException {
        String twice = sample("xer", "good.xer").replace("\tPORTAL\t", "\tDEPOT\t");

        ReadResult result = ScheduleReader.xer().read(source(write("twice.xer", twice)));

        assertThat(Told.names(result)).containsExactly("Cold chain depots");
        assertThat(result.problems()).extracting(p -> p.place() + " " + p.code()).contains("project 2 duplicate-id");
        assertThat(result.rows()).isEqualTo(new RowCount(7, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mspdi", "pmxml"})
    void aDocumentTypeIsRefusedBeforeAnythingResolvesIt(String format) throws IOException {
        String hostile = sample(format, "good.xml")
                .replaceFirst("(<Project|<APIBusinessObjects)", "<!DOCTYPE x [<!ENTITY a \"b\">]>$1")
                .replace("Member portal", "&a;");

        assertThatThrownBy(() -> reader(format).read(source(write("hostile.xml", hostile))))
                .satisfies(e -> assertThat(codes(e)).containsExactly("document-type"));
    }

    @Test
    void anOutlineWithoutAnEndIsRefusedBeforeItIsClimbed() throws IOException {
        String deep = sample("planner", "good.planner").replaceFirst("<task ", "<task id=\"9\">".repeat(100_000) + "<task ");

        assertThatThrownBy(() -> ScheduleReader.planner().read(source(write("deep.planner", deep))))
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
    @MethodSource("samples")
    void onlyTheReaderOfItsFormatTakesASample(Path sample) {
        assertThat(READERS.entrySet().stream()
                        .filter(entry -> entry.getValue().recognise(source(sample)).confidence() > 0)
                        .map(Map.Entry::getKey))
                .containsExactly(String.valueOf(sample.getParent().getFileName()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleWithBytesFlippedOrCutIsReadOrRefusedAndEveryTaskIsAccountedFor(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        Random dice = new Random(sample.toString().hashCode());
        for (int round = 0; round < 25; round++) {
            byte[] mutant = java.util.Arrays.copyOf(bytes, round % 5 == 0 ? dice.nextInt(bytes.length) : bytes.length);
            for (int flips = dice.nextInt(20); flips > 0 && mutant.length > 0; flips--) {
                mutant[dice.nextInt(mutant.length)] ^= (byte) (1 << dice.nextInt(8));
            }
            Source source = source(Files.write(folder.resolve("mutant"), mutant));
            for (ScheduleReader reader : READERS.values()) {
                if (reader.recognise(source).confidence() > 0) {
                    assertThat(readOrRefused(reader, source)).isTrue();
                }
            }
        }
    }

    @Test
    void realPlansOfMicrosoftProjectAreRead() throws IOException {
        Path plans = CORPUS.resolve("msproject-mpp");
        assumeThat(plans).as("real MPP files lie beside the checkout").isDirectory();
        try (Stream<Path> files = Files.list(plans)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).isNotEmpty().allSatisfy(plan -> {
                assertThat(ScheduleReader.mpp().recognise(source(plan)).confidence()).isEqualTo(1);
                assertThat(Told.names(ScheduleReader.mpp().read(source(plan)))).isNotEmpty();
            });
        }
    }

    @Test
    void aPlanIsTheSameRegisterWhetherSavedAsMppOrAsXml() {
        Path mpp = CORPUS.resolve("msproject-mpp").resolve("task-baselines-project2019-mpp14.mpp");
        Path xml = CORPUS.resolve("msproject-mspdi").resolve("task-baselines-project2019-mspdi.xml");
        assumeThat(mpp).as("a real plan lies beside the checkout").exists();

        assertThat(Told.register(ScheduleReader.mpp().read(source(mpp))).replace("mpp/", ""))
                .isEqualTo(Told.register(ScheduleReader.mspdi().read(source(xml))).replace("mspdi/", ""));
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

    private static ScheduleReader reader(String format) {
        return java.util.Objects.requireNonNull(READERS.get(format));
    }

    private static List<String> codes(Throwable refused) {
        return ((UnreadableExport) refused).problems().stream().map(p -> p.code()).toList();
    }

    private static String expected(String format) throws IOException {
        try (var expected = ScheduleReaderTest.class.getResourceAsStream(format + ".expected.txt")) {
            return new String(java.util.Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sample(String format, String name) throws IOException {
        Charset charset = format.equals("xer") ? WINDOWS_1252 : StandardCharsets.UTF_8;
        return Files.readString(SAMPLES.resolve(format).resolve(name), charset);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, name.endsWith("xer") ? WINDOWS_1252 : StandardCharsets.UTF_8);
    }

    private static Source source(Path path) {
        return source(path, null);
    }

    private static Source source(Path path, @org.jspecify.annotations.Nullable String level) {
        try {
            return new Source(
                    String.valueOf(path.getFileName()),
                    path,
                    DropFolder.sha256(path),
                    MODIFIED,
                    new MappingProfile(Map.of(), Map.of(), level, null));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    static Stream<Path> samples() {
        return READERS.keySet().stream().sorted().flatMap(format -> {
            try (Stream<Path> files = Files.list(SAMPLES.resolve(format))) {
                return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        });
    }
}
