package dev.plumbline.intake.table;

import dev.plumbline.report.output.WorkbookPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook written as text. {@code == Register} starts a sheet ({@code == Lists (hidden)} a hidden one); each further line
 * is a row, {@code ~} before it hides it, {@code >} groups it below the row above, {@code >>} a level deeper; cells stand between bars. {@code #12.5} is a number, {@code #0.75%} a number shown
 * as a percentage, {@code #2026-03-31} a date, {@code <} belongs to a merged area with the cell before it, {@code ^} to one with the cell above it, all else is
 * text. Behind it may stand how the cell looks: {@code {red}} and other colours, {@code {ink red}}, {@code {strike}}, {@code {old 3
 * May}} for struck text before it, {@code {note why}} for a comment. {@code !! hide C}, {@code !! icons C2:C9}, {@code !! colour
 * C2:C9 red D2="late"} and {@code !! list C2:C9 Red,Green} hold for whole columns.
 */
record SheetText(List<String> lines) {

    private static final String HIDDEN = " (hidden)";

    byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SheetLooks looks = new SheetLooks(workbook);
            Styles styles = new Styles(format(workbook, "0%"), format(workbook, "yyyy-mm-dd"), looks);
            Sheet sheet = null;
            Map<Integer, Integer> mergedFrom = new TreeMap<>();
            for (String line : lines) {
                if (line.startsWith("== ")) {
                    mergeDown(sheet, mergedFrom, "");
                    sheet = sheet(workbook, line.substring(3));
                } else if (sheet != null && line.startsWith("!! ")) {
                    looks.rule(sheet, line.substring(3));
                } else if (sheet != null) {
                    mergeDown(sheet, mergedFrom, line);
                    row(sheet, line, styles);
                }
            }
            mergeDown(sheet, mergedFrom, "");
            WorkbookPackage.write(workbook, "Portfolio office", LocalDate.of(2019, 5, 31), bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Styles(CellStyle percent, CellStyle date, SheetLooks looks) {}

    private static CellStyle format(XSSFWorkbook workbook, String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private static Sheet sheet(XSSFWorkbook workbook, String title) {
        boolean hidden = title.endsWith(HIDDEN);
        Sheet sheet = workbook.createSheet(title.replace(HIDDEN, ""));
        workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, hidden);
        return sheet;
    }

    private static void row(Sheet sheet, String line, Styles styles) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setZeroHeight(line.startsWith("~"));
        String shown = line.replaceFirst("^~", "");
        String ungrouped = shown.replaceFirst("^>+", "");
        if (shown.length() > ungrouped.length()) {
            ((XSSFRow) row).getCTRow().setOutlineLevel((short) (shown.length() - ungrouped.length()));
        }
        String[] cells = ungrouped.split("\\|", -1);
        int mergedFrom = 0;
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i].strip();
            if (!text.equals("<")) {
                mergedFrom = i;
                fill(row.createCell(i), text, styles);
            } else if (i + 1 == cells.length || !cells[i + 1].strip().equals("<")) {
                sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), mergedFrom, i));
            }
        }
    }

    /** Merges the areas that end above the next line. */
    private static void mergeDown(@Nullable Sheet sheet, Map<Integer, Integer> mergedFrom, String next) {
        String[] cells = next.replaceFirst("^~", "").split("\\|", -1);
        mergedFrom.entrySet().removeIf(area -> {
            boolean goesOn =
                    area.getKey() < cells.length && cells[area.getKey()].strip().equals("^");
            if (!goesOn && sheet != null) {
                int column = area.getKey();
                sheet.addMergedRegion(new CellRangeAddress(area.getValue(), sheet.getLastRowNum(), column, column));
            }
            return !goesOn;
        });
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].strip().equals("^") && sheet != null) {
                mergedFrom.putIfAbsent(i, sheet.getLastRowNum());
            }
        }
    }

    private static void fill(Cell cell, String text, Styles styles) {
        Matcher mark = SheetLooks.MARK.matcher(text);
        if (mark.find()) {
            fill(cell, text.substring(0, mark.start()), styles);
            styles.looks.mark(cell, mark.group(1));
            return;
        }
        if (text.matches("#\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(text.substring(1)));
            cell.setCellStyle(styles.date);
        } else if (text.matches("#-?[0-9.]+%?")) {
            cell.setCellValue(new BigDecimal(text.replaceAll("[#%]", "")).doubleValue());
            if (text.endsWith("%")) {
                cell.setCellStyle(styles.percent);
            }
        } else if (!text.isEmpty() && !text.equals("^")) {
            cell.setCellValue(text);
        }
    }
}
