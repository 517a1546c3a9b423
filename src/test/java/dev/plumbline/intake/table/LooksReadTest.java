package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.Source;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the evidence quotes, and what people are told, of values that a cell shows otherwise than by its text. */
class LooksReadTest {

    private final Path folder;

    LooksReadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ReadResult read(String... lines) {
        return read("register.xlsx", new SheetText(List.of(lines)).bytes());
    }

    private ReadResult read(String name, byte[] bytes) {
        Path path = Drop.of(folder, name, bytes).path();
        return new TableReader().read(new Source(name, path, "", Told.MODIFIED));
    }

    private static List<InitiativeRow> rows(ReadResult result) {
        return result.snapshots().get(0).content().register();
    }

    @Test
    void theEvidenceOfAColourSaysWhichColourStandsWhere() {
        ReadResult read = read(
                "== Register",
                "ID | Name | RAG",
                "P1 | Loyalty | {yellow}",
                "P2 | Tills | ● {ink green}",
                "P3 | Shelves | Rescoped {red}");

        assertThat(rows(read))
                .extracting(row -> row.evidence(Field.HEALTH).quote())
                .containsExactly("[yellow fill]", "● [green font]", "Rescoped [red fill]");
        assertThat(rows(read))
                .extracting(row -> row.evidence(Field.HEALTH).place())
                .containsExactly("Register!C2", "Register!C3", "Register!C4");
    }

    @Test
    void theEvidenceOfAColouredNameIsTheName() {
        ReadResult read = read(
                "== Register",
                "ID | Name | Owner",
                "P1 | Loyalty {red} | Ann Lee",
                "P2 | Tills {green} | Bob Ray",
                "P3 | Shelves {green} | Cem Oz");

        assertThat(rows(read).get(0).evidence(Field.HEALTH).quote()).isEqualTo("Loyalty [red fill]");
        assertThat(rows(read).get(0).evidence(Field.HEALTH).place()).isEqualTo("Register!B2");
        assertThat(read.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("3 of 3 names stand on green, red");
    }

    @Test
    void theEvidenceOfACancelledInitiativeIsItsStruckName() {
        ReadResult read =
                read("== Register", "ID | Name | Owner", "P1 | Loyalty {strike} | Ann Lee", "P2 | Tills | Bob");

        assertThat(rows(read).get(0).evidence(Field.STATUS).quote()).isEqualTo("[name struck through]");
        assertThat(rows(read).get(0).evidence(Field.STATUS).place()).isEqualTo("Register!B2");
    }

    @Test
    void theEvidenceOfACommentIsTheCellItStandsOn() {
        ReadResult read = read(
                "== Register",
                "ID | Name | Status | Notes",
                "P1 | Loyalty | On hold {note Waits for the board} |",
                "P2 | Tills | Active {note Ann is back} | On course");

        assertThat(rows(read))
                .extracting(row -> row.evidence(Field.COMMENTS).place() + " "
                        + row.evidence(Field.COMMENTS).quote())
                .containsExactly("Register!C2 [comment] Waits for the board", "Register!D3 On course");
        assertThat(rows(read).get(1).text(Field.COMMENTS)).isEqualTo("On course; Ann is back (Register!C3)");
    }

    @Test
    void anUnknownWordIsToldWithTheWordsItsColumnOffers() {
        ReadResult read = read(
                "== Register",
                "ID | Name | Status",
                "P1 | Loyalty | Frobbing",
                "P2 | Tills | Grokked",
                "!! list C2:C99 =Lists!$A$1:$A$3",
                "== Lists (hidden)",
                "Active",
                "Frobbing",
                "Done");

        assertThat(read.problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        among -> assertThat(among)
                                .contains("one of the words its column offers (`Active`, `Frobbing`, `Done`)")
                                .contains("mapping profile"),
                        beside ->
                                assertThat(beside).contains("offers `Active`, `Frobbing`, `Done`; choose one of them"));
    }

    @Test
    void coloursOfAnOldWorkbookThatNobodyEvaluatesAreTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Register");
            String[][] cells = {
                {"ID", "Name", "Owner", "RAG"}, {"P1", "Loyalty", "Ann Lee", ""}, {"P2", "Tills", "Bob Ray", ""}
            };
            for (int i = 0; i < cells.length; i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < cells[i].length; column++) {
                    row.createCell(column).setCellValue(cells[i][column]);
                }
            }
            SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
            var rule = formats.createConditionalFormattingRule("$C2=\"Ann Lee\"");
            rule.createPatternFormatting().setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("D2:D3")}, rule);
            workbook.write(bytes);
        }

        assertThat(read("register.xls", bytes.toByteArray()).problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("colours-not-read", "Register!D1"));
    }
}
