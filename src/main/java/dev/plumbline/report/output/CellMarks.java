package dev.plumbline.report.output;

import dev.plumbline.model.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The marks in the cells of a copy: a comment, and a colour by a conditional format, so that values, formulas and formats stay
 * as they are and the marks can be taken away again. A comment of the analyst's own stays, and ours is left out there.
 */
final class CellMarks {

    /** Programs open sheets with more comments slowly, and nobody reads them; the list has them all. */
    private static final int MOST_COMMENTS = 5_000;

    private static final int MOST_CHARACTERS = 2_000;

    private final Workbook workbook;
    private final Map<CellAddressInSheet, List<String>> comments = new LinkedHashMap<>();
    private final Map<Sheet, List<CellRangeAddress>> coloured = new LinkedHashMap<>();

    private record CellAddressInSheet(Sheet sheet, CellAddress address) {}

    CellMarks(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Takes away what an earlier annotation left. */
    void clear() {
        for (Sheet sheet : workbook) {
            List<CellAddress> ours = new ArrayList<>();
            sheet.getCellComments().forEach((address, comment) -> {
                if (ours(comment)) {
                    ours.add(address);
                }
            });
            ours.forEach(address -> {
                Cell cell = CellUtil.getCell(CellUtil.getRow(address.getRow(), sheet), address.getColumn());
                cell.removeCellComment();
            });
            uncolour(sheet.getSheetConditionalFormatting());
        }
    }

    private static boolean ours(Comment comment) {
        return Annotation.AUTHOR.equals(comment.getAuthor())
                && comment.getString().getString().startsWith(Annotation.COMMENT);
    }

    private static void uncolour(SheetConditionalFormatting formats) {
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            if (format.getNumberOfRules() == 1
                    && Annotation.CONDITION.equals(format.getRule(0).getFormula1())) {
                formats.removeConditionalFormatting(i);
            }
        }
    }

    /** Marks the cells of a problem. */
    void add(Mark mark) {
        for (String place : mark.places()) {
            Optional<CellArea> area = CellArea.of(workbook, place);
            CellRangeAddress cells = area.map(CellArea::cells).orElse(null);
            if (area.isPresent() && cells != null) {
                Sheet sheet = area.get().sheet();
                coloured.computeIfAbsent(sheet, s -> new ArrayList<>()).add(cells);
                CellAddress first = new CellAddress(cells.getFirstRow(), cells.getFirstColumn());
                comments.computeIfAbsent(new CellAddressInSheet(sheet, first), a -> new ArrayList<>())
                        .add(mark.comment());
            }
        }
    }

    /** Writes the marks. */
    void write() {
        comments.entrySet().stream().limit(MOST_COMMENTS).forEach(entry -> comment(entry.getKey(), entry.getValue()));
        coloured.forEach(this::colour);
    }

    private void comment(CellAddressInSheet cell, List<String> texts) {
        if (cell.sheet.getCellComment(cell.address) != null) {
            return;
        }
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        int lastColumn = workbook.getSpreadsheetVersion().getLastColumnIndex();
        int lastRow = workbook.getSpreadsheetVersion().getLastRowIndex();
        anchor.setCol1(cell.address.getColumn());
        anchor.setCol2(Math.min(lastColumn, cell.address.getColumn() + 4));
        anchor.setRow1(cell.address.getRow());
        anchor.setRow2(Math.min(lastRow, cell.address.getRow() + 6));
        Comment comment = cell.sheet.createDrawingPatriarch().createCellComment(anchor);
        String text = String.join("\n", texts);
        comment.setString(helper.createRichTextString(
                text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text));
        comment.setAuthor(Annotation.AUTHOR);
        comment.setAddress(cell.address);
    }

    private void colour(Sheet sheet, List<CellRangeAddress> cells) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(Annotation.CONDITION);
        PatternFormatting fill = rule.createPatternFormatting();
        if (workbook instanceof HSSFWorkbook) {
            fill.setFillBackgroundColor(HSSFColor.HSSFColorPredefined.LAVENDER.getIndex());
        } else {
            fill.setFillBackgroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(Annotation.COLOUR)));
        }
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        formats.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
    }
}
