package dev.plumbline.report.output;

import dev.plumbline.model.PlainSheet;
import dev.plumbline.model.PlainSheet.Kind;
import dev.plumbline.model.PlainSheet.PlainCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made of the cells of an export that is none, each at its own address. */
final class CellsWorkbook {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, CellStyle> formats = new HashMap<>();
    private final CellStyle text = format("@");
    private final CellStyle quoted = quoted();

    private CellsWorkbook() {}

    /** Why the cells cannot stand in a workbook; empty when they can. */
    static Optional<String> refusal(List<PlainSheet> sheets) {
        for (PlainSheet sheet : sheets) {
            for (PlainCell cell : sheet.cells()) {
                if (cell.text().length() > CellText.MOST_CHARACTERS
                        || cell.column() > SpreadsheetVersion.EXCEL2007.getMaxColumns()
                        || cell.row() > SpreadsheetVersion.EXCEL2007.getMaxRows()) {
                    return Optional.of("a workbook cannot hold its cell in row " + cell.row());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * @param sheets the cells
     * @param name what a sheet without a name is called
     */
    static XSSFWorkbook of(List<PlainSheet> sheets, String name) {
        CellsWorkbook made = new CellsWorkbook();
        sheets.forEach(sheet -> made.add(sheet, sheet.name().isEmpty() ? name : sheet.name()));
        return made.workbook;
    }

    private void add(PlainSheet plain, String name) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        for (PlainCell cell : plain.cells()) {
            XSSFRow row = sheet.getRow(cell.row() - 1);
            XSSFRow there = row == null ? sheet.createRow(cell.row() - 1) : row;
            fill(there.createCell(cell.column() - 1), cell);
        }
    }

    private void fill(XSSFCell cell, PlainCell plain) {
        if (plain.kind() == Kind.NUMBER && exact(plain.text())) {
            cell.setCellValue(Double.parseDouble(plain.text()));
            if (!plain.unit().isEmpty()) {
                cell.setCellStyle(format(
                        plain.unit().equals("%") ? "0.##%" : "\"" + plain.unit().replace("\"", "") + "\"#,##0.##"));
            }
        } else if (plain.kind() == Kind.DATE
                && !LocalDate.parse(plain.text().substring(0, 10)).isBefore(FIRST_DAY)) {
            boolean timed = plain.text().length() > 10;
            cell.setCellStyle(format(timed ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd"));
            if (timed) {
                cell.setCellValue(LocalDateTime.parse(plain.text()));
            } else {
                cell.setCellValue(LocalDate.parse(plain.text()));
            }
        } else {
            cell.setCellValue(plain.text());
            cell.setCellStyle(CellText.formulaLike(plain.text()) ? quoted : text);
        }
    }

    /** Whether a spreadsheet can hold all digits. */
    private static boolean exact(String number) {
        double nearest = Double.parseDouble(number);
        return !Double.isInfinite(nearest) && BigDecimal.valueOf(nearest).compareTo(new BigDecimal(number)) == 0;
    }

    private CellStyle format(String format) {
        return formats.computeIfAbsent(format, f -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(f));
            return style;
        });
    }

    private CellStyle quoted() {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }
}
