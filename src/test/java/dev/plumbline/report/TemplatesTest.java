package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Assessment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Map<String, Class<?>> PRINTS = Map.ofEntries(
            Map.entry("executive", ExecutivePage.class),
            Map.entry("ask", AskRow.class),
            Map.entry("element-row", ElementRow.class),
            Map.entry("input-row", InputRow.class),
            Map.entry("story", Story.class),
            Map.entry("grid", Story.Grid.class),
            Map.entry("grid-row", GridRow.class),
            Map.entry("strip", StripRow.class),
            Map.entry("story-table", StoryTable.class),
            Map.entry("table-row", TableRow.class),
            Map.entry("element", ElementPage.class),
            Map.entry("indicator", IndicatorSection.class),
            Map.entry("part", PartRow.class),
            Map.entry("finding", FindingRow.class),
            Map.entry("silent", SilentRow.class),
            Map.entry("changes", ChangesPage.class),
            Map.entry("event", EventRow.class),
            Map.entry("identity", IdentityRow.class),
            Map.entry("decided", DecidedPage.class),
            Map.entry("decision", DecisionRow.class),
            Map.entry("series", SeriesRow.class),
            Map.entry("plan", PlanPage.class),
            Map.entry("plan-step", PlanPage.StepRow.class),
            Map.entry("plan-bound", PlanPage.BoundRow.class),
            Map.entry("plan-score", PlanPage.ScoreRow.class),
            Map.entry("plan-reason", PlanPage.ReasonRow.class),
            Map.entry("plan-draft", PlanPage.DraftRow.class),
            Map.entry("gate-question", GateQuestionRow.class),
            Map.entry("gate-bound", GateBoundRow.class),
            Map.entry("gate-leaving", GateLeavingRow.class),
            Map.entry("method", MethodBlock.class),
            Map.entry("profile", ProfileRow.class),
            Map.entry("mapping", MappingRow.class),
            Map.entry("files", FilesPage.class),
            Map.entry("file", FileRow.class),
            Map.entry("problem", ProblemRow.class));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    static Stream<Assessment> assessments() {
        return Stream.of(
                KnownAssessment.known(),
                KnownStories.full(),
                KnownAssessment.small(),
                KnownAssessment.empty(),
                KnownAssessment.large());
    }

    @Test
    void everyTemplateInTheFolderIsFilled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("report-templates"))) {
            Set<String> expected = new HashSet<>(PRINTS.keySet());
            expected.add(Templates.MAIN);
            expected.add(Templates.GATE);
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".jrxml")))
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(name -> name + ".jrxml").toList());
            assertThat(Templates.PARTS).containsExactlyInAnyOrderElementsOf(PRINTS.keySet());
        }
    }

    @Test
    void theFieldsOfATemplateAreTheComponentsOfTheRecordItPrints() {
        assertThat(fields(Templates.bundled().main(Look.Paper.A4))).isSubsetOf(components(AlignmentReport.class));
        assertThat(fields(Templates.bundled().gate())).isSubsetOf(components(GatePage.class));
        PRINTS.forEach((name, record) -> {
            JasperReport template = (JasperReport)
                    Objects.requireNonNull(Templates.bundled().parameters().get(name));
            assertThat(fields(template)).as(name).isNotEmpty().isSubsetOf(components(record));
        });
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void aReportHasEverythingItMustHave(Assessment assessment) throws IOException {
        assertThat(PdfCheck.problems(written(assessment), assessment)).isEmpty();
    }

    @Test
    void aLargePortfolioStaysReadable() throws IOException {
        assertThat(pages(written(KnownAssessment.large()))).isBetween(5, 40);
        assertThat(text(written(KnownAssessment.large()))).contains("8 of 40 findings shown");
    }

    @Test
    void pageOneSaysWhatIsTheCaseAndWhatChanged() throws IOException {
        assertThat(text(written(KnownAssessment.known())).replaceAll("\\s+", " "))
                .contains("Direction is drifting: 21 active against a limit of 15.")
                .contains("5 initiatives added, 1 stopped, 0 finished: net +4 on the 16 in progress")
                .contains("Register present 2026-09-30 0 days 21");
    }

    @Test
    void whatWasDecidedIsTold() throws IOException {
        assertThat(text(written(KnownAssessment.known())).replaceAll("\\s+", " "))
                .contains(
                        "4 decisions are on record for 2026-Q3; 3 name an initiative; 6 candidates wait for a person’s"
                                + " word.")
                .contains("“Stop Price engine.” RET-006 Portfolio board")
                .contains("12 of 15 series shown, those with minutes or transcripts first.")
                .contains("Portfolio board 6 planned, 5 held, 1 cancelled, 1 moved")
                .contains("23 of 40 mentions (57\u00a0%) sound like an initiative")
                .contains("Low coverage: more than half could not be understood")
                .contains("Schedule present 2026-09-21 9 days 19");
        assertThat(text(written(KnownAssessment.small()))).doesNotContain("What was decided");
    }

    @Test
    void thePlanIsToldWithItsReasonsAndTheDecisionsItDrafts() throws IOException {
        assertThat(text(written(KnownAssessment.known())).replaceAll("\\s+", " "))
                .contains("Restoration plan Stopping 1 and pausing 1 of 21 active initiatives brings 1 limit")
                .contains("It costs 3.4 points of pain (OPTIMAL).")
                .contains("stop RET-006 Price engine Relieves the limit of the whole portfolio. 2 yes")
                .contains("Active initiatives, the whole portfolio 19 21 ! 19")
                .contains("Drift index, 0–100 48 39 Direction 0.58 0.41")
                .contains("Keeping RET-006 costs 0.5 more of pain; instead: pause RET-009.")
                .contains("3.6 points: instead of stop RET-006, pause RET-009.")
                .contains(
                        "P-1 Stop RET-006 Price engine. Which commitment does it serve? Serves no declared commitment.");
        assertThat(text(written(KnownAssessment.small())).replaceAll("\\s+", " "))
                .contains("Restoration plan No plan was made.");
    }

    @Test
    void candidatesBeyondFifteenAreCounted() throws IOException {
        assertThat(text(written(KnownAssessment.large())).replaceAll("\\s+", " "))
                .contains("15 of 24 candidates of the last two quarters shown, all in evidence.xlsx.");
    }

    @Test
    void theMappingProfileIsPrintedWhereThereIsOne() throws IOException {
        assertThat(text(written(KnownAssessment.known())).replaceAll("\\s+", " "))
                .contains("Appendix: how this portfolio’s exports are read")
                .contains("fiscal year all exports starts in April")
                .contains("column Verantwortlich (GL) sponsor")
                .contains("status word In Klärung paused");
        assertThat(text(written(KnownAssessment.small()))).doesNotContain("exports are read");
    }

    @Test
    void anOwnerWhoChangedIsNotNamedInTheLedgerOfChanges() {
        assertThat(AlignmentReport.of(KnownAssessment.known()).changes().events())
                .extracting(EventRow::change)
                .contains("another owner")
                .noneMatch(change -> change.contains("Invented"));
    }

    @Test
    void theSameAssessmentGivesTheSameBytesHoweverOftenItIsMade() throws IOException {
        byte[] first = Files.readAllBytes(written(KnownAssessment.known()));
        for (int i = 0; i < 20; i++) {
            assertThat(Files.readAllBytes(written(KnownAssessment.known()))).isEqualTo(first);
        }
    }

    @Test
    void theLocaleAndTimeZoneOfTheMachineDoNotShow() throws IOException {
        byte[] first = Files.readAllBytes(written(KnownAssessment.known()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(Files.readAllBytes(written(KnownAssessment.known()))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aTemplateOfTheOperatorTakesThePlaceOfOurs() throws IOException {
        own("files.jrxml", "Appendix: file ledger", "Ledger of the house");
        try (OutputStream out = Files.newOutputStream(folder.resolve("own.pdf"))) {
            new PdfReport(Templates.of(folder)).write(KnownAssessment.small(), out);
        }
        assertThat(text(folder.resolve("own.pdf"))).contains("Ledger of the house");
        assertThat(PdfCheck.problems(folder.resolve("own.pdf"), KnownAssessment.small()))
                .containsExactly("the report does not show “Appendix: file ledger”");
    }

    @Test
    void aTemplateCannotReachTheSystem() throws IOException {
        own("files.jrxml", "$F{summary}", "System.getProperty(\"user.home\")");
        assertThatThrownBy(() -> new PdfReport(Templates.of(folder))
                        .write(KnownAssessment.small(), OutputStream.nullOutputStream()))
                .hasStackTraceContaining("java.lang.System is not visible to reports");
    }

    @Test
    void aFileThatIsNoPdfIsTold() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "no PDF");
        assertThat(PdfCheck.problems(broken, KnownAssessment.small()))
                .singleElement()
                .asString()
                .startsWith("the report cannot be opened as a PDF");
    }

    private void own(String template, String ours, String theirs) throws IOException {
        String text = Files.readString(Path.of("report-templates", template), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(template), text.replace(ours, theirs), StandardCharsets.UTF_8);
    }

    private Path written(Assessment assessment) throws IOException {
        Path pdf = folder.resolve("report.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PdfReport(Templates.bundled()).write(assessment, out);
        }
        return pdf;
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> fields(JasperReport template) {
        return Arrays.stream(template.getFields()).map(JRField::getName).toList();
    }

    private static List<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }
}
