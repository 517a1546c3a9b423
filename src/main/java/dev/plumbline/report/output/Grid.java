package dev.plumbline.report.output;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A sheet of the evidence workbook that is being written: one header, then rows. Numbers become numbers, everything else
 * text; text that a spreadsheet would take for a formula is kept text.
 */
final class Grid {

    /** What Excel holds, less the header and the row that tells what was left out. */
    private static final int MOST_ROWS = 1_048_574;

    private final SXSSFSheet sheet;
    private final GridStyles styles;
    private int rows;
    private long leftOut;

    Grid(SXSSFSheet sheet, GridStyles styles, List<Column> columns) {
        this.sheet = sheet;
        this.styles = styles;
        Row header = sheet.createRow(0);
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, columns.get(c).width() * 256);
            Cell cell = header.createCell(c);
            cell.setCellStyle(styles.header());
            cell.setCellValue(columns.get(c).title());
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    }

    /** A column's title and its width in characters. */
    record Column(String title, int width) {}

    void add(Object... values) {
        if (rows == MOST_ROWS) {
            leftOut++;
            return;
        }
        Row row = sheet.createRow(++rows);
        for (int c = 0; c < values.length; c++) {
            write(row.createCell(c), values[c]);
        }
    }

    /** Says what did not fit, if anything. */
    void close() {
        if (leftOut > 0) {
            write(
                    sheet.createRow(rows + 1).createCell(0),
                    leftOut + " rows more than a sheet can hold; alignment.json has them all");
        }
    }

    private void write(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellStyle(styles.number());
            cell.setCellValue(number.doubleValue());
        } else {
            String text = CellText.fitting(value.toString());
            cell.setCellStyle(CellText.formulaLike(text) ? styles.quoted() : styles.text());
            cell.setCellValue(text);
        }
    }
}
