package dev.plumbline.samples;

import dev.plumbline.report.output.WorkbookPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes grids as the files people drop. */
final class GridFiles {

    private GridFiles() {}

    /** A workbook as Excel has saved it since 2007. */
    static void xlsx(Path file, LocalDate saved, String dateFormat, List<Grid> grids) throws IOException {
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook, dateFormat, grids);
            WorkbookPackage.write(workbook, "Portfolio office", saved, out);
        }
    }

    /** A workbook as Excel saved it before 2007. */
    static void xls(Path file, String dateFormat, List<Grid> grids) throws IOException {
        Files.createDirectories(file.getParent());
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook, dateFormat, grids);
            workbook.write(out);
        }
    }

    /**
     * Delimited text.
     *
     * @param charset with a byte order mark when it is UTF-8 and the delimiter a semicolon, as Excel writes it
     */
    static void csv(Path file, char delimiter, Charset charset, Function<Object, String> text, Grid grid)
            throws IOException {
        Files.createDirectories(file.getParent());
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).get();
        StringBuilder lines = new StringBuilder();
        for (List<Object> row : grid.rows()) {
            lines.append(format.format(row.stream().map(text).toArray())).append("\r\n");
        }
        String mark = charset.equals(StandardCharsets.UTF_8) && delimiter == ';' ? "\uFEFF" : "";
        Files.writeString(file, mark + lines, charset);
    }

    private static void fill(Workbook workbook, String dateFormat, List<Grid> grids) {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat(dateFormat));
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle title = workbook.createCellStyle();
        title.setFont(bold);
        for (Grid grid : grids) {
            Sheet sheet = workbook.createSheet(grid.name());
            for (int row = 0; row < grid.rows().size(); row++) {
                fill(sheet.createRow(row), grid.rows().get(row), date, title);
            }
            grid.merged().forEach(region -> sheet.addMergedRegion(CellRangeAddress.valueOf(region)));
            for (int column = 0; column < 6; column++) {
                sheet.setColumnWidth(column, 18 * 256);
            }
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), grid.hidden());
        }
    }

    private static void fill(Row row, List<Object> values, CellStyle date, CellStyle title) {
        boolean words = values.stream().allMatch(String.class::isInstance);
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value.equals("")) {
                continue;
            }
            Cell cell = row.createCell(column);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
                if (words) {
                    cell.setCellStyle(title);
                }
            }
        }
    }
}
