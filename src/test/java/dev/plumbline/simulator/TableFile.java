package dev.plumbline.simulator;

import dev.plumbline.report.output.WorkbookPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table to be written as a file.
 *
 * @param name the file's name without its ending
 * @param header its first row
 * @param rows its rows: texts, days, numbers, and an empty text where there is nothing
 */
record TableFile(String name, List<String> header, List<List<Object>> rows) {

    /** Writes it. */
    void write(Path folder, Style style) {
        try {
            if (style.workbook()) {
                workbook(folder.resolve(name + ".xlsx"), style);
            } else {
                text(folder.resolve(name + ".csv"), style);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void text(Path file, Style style) throws IOException {
        CSVFormat format =
                CSVFormat.EXCEL.builder().setDelimiter(style.delimiter()).get();
        StringBuilder lines = new StringBuilder(format.format(header.toArray())).append("\r\n");
        for (List<Object> row : rows) {
            lines.append(format.format(row.stream().map(style::text).toArray())).append("\r\n");
        }
        Files.writeString(file, (style.delimiter() == ';' ? "\uFEFF" : "") + lines, StandardCharsets.UTF_8);
    }

    private void workbook(Path file, Style style) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat(style.excelDate()));
            Sheet sheet = workbook.createSheet("Sheet1");
            fill(sheet.createRow(0), List.copyOf(header), date);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), date);
            }
            WorkbookPackage.write(workbook, "Portfolio office", Scenario.START, out);
        }
    }

    private static void fill(Row row, List<?> values, CellStyle date) {
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
            }
        }
    }

    /**
     * How tables are written.
     *
     * @param workbook as XLSX, else as delimited text
     * @param delimiter of text
     * @param decimal the decimal sign of text
     * @param date the form of days in text
     * @param excelDate the form of days in workbooks
     */
    record Style(boolean workbook, char delimiter, char decimal, DateTimeFormatter date, String excelDate) {

        static final Style PLAIN = of(false, ',', '.', "yyyy-MM-dd");

        static Style of(boolean workbook, char delimiter, char decimal, String date) {
            return new Style(
                    workbook,
                    delimiter,
                    decimal,
                    DateTimeFormatter.ofPattern(date, Locale.ROOT),
                    date.replace("MM", "mm"));
        }

        Style asWorkbook(boolean as) {
            return new Style(as, delimiter, decimal, date, excelDate);
        }

        String text(Object value) {
            if (value instanceof LocalDate day) {
                return date.format(day);
            }
            return value instanceof BigDecimal number ? number.toPlainString().replace('.', decimal) : value.toString();
        }
    }
}
