package dev.plumbline.intake.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a {@link SheetText} says of the looks of cells: marks behind their text, and lines for whole columns. */
final class SheetLooks {

    static final Pattern MARK = Pattern.compile("\\s*\\{([^{}]*)\\}$");
    private static final Pattern RULE = Pattern.compile("(hide|list|icons|colour) (\\S+) ?(.*)");
    private static final Map<String, Integer> COLOURS = Map.of(
            "red", 0xFF0000, "amber", 0xFFC000, "yellow", 0xFFFF00, "green", 0x00B050, "blue", 0x0070C0, "grey",
            0xBFBFBF);

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    SheetLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Gives a cell what one mark says. */
    void mark(Cell cell, String mark) {
        if (COLOURS.containsKey(mark) || mark.startsWith("ink ") || mark.equals("strike")) {
            cell.setCellStyle(styles.computeIfAbsent(mark, this::style));
        } else if (mark.startsWith("old ")) {
            String old = mark.substring(4);
            XSSFRichTextString text = new XSSFRichTextString(old + " " + cell.getStringCellValue());
            text.applyFont(0, old.length() + 1, struck());
            cell.setCellValue(text);
        } else if (mark.startsWith("note ")) {
            CreationHelper helper = workbook.getCreationHelper();
            var comment = cell.getSheet().createDrawingPatriarch().createCellComment(helper.createClientAnchor());
            comment.setString(helper.createRichTextString(mark.substring(5)));
            cell.setCellComment(comment);
        } else {
            throw new IllegalArgumentException("{" + mark + "} is no mark");
        }
    }

    private XSSFFont struck() {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(true);
        return font;
    }

    private static XSSFColor colour(String name) {
        int rgb = COLOURS.getOrDefault(name, 0);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private XSSFCellStyle style(String mark) {
        XSSFCellStyle style = workbook.createCellStyle();
        if (mark.equals("strike")) {
            style.setFont(struck());
        } else if (mark.startsWith("ink ")) {
            XSSFFont font = workbook.createFont();
            font.setColor(colour(mark.substring(4)));
            style.setFont(font);
        } else {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(mark));
        }
        return style;
    }

    /** A line for whole columns. */
    void rule(Sheet sheet, String line) {
        Matcher rule = RULE.matcher(line);
        if (!rule.matches()) {
            throw new IllegalArgumentException(line + " is no rule");
        }
        String where = rule.group(2);
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        switch (rule.group(1)) {
            case "hide" -> sheet.setColumnHidden(CellReference.convertColStringToIndex(where), true);
            case "icons" ->
                formats.addConditionalFormatting(
                        areas(where), formats.createConditionalFormattingRule(IconSet.GYR_3_TRAFFIC_LIGHTS));
            case "colour" -> {
                String[] parts = rule.group(3).split(" ", 2);
                ConditionalFormattingRule when = formats.createConditionalFormattingRule(parts[1]);
                PatternFormatting fill = when.createPatternFormatting();
                fill.setFillBackgroundColor(colour(parts[0]));
                fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
                formats.addConditionalFormatting(areas(where), when);
            }
            default -> {
                DataValidationHelper helper = sheet.getDataValidationHelper();
                var list = rule.group(3).startsWith("=")
                        ? helper.createFormulaListConstraint(rule.group(3).substring(1))
                        : helper.createExplicitListConstraint(rule.group(3).split(","));
                CellRangeAddress area = CellRangeAddress.valueOf(where);
                sheet.addValidationData(helper.createValidation(
                        list,
                        new CellRangeAddressList(
                                area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn())));
            }
        }
    }

    private static CellRangeAddress[] areas(String where) {
        return new CellRangeAddress[] {CellRangeAddress.valueOf(where)};
    }
}
