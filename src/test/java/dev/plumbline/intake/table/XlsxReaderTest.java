package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.table.Cell.Kind;
import dev.plumbline.model.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

    private final Path folder;

    XlsxReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Sheet sheet(XlsxParts parts) {
        return parts.drop(folder).read().sheets().get(0);
    }

    @Test
    void everyTypeOfCellKeepsItsKind() {
        Sheet sheet = sheet(XlsxParts.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>in</t></is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>out</v></c>"
                        + "<c r=\"D1\"><v>1.25E6</v></c><c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"G1\" t=\"d\"><v>2026-03-31T00:00:00</v></c><c r=\"H1\"><f>SUM(D1:D9)</f></c></row>")
                .sharedStrings("<si><t>shared</t></si>"));

        assertThat(sheet.rows())
                .containsExactly(new Row(
                        1,
                        false,
                        List.of(
                                Cell.text("shared"),
                                Cell.text("in"),
                                Cell.text("out"),
                                new Cell(Kind.NUMBER, "1250000", ""),
                                new Cell(Kind.BOOLEAN, "true", ""),
                                new Cell(Kind.ERROR, "#REF!", ""),
                                new Cell(Kind.DATE, "2026-03-31", ""),
                                new Cell(Kind.FORMULA, "SUM(D1:D9)", ""))));
    }

    @Test
    void cellsAndRowsWithoutAddressFollowTheOneBefore() {
        Sheet sheet = sheet(XlsxParts.ofRows("<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
                + "<row r=\"5\"><c r=\"AB5\"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>"));

        assertThat(Drop.cells(sheet)).containsExactly("1 1 1", "1 3 3", "5 28 4", "5 29 5", "6 1 6");
    }

    @Test
    void runsAreJoinedPhoneticGuidesDroppedAndEscapesResolved() {
        Sheet sheet = sheet(XlsxParts.ofRows(
                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>")
                .sharedStrings("<si><r><rPr><b/></rPr><t>Lo</t></r><r><t xml:space=\"preserve\">ng </t></r></si>"
                        + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
                        + "<si><t>a_x000D_b &amp; _x005F_c</t></si>"));

        assertThat(Drop.cells(sheet)).containsExactly("1 1 Long ", "1 2 東京", "1 3 a\rb & _c");
    }

    @Test
    void stylesMakeDatesAndUnitsOfNumbers() {
        Sheet sheet = sheet(
                XlsxParts.ofRows(
                                "<row><c s=\"1\"><v>46112</v></c><c s=\"2\"><v>0.5</v></c><c s=\"3\"><v>12</v></c><c s=\"9\"><v>7</v></c></row>")
                        .with(
                                "xl/styles.xml",
                                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"&quot;£&quot;#,##0\"/></numFmts>"
                                        + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"));

        assertThat(sheet.rows().get(0).cells())
                .containsExactly(
                        new Cell(Kind.DATE, "2026-03-31", ""),
                        new Cell(Kind.NUMBER, "0.5", "%"),
                        new Cell(Kind.NUMBER, "12", "£"),
                        new Cell(Kind.NUMBER, "7", ""));
    }

    @Test
    void aWorkbookMayCountItsDaysFrom1904() {
        XlsxParts parts = XlsxParts.ofRows("<row><c s=\"0\"><v>44650</v></c></row>")
                .with("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .with(
                        "xl/workbook.xml",
                        XlsxParts.workbook(
                                "<workbookPr date1904=\"1\"/>",
                                "<sheet name=\"Register\" sheetId=\"1\" r:id=\"rId1\"/>"));

        assertThat(Drop.cells(sheet(parts))).containsExactly("1 1 2026-03-31");
    }

    @Test
    void hiddenRowsSheetsAndMergesAreTold() {
        XlsxParts parts = XlsxParts.ofRows("<row><c><v>1</v></c></row><row hidden=\"1\"><c><v>2</v></c></row>")
                .replacing(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:B3\"/><mergeCell ref=\"#REF!\"/></mergeCells>")
                .replacing("sheetId=\"1\"", "sheetId=\"1\" state=\"veryHidden\"");

        assertThat(sheet(parts))
                .isEqualTo(new Sheet(
                        "Register",
                        true,
                        List.of(
                                new Row(1, false, List.of(new Cell(Kind.NUMBER, "1", ""))),
                                new Row(2, true, List.of(new Cell(Kind.NUMBER, "2", "")))),
                        List.of(new Sheet.Merge(1, 1, 3, 2))));
    }

    @Test
    void aSharedFormulaWithoutValueIsShownInEveryCell() {
        Sheet sheet = sheet(XlsxParts.ofRows("<row><c><f t=\"shared\" si=\"0\" ref=\"A1:A2\">B1*2</f></c></row>"
                + "<row><c><f t=\"shared\" si=\"0\"/></c></row>"));

        assertThat(Drop.cells(sheet)).containsExactly("1 1 B1*2", "2 1 B1*2");
    }

    @Test
    void aFormulaThatGivesNoTextIsAnEmptyCell() {
        assertThat(sheet(XlsxParts.ofRows("<row><c t=\"str\"><f>IF(1,\"\")</f><v></v></c></row>"))
                        .rows())
                .isEmpty();
    }

    @Test
    void formattedEmptyRowsLeaveNothingBehind() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 200_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" s=\"1\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }

        assertThat(sheet(XlsxParts.ofRows(rows.toString())).rows()).hasSize(1);
    }

    @Test
    void strictFilesReadLikeTransitionalOnes() {
        XlsxParts parts = XlsxParts.ofRows("<row><c t=\"s\"><v>0</v></c></row>")
                .sharedStrings("<si><t>strict</t></si>")
                .replacing(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replacing(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main");

        assertThat(Drop.cells(sheet(parts))).containsExactly("1 1 strict");
    }

    @Test
    void elementsMayCarryAPrefix() {
        XlsxParts parts = XlsxParts.ofRows("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(Drop.cells(sheet(parts))).containsExactly("1 1 1");
    }

    @Test
    void theDayItWasLastModifiedIsItsOwn() {
        XlsxParts parts =
                XlsxParts.ofRows("").with("docProps/core.xml", "<p><modified>2026-03-31T23:30:00-02:00</modified></p>");

        assertThat(parts.drop(folder).read().modified()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void chartSheetsAreSkippedAndMissingSheetsTold() {
        XlsxParts parts = XlsxParts.ofRows("<row><c><v>1</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        XlsxParts.workbook(
                                "",
                                "<sheet name=\"Chart\" sheetId=\"1\" r:id=\"c\"/><sheet name=\"Gone\" sheetId=\"2\" r:id=\"g\"/>"
                                        + "<sheet name=\"Register\" sheetId=\"3\" r:id=\"rId1\"/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XlsxParts.relationships(XlsxParts.relationship("c", "chartsheet", "chartsheets/sheet1.xml")
                                + XlsxParts.relationship("g", "worksheet", "worksheets/gone.xml")
                                + XlsxParts.relationship("rId1", "worksheet", "../xl/worksheets/sheet1.xml")));

        Workbook read = parts.drop(folder).read();

        assertThat(read.sheets()).extracting(Sheet::name).containsExactly("Register");
        assertThat(read.problems())
                .extracting(Problem::place, Problem::code)
                .containsExactly(Tuple.tuple("Gone", "missing-sheet"));
    }

    @Test
    void cellsThatCannotBeReadStayVisible() {
        Workbook read = XlsxParts.ofRows(
                        "<row><c><v>abc</v></c><c t=\"s\"><v>7</v></c><c t=\"d\"><v>soon</v></c></row>")
                .drop(folder)
                .read();

        assertThat(read.sheets().get(0).rows().get(0).cells())
                .isEqualTo(Arrays.asList(Cell.text("abc"), new Cell(Kind.ERROR, "#N/A", ""), Cell.text("soon")));
        assertThat(read.problems())
                .extracting(Problem::place, Problem::code, Problem::value)
                .containsExactly(
                        Tuple.tuple("Register!A1", "bad-number", "abc"),
                        Tuple.tuple("Register!B1", "missing-text", "7"),
                        Tuple.tuple("Register!C1", "bad-date", "soon"));
    }

    @Test
    void rowsOutOfOrderAreSorted() {
        assertThat(Drop.cells(sheet(
                        XlsxParts.ofRows("<row r=\"3\"><c><v>3</v></c></row><row r=\"1\"><c><v>1</v></c></row>"))))
                .containsExactly("1 1 1", "3 1 3");
    }
}
