package dev.plumbline.intake.table;

import dev.plumbline.model.Places;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One {@code .xls} workbook while it is read. */
final class XlsWorkbook {

    private final HSSFWorkbook workbook;
    private final boolean from1904;
    private final CellPool pool;
    private final Map<Short, NumberFormat> formats = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    XlsWorkbook(String file, HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        this.pool = new CellPool(file);
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
        List<Row> rows = new ArrayList<>();
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= sheet.getLastRowNum(); i++) {
            HSSFRow row = sheet.getRow(i);
            if (row != null) {
                row(sheet.getSheetName(), row, rows);
            }
        }
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).blank()) {
            end--;
        }
        List<Sheet.Merge> merges =
                sheet.getMergedRegions().stream().map(XlsWorkbook::merge).toList();
        return new Sheet(sheet.getSheetName(), hidden, List.copyOf(rows.subList(0, end)), merges);
    }

    private static Sheet.Merge merge(CellRangeAddress area) {
        return new Sheet.Merge(
                area.getFirstRow() + 1, area.getFirstColumn() + 1, area.getLastRow() + 1, area.getLastColumn() + 1);
    }

    private void row(String sheet, HSSFRow row, List<Row> rows) {
        @Nullable Cell[] cells = new Cell[Math.max(0, row.getLastCellNum())];
        int width = 0;
        for (int i = 0; i < cells.length; i++) {
            HSSFCell cell = row.getCell(i);
            cells[i] = cell == null ? null : cell(sheet, cell);
            width = cells[i] == null ? width : i + 1;
        }
        if (width > 0) {
            rows.add(new Row(
                    row.getRowNum() + 1,
                    row.getZeroHeight(),
                    Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, width)))));
        }
    }

    private @Nullable Cell cell(String sheet, HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell.getRichStringCellValue().getString());
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

    private @Nullable Cell text(String text) {
        return text.isEmpty() ? null : pool.share(Cell.text(text));
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
