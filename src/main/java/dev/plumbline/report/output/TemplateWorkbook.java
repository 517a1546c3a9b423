package dev.plumbline.report.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook {@code init} puts into a new workspace: a sheet a table, canonical headers, lists to choose from, one
 * invented example row each, and a first sheet that says what to do. The same bytes every time.
 */
public final class TemplateWorkbook {

    private static final LocalDate DATED = LocalDate.of(2026, 1, 1);
    private static final int LAST_LISTED_ROW = 2000;
    private static final int WIDTH_UNIT = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle header = headerStyle();
    private final XSSFCellStyle date = numberStyle("yyyy-mm-dd");
    private final XSSFCellStyle share = numberStyle("0%");

    private TemplateWorkbook() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(OutputStream out) throws IOException {
        TemplateWorkbook template = new TemplateWorkbook();
        try (XSSFWorkbook workbook = template.workbook) {
            template.readMe();
            TemplateSheet.all().forEach(template::sheet);
            WorkbookPackage.write(workbook, "Plumbline", DATED, out);
        }
    }

    private void readMe() {
        XSSFSheet sheet = workbook.createSheet("Read me");
        sheet.setColumnWidth(0, 110 * WIDTH_UNIT);
        XSSFCellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        int next = 0;
        for (String line : readMeLines()) {
            XSSFCell cell = sheet.createRow(next++).createCell(0);
            cell.setCellValue(line);
            cell.setCellStyle(wrapped);
        }
        for (TemplateSheet table : TemplateSheet.all()) {
            XSSFCell cell = sheet.createRow(next++).createCell(0);
            cell.setCellValue("Sheet \"" + table.name() + "\": " + table.purpose());
            cell.setCellStyle(wrapped);
        }
    }

    private static List<String> readMeLines() {
        return List.of(
                "This workbook is a portfolio as Plumbline reads it. You do not have to use it: your own export will do,"
                        + " if its columns have names people understand.",
                "1. Fill the sheet \"register\" and whichever of the others you have. Overwrite or delete the example"
                        + " rows. Delete sheets and columns you do not need.",
                "2. Save it with the day it speaks for in its name, year-month-day, as in portfolio-YYYY-MM-DD.xlsx.",
                "3. Drop it into inbox, in a folder named like the portfolio. Next time drop the next one beside it:"
                        + " Plumbline compares them.",
                "Leave a cell blank when you do not know. Blank is never taken for zero.",
                "Keep an ID for as long as the initiative lives. A new name is fine, a new ID is a new initiative unless"
                        + " the names are alike.",
                "Say Cancelled or Done rather than deleting a row: a row that is gone is reported as vanished.",
                "To see what would be read, without changing anything: java -jar plumbline.jar check FILE");
    }

    private void sheet(TemplateSheet table) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        XSSFRow names = sheet.createRow(0);
        XSSFRow example = sheet.createRow(1);
        for (int column = 0; column < table.columns().size(); column++) {
            TemplateColumn described = table.columns().get(column);
            XSSFCell name = names.createCell(column);
            name.setCellValue(described.header());
            name.setCellStyle(header);
            fill(example, column, described);
            list(sheet, column, described.choices());
            sheet.setColumnWidth(column, width(described) * WIDTH_UNIT);
        }
        sheet.createFreezePane(0, 1);
    }

    private static int width(TemplateColumn column) {
        int text = Math.max(column.header().length(), column.example().length());
        return Math.max(12, Math.min(44, text + 3));
    }

    private void fill(XSSFRow row, int column, TemplateColumn described) {
        if (described.kind() == TemplateColumn.Kind.DATE) {
            // also without an example, so that what is typed there becomes a date
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(date);
            if (!described.example().isEmpty()) {
                cell.setCellValue(LocalDate.parse(described.example()));
            }
            return;
        }
        if (described.example().isEmpty()) {
            return;
        }
        XSSFCell cell = row.createCell(column);
        if (described.kind() == TemplateColumn.Kind.TEXT) {
            cell.setCellValue(described.example());
            return;
        }
        cell.setCellValue(Double.parseDouble(described.example()));
        if (described.kind() == TemplateColumn.Kind.SHARE) {
            cell.setCellStyle(share);
        }
    }

    private static void list(XSSFSheet sheet, int column, List<String> choices) {
        if (choices.isEmpty()) {
            return;
        }
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_LISTED_ROW, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not in the list", "One of: " + String.join(", ", choices));
        sheet.addValidationData(validation);
    }

    private XSSFCellStyle headerStyle() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle numberStyle(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
