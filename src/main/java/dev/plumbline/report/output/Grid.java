package dev.plumbline.report.output;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A sheet of the evidence workbook that is being written: one header, then rows. Numbers become numbers, everything else
 * text; text that a spreadsheet would take for a formula is kept
 * text, and a cell without text stays blank, for a person or a program to write into.
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
            choices(c, columns.get(c).choices());
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    }

    /**
     * A column.
     *
     * @param title its header
     * @param width its width in characters
     * @param choices the words it offers to choose from; empty when nobody is to write into it
     */
    record Column(String title, int width, List<String> choices) {

        Column(String title, int width) {
            this(title, width, List.of());
        }
    }

    private void choices(int column, List<String> choices) {
        if (choices.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, MOST_ROWS, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not in the list", "One of: " + String.join(", ", choices));
        sheet.addValidationData(validation);
    }

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
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }
}
