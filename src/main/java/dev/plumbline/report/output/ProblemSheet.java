package dev.plumbline.report.output;

import dev.plumbline.model.Annotation;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet of a copy that lists every problem with a link to its cell. */
final class ProblemSheet {

    private static final int SOURCE_ROW = 2;
    private static final int FINGERPRINT_ROW = 3;
    private static final List<String> HEADER = List.of("Where", "Cost", "Problem", "Found", "Write instead", "Why");
    private static final int[] WIDTHS = {24, 10, 22, 30, 30, 90};

    private final Workbook workbook;
    private final Sheet sheet;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle bold;
    private final CellStyle link;
    private int rows;

    ProblemSheet(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(freeName(workbook));
        this.text = style(false, false);
        this.quoted = style(false, false);
        this.quoted.setQuotePrefixed(true);
        this.bold = style(true, false);
        this.link = style(false, true);
    }

    private static String freeName(Workbook workbook) {
        String name = Annotation.SHEET;
        for (int n = 2; workbook.getSheet(name) != null; n++) {
            name = Annotation.SHEET + " " + n;
        }
        return name;
    }

    private CellStyle style(boolean heavy, boolean linked) {
        Font font = workbook.createFont();
        font.setBold(heavy);
        if (linked) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    /** Whether a sheet is of this kind. */
    static boolean is(Sheet sheet) {
        return text(sheet, 0, 0).equals(Annotation.TITLE);
    }

    /** The file a copy was made of; empty when the sheet does not say. */
    static String source(Sheet sheet) {
        return text(sheet, SOURCE_ROW, 1);
    }

    /** The {@link CellFingerprint} of the copy as it was written. */
    static String fingerprint(Sheet sheet) {
        return text(sheet, FINGERPRINT_ROW, 1);
    }

    private static String text(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell == null || cell.getCellType() != org.apache.poi.ss.usermodel.CellType.STRING
                ? ""
                : cell.getStringCellValue();
    }

    void write(String source, String fingerprint, List<Mark> marks) {
        row(bold, Annotation.TITLE);
        row(
                text,
                marks.isEmpty()
                        ? "There are no problems."
                        : "Mend the coloured cells, save, and drop this workbook in place of the export. This sheet and the"
                                + " comments signed Plumbline are not read.");
        row(text, "Made of", source);
        row(text, "Fingerprint", fingerprint);
        row(text, "");
        row(bold, HEADER.toArray(String[]::new));
        marks.forEach(this::problem);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.getRow(0).getCell(0).getCellStyle().setWrapText(false);
        sheet.createFreezePane(0, HEADER_ROWS);
    }

    private static final int HEADER_ROWS = 6;

    private void problem(Mark mark) {
        for (String place : mark.places()) {
            if (rows >= workbook.getSpreadsheetVersion().getLastRowIndex()) {
                return;
            }
            Row row = row(
                    text,
                    place,
                    mark.cost(),
                    mark.problem().code(),
                    mark.problem().value(),
                    mark.instead(),
                    mark.problem().message());
            Optional<CellArea> area = CellArea.of(workbook, place);
            if (area.isPresent()) {
                Hyperlink there = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                there.setAddress(area.get().link());
                row.getCell(0).setHyperlink(there);
                row.getCell(0).setCellStyle(link);
            }
        }
    }

    private Row row(CellStyle style, String... texts) {
        Row row = sheet.createRow(rows++);
        for (int column = 0; column < texts.length; column++) {
            String fitting = CellText.fitting(texts[column]);
            Cell cell = row.createCell(column);
            cell.setCellValue(fitting);
            cell.setCellStyle(CellText.formulaLike(fitting) ? quoted : style);
        }
        return row;
    }
}
