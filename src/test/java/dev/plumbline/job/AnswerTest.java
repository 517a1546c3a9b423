package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.model.Disposition;
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
