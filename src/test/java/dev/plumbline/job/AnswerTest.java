package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Governance;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.report.KnownAssessment;
import dev.plumbline.report.Output;
import dev.plumbline.report.output.Outputs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a chair: open the evidence workbook, answer decisions, drop it back. */
class AnswerTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCandidateIsConfirmedInTheEvidenceWorkbook() throws IOException {
        ReadResult read = answered(row -> {
            row.getCell(12).setCellValue("confirm");
            row.getCell(14).setCellValue("Chair of the board");
            row.getCell(15).setCellValue("2026-10-02");
        });

        assertThat(answers(read))
                .filteredOn(answer -> answer.target().equals("D-ca04"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.answer()).isEqualTo(Disposition.Answer.CONFIRM);
                    assertThat(answer.by()).isEqualTo("Chair of the board");
                    assertThat(answer.on()).isEqualTo(LocalDate.of(2026, 10, 2));
                    assertThat(answer.evidence().place()).isEqualTo("Decisions!M2");
                });
        assertThat(read.problems()).extracting(Problem::code).containsExactly("own-report");
    }

    @Test
    void earlierAnswersAreReadBackAndNothingElseOfTheWorkbookIs() throws IOException {
        ReadResult read = answered(row -> {});

        assertThat(answers(read)).singleElement().satisfies(answer -> {
            assertThat(answer.target()).isEqualTo("D-den1ed");
            assertThat(answer.answer()).isEqualTo(Disposition.Answer.DENY);
            assertThat(answer.reason()).isEqualTo("Only discussed.");
        });
        assertThat(read.snapshots()).allSatisfy(dated -> {
            assertThat(dated.content().log()).isEmpty();
            assertThat(dated.content().register()).isEmpty();
        });
    }

    @Test
    void anAnswerThatIsNoneIsToldAtItsCell() throws IOException {
        ReadResult read = answered(row -> row.getCell(12).setCellValue("perhaps"));

        assertThat(read.problems())
                .extracting(Problem::code, Problem::place, Problem::value)
                .contains(tuple("unknown-answer", "Decisions!M2", "perhaps"));
    }

    @Test
    void anAnswerToNothingIsToldAtItsCellWhateverTheFileIs() throws IOException {
        ReadResult workbook = answered(row -> {
            row.removeCell(row.getCell(0));
            row.createCell(0).setCellValue("D-nobody");
            row.getCell(12).setCellValue("confirm");
            Row finding = row.getSheet().getWorkbook().getSheet("Dispositions").createRow(2);
            finding.createCell(0).setCellValue("F-nobody");
            finding.createCell(1).setCellValue("accept");
        });
        Path table = Files.writeString(
                folder.resolve("answers.csv"),
                "Finding,Answer,Reason,By,On,Until\nF-nobody,accept,known,Chair,2026-10-02,2026-12-31\n");
        ReadResult text =
                Readers.read(new Source("answers.csv", table, DropFolder.sha256(table), LocalDate.of(2026, 10, 3)));

        assertThat(strays(workbook))
                .extracting(Problem::code, Problem::place, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("answer-to-nothing", "Decisions!M2", "D-nobody"),
                        tuple("answer-to-nothing", "Dispositions!B3", "F-nobody"));
        assertThat(strays(text)).extracting(Problem::place, Problem::value).containsExactly(tuple("B2", "F-nobody"));
    }

    /** What is told of the answers of a file once they meet a portfolio that has its own findings and decisions. */
    private static List<Problem> strays(ReadResult read) {
        Assessment known = KnownAssessment.known();
        PortfolioHistory history = known.history();
        List<Disposition> answers = answers(read);
        InputFile file = new InputFile(
                99,
                history.portfolio(),
                "answers",
                answers.get(0).evidence().sha256(),
                InputFile.State.ACCEPTED,
                read.format(),
                null,
                read.rows(),
                List.of(),
                List.of());
        Governance governance = history.governance();
        return StrayAnswers.in(new Assessment(
                        new PortfolioHistory(
                                        history.portfolio(),
                                        history.asOf(),
                                        history.snapshots(),
                                        history.events(),
                                        history.identities(),
                                        history.declarations(),
                                        List.of(file))
                                .governedBy(new Governance(
                                        governance.meetings(),
                                        governance.log(),
                                        answers,
                                        governance.decisions(),
                                        governance.mentions(),
                                        governance.cues(),
                                        governance.topics(),
                                        governance.conflicts(),
                                        governance.coverage())),
                        known.period(),
                        known.rules(),
                        known.inputsDigest(),
                        known.version(),
                        known.index(),
                        known.elements(),
                        known.indicators(),
                        known.texts(),
                        known.trend(),
                        known.closed(),
                        known.decided(),
                        known.calibration(),
                        known.restated()))
                .stream()
                .flatMap(told -> told.problems().stream())
                .toList();
    }

    private static List<Disposition> answers(ReadResult read) {
        return read.snapshots().stream()
                .flatMap(dated -> dated.content().dispositions().stream())
                .toList();
    }

    /** The evidence workbook, in which somebody writes into the row of the newest candidate, read again. */
    private ReadResult answered(Consumer<Row> answer) throws IOException {
        Path workbook = folder.resolve("evidence.xlsx");
        Path answered = folder.resolve("evidence answered.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            evidence().write(KnownAssessment.known(), out);
        }
        try (Workbook open = new XSSFWorkbook(Files.newInputStream(workbook));
                OutputStream out = Files.newOutputStream(answered)) {
            answer.accept(open.getSheet("Decisions").getRow(1));
            open.write(out);
        }
        return Readers.read(
                new Source("evidence answered.xlsx", answered, DropFolder.sha256(answered), LocalDate.of(2026, 10, 3)));
    }

    private static Output evidence() {
        return Outputs.all().stream()
                .filter(output -> output.fileName().equals("evidence.xlsx"))
                .findFirst()
                .orElseThrow();
    }
}
