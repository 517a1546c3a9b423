package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell shows besides its text, in both formats of Excel. */
class LookTest {

    private final Path folder;

    LookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static org.apache.poi.ss.usermodel.Workbook workbook(String format) {
        return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private Sheet read(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return Drop.of(folder, "a", bytes.toByteArray()).read().sheets().get(0);
    }

    private static CellStyle filled(org.apache.poi.ss.usermodel.Workbook workbook, IndexedColors colour) {
        CellStyle style = workbook.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour.getIndex());
        return style;
    }

    private static List<Fill> fills(Sheet sheet, int column) {
        return sheet.rows().stream()
                .map(row -> row.at(column))
                .map(cell -> cell == null ? Fill.NONE : cell.look().fill())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "FF0000,RED", "FFC7CE,RED", "C00000,RED", "FFC000,AMBER", "FFEB9C,AMBER", "ED7D31,AMBER", "FFFF00,YELLOW",
        "00B050,GREEN", "92D050,GREEN", "C6EFCE,GREEN", "0070C0,BLUE", "FFFFFF,NONE", "808080,NONE", "000000,NONE",
        "7030A0,NONE", "D9E1F2,NONE", "FF00B050,GREEN", "green,NONE"
    })
    void aColourBelongsToAClass(String hex, Fill expected) {
        assertThat(Fill.ofHex(hex)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void anEmptyCellOfAMeaningfulFillIsACell(String format) throws IOException {
        org.apache.poi.ss.usermodel.Workbook workbook = workbook(format);
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Register");
        org.apache.poi.ss.usermodel.Row header = sheet.createRow(0);
        header.createCell(0).setCellValue("Project");
        header.createCell(1).setCellValue("RAG");
        IndexedColors[] colours = {IndexedColors.RED, IndexedColors.BRIGHT_GREEN, IndexedColors.GREY_25_PERCENT};
        for (int i = 0; i < 3; i++) {
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue("P" + i);
            row.createCell(1).setCellStyle(filled(workbook, colours[i]));
            row.createCell(5).setCellStyle(filled(workbook, IndexedColors.RED));
        }
        sheet.createRow(9).createCell(1).setCellStyle(filled(workbook, IndexedColors.RED));

        Sheet read = read(workbook);

        assertThat(fills(read, 2)).containsExactly(Fill.NONE, Fill.RED, Fill.GREEN, Fill.NONE);
        assertThat(read.rows().get(1).at(2)).isEqualTo(Cell.filled(Look.of(Fill.RED)));
        assertThat(read.rows()).extracting(row -> row.cells().size()).containsExactly(2, 2, 2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void struckTextIsTheOldValue(String format) throws IOException {
        org.apache.poi.ss.usermodel.Workbook workbook = workbook(format);
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(struck);
        org.apache.poi.ss.usermodel.Row row = workbook.createSheet("Register").createRow(0);
        row.createCell(0).setCellValue("Cancelled");
        row.getCell(0).setCellStyle(style);
        org.apache.poi.ss.usermodel.RichTextString rich =
                workbook.getCreationHelper().createRichTextString("30/09/2026 31/10/2026");
        rich.applyFont(0, 11, struck);
        row.createCell(1).setCellValue(rich);

        List<Cell> cells = List.copyOf(read(workbook).rows().get(0).cells());

        assertThat(cells).extracting(Cell::text).containsExactly("Cancelled", "31/10/2026");
        assertThat(cells).extracting(cell -> cell.look().struck()).containsExactly(true, false);
        assertThat(cells).extracting(cell -> cell.look().struckText()).containsExactly("", "30/09/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aColouredGlyphAndAnIndentAreTold(String format) throws IOException {
        org.apache.poi.ss.usermodel.Workbook workbook = workbook(format);
        Font red = workbook.createFont();
        red.setColor(IndexedColors.RED.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(red);
        style.setIndention((short) 2);
        org.apache.poi.ss.usermodel.Cell cell =
                workbook.createSheet("Register").createRow(0).createCell(0);
        cell.setCellValue("●");
        cell.setCellStyle(style);

        assertThat(read(workbook).rows().get(0).at(1))
                .isEqualTo(Cell.text("●").with(Look.of(Fill.NONE, Fill.RED, false, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void commentsHiddenColumnsAndOutlinesAreTold(String format) throws IOException {
        org.apache.poi.ss.usermodel.Workbook workbook = workbook(format);
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Register");
        for (int i = 0; i < 3; i++) {
            sheet.createRow(i).createCell(0).setCellValue("P" + i);
            sheet.getRow(i).createCell(1).setCellValue("x");
        }
        sheet.groupRow(1, 2);
        sheet.groupRow(2, 2);
        sheet.setColumnHidden(1, true);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        org.apache.poi.ss.usermodel.Comment comment =
                sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("Waits for the board"));
        sheet.getRow(1).getCell(0).setCellComment(comment);

        Sheet read = read(workbook);

        assertThat(read.annotations().comments()).isEqualTo(Map.of(new Sheet.Position(2, 1), "Waits for the board"));
        assertThat(read.comment(2, 1)).isEqualTo("Waits for the board");
        assertThat(read.hiddenColumns()).containsExactly(2);
        assertThat(read.rows()).extracting(Row::level).containsExactly(0, 1, 2);
    }

    @Test
    void conditionalFormatsAreEvaluated() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Register");
        String[] words = {"Status", "Red", "amber", "On track", ""};
        for (int i = 0; i < words.length; i++) {
            sheet.createRow(i).createCell(0).setCellValue("P" + i);
            sheet.getRow(i).createCell(1).setCellValue(words[i]);
            sheet.getRow(i).createCell(2).setCellValue(i == 0 ? "Score" : "");
        }
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] status = {CellRangeAddress.valueOf("B2:B1000")};
        formats.addConditionalFormatting(
                status,
                coloured(
                        formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"red\""),
                        IndexedColors.RED),
                coloured(
                        formats.createConditionalFormattingRule("NOT(ISERROR(SEARCH(\"amb\",B2)))"),
                        IndexedColors.LIGHT_ORANGE));
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("C2:C1000")},
                coloured(formats.createConditionalFormattingRule("$B2=\"On track\""), IndexedColors.GREEN));
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("A2:A5")},
                coloured(formats.createConditionalFormattingRule("$D2<TODAY()"), IndexedColors.RED));

        Sheet read = read(workbook);

        assertThat(fills(read, 2)).containsExactly(Fill.NONE, Fill.RED, Fill.AMBER, Fill.NONE, Fill.NONE);
        assertThat(fills(read, 3)).containsExactly(Fill.NONE, Fill.NONE, Fill.NONE, Fill.GREEN, Fill.NONE);
        assertThat(read.annotations().unevaluated()).containsExactly(new Sheet.Merge(2, 1, 5, 1));
    }

    private static ConditionalFormattingRule coloured(ConditionalFormattingRule rule, IndexedColors colour) {
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(colour.getIndex());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    @Test
    void anIconIsTheColourOfItsNumber() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Register");
        for (int i = 0; i < 4; i++) {
            sheet.createRow(i).createCell(0).setCellValue(i + 1);
        }
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A3")},
                formats.createConditionalFormattingRule(IconSet.GYR_3_TRAFFIC_LIGHTS));

        assertThat(fills(read(workbook), 1)).containsExactly(Fill.RED, Fill.AMBER, Fill.GREEN, Fill.NONE);
    }

    @Test
    void theWordsOfADataValidationAreTold() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Register");
        sheet.createRow(0).createCell(0).setCellValue("RAG");
        org.apache.poi.ss.usermodel.DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"Red", "Green"}),
                new CellRangeAddressList(1, 9, 0, 0)));
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("Lists!$A$1:$A$3"), new CellRangeAddressList(1, 9, 1, 1)));

        assertThat(read(workbook).annotations().choices())
                .containsExactly(
                        new SheetAnnotations.Choices(
                                List.of(new Sheet.Merge(2, 1, 10, 1)), List.of("Red", "Green"), ""),
                        new SheetAnnotations.Choices(
                                List.of(new Sheet.Merge(2, 2, 10, 2)), List.of(), "Lists!$A$1:$A$3"));
    }

    @Test
    void themeColoursTakeTheirTint() {
        Sheet sheet = XlsxParts.ofRows("<row><c s=\"1\"><v>1</v></c><c s=\"2\"><v>1</v></c></row>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><fills><fill><patternFill patternType=\"none\"/></fill>"
                                + "<fill><patternFill patternType=\"solid\"><fgColor theme=\"5\" tint=\"0.4\"/></patternFill></fill>"
                                + "<fill><patternFill patternType=\"solid\"><fgColor theme=\"0\" tint=\"-0.25\"/></patternFill></fill></fills>"
                                + "<cellXfs><xf/><xf fillId=\"1\"/><xf fillId=\"2\"/></cellXfs></styleSheet>")
                .drop(folder)
                .read()
                .sheets()
                .get(0);

        assertThat(sheet.rows().get(0).cells())
                .extracting(cell -> cell == null ? Fill.NONE : cell.look().fill())
                .containsExactly(Fill.RED, Fill.NONE);
    }

    @Test
    void aThreadReplacesTheCopyForOlderPrograms() {
        Sheet sheet = XlsxParts.ofRows("<row><c><v>1</v></c></row>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        XlsxParts.relationships(XlsxParts.relationship("a", "comments", "../comments1.xml")
                                + XlsxParts.relationship("b", "threadedComment", "../threadedComments/t.xml")))
                .with(
                        "xl/comments1.xml",
                        "<comments><commentList><comment ref=\"A1\"><text><t>[Threaded comment] Your version …</t></text></comment></commentList></comments>")
                .with(
                        "xl/threadedComments/t.xml",
                        "<ThreadedComments><threadedComment ref=\"A1\"><text>Why red?</text></threadedComment>"
                                + "<threadedComment ref=\"A1\"><text>Supplier is late</text></threadedComment></ThreadedComments>")
                .drop(folder)
                .read()
                .sheets()
                .get(0);

        assertThat(sheet.comment(1, 1)).isEqualTo("Why red?\nSupplier is late");
    }
}
