package dev.plumbline.intake.table;

import dev.plumbline.model.Annotation;
import dev.plumbline.model.Places;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One {@code .xls} workbook while it is read. */
final class XlsWorkbook {

    private final HSSFWorkbook workbook;
    private final boolean from1904;
    private final CellPool pool;
    private final CellBudget budget;
    private final XlsLooks looks;
    private final Map<Short, NumberFormat> formats = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    XlsWorkbook(String file, HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        this.pool = new CellPool(file);
        this.budget = new CellBudget(file);
        this.looks = new XlsLooks(workbook);
    }

    Workbook read() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(sheet(workbook.getSheetAt(i), hidden));
        }
        return new Workbook("xls", List.copyOf(sheets), modified(), List.copyOf(problems));
    }

    private Sheet sheet(HSSFSheet sheet, boolean hidden) {
        GridBuilder grid = new GridBuilder(sheet.getSheetName(), budget);
        int width = 0;
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= sheet.getLastRowNum(); i++) {
            HSSFRow row = sheet.getRow(i);
            if (row != null) {
                row(sheet.getSheetName(), row, grid);
                width = Math.max(width, row.getLastCellNum());
            }
        }
        List<Sheet.Merge> merges =
                sheet.getMergedRegions().stream().map(XlsWorkbook::merge).toList();
        Set<Integer> hiddenColumns = new TreeSet<>();
        for (int column = 0; column < width; column++) {
            if (sheet.isColumnHidden(column)) {
                hiddenColumns.add(column + 1);
            }
        }
        return new Sheet(
                sheet.getSheetName(),
                hidden,
                grid.rows(),
                merges,
                new SheetAnnotations(comments(sheet), hiddenColumns, List.of(), coloured(sheet)));
    }

    /** Where conditional formats colour cells; none of them is evaluated. */
    private static List<Sheet.Merge> coloured(HSSFSheet sheet) {
        List<Sheet.Merge> areas = new ArrayList<>();
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < Math.min(Limits.RULES, formats.getNumConditionalFormattings()); i++) {
            HSSFConditionalFormatting format = formats.getConditionalFormattingAt(i);
            boolean ours = format.getNumberOfRules() == 1
                    && Annotation.CONDITION.equals(format.getRule(0).getFormula1());
            for (CellRangeAddress area : ours ? new CellRangeAddress[0] : format.getFormattingRanges()) {
                areas.add(merge(area));
            }
        }
        return areas;
    }

    private static Map<Sheet.Position, String> comments(HSSFSheet sheet) {
        Map<Sheet.Position, String> comments =
                new TreeMap<>(Comparator.comparingInt(Sheet.Position::row).thenComparingInt(Sheet.Position::column));
        for (Map.Entry<CellAddress, HSSFComment> entry : sheet.getCellComments().entrySet()) {
            HSSFRichTextString text = entry.getValue().getString();
            String note = text == null ? "" : String.valueOf(text.getString()).strip();
            if (!note.isEmpty()) {
                CellAddress place = entry.getKey();
                comments.put(new Sheet.Position(place.getRow() + 1, place.getColumn() + 1), note);
            }
        }
        return comments;
    }

    private static Sheet.Merge merge(CellRangeAddress area) {
        return new Sheet.Merge(
                area.getFirstRow() + 1, area.getFirstColumn() + 1, area.getLastRow() + 1, area.getLastColumn() + 1);
    }

    private void row(String sheet, HSSFRow row, GridBuilder grid) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
            HSSFCell cell = row.getCell(i);
            if (cell != null) {
                Cell read = looks.dress(cell(sheet, cell), cell);
                if (read != null) {
                    grid.put(row.getRowNum() + 1, i + 1, pool.share(read));
                }
            }
        }
        grid.endRow(row.getRowNum() + 1, row.getZeroHeight(), row.getOutlineLevel());
    }

    private @Nullable Cell cell(String sheet, HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> looks.text(cell.getRichStringCellValue());
            case NUMERIC -> number(sheet, cell);
            case BOOLEAN -> pool.share(new Cell(Cell.Kind.BOOLEAN, Boolean.toString(cell.getBooleanCellValue()), ""));
            case ERROR ->
                pool.share(new Cell(
                        Cell.Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        ""));
            default -> formula ? pool.share(new Cell(Cell.Kind.FORMULA, cell.getCellFormula(), "")) : null;
        };
    }

    private Cell number(String sheet, HSSFCell cell) {
        String stored = Double.toString(cell.getNumericCellValue());
        return PlainNumber.of(stored)
                .map(number -> pool.share(format(cell.getCellStyle()).cell(number, from1904)))
                .orElseGet(() -> {
                    String place = Places.cell(sheet, cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
                    problems.add(new Problem(
                            place, "bad-number", stored, "the workbook stores this as a number, which it is not"));
                    return Cell.text(stored);
                });
    }

    private NumberFormat format(HSSFCellStyle style) {
        return formats.computeIfAbsent(
                style.getDataFormat(), id -> NumberFormat.of(id, style.getDataFormatString(workbook)));
    }

    private @Nullable LocalDate modified() {
        SummaryInformation summary = workbook.getSummaryInformation();
        Date saved = summary == null ? null : summary.getLastSaveDateTime();
        return saved == null ? null : saved.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
