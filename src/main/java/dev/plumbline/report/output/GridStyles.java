package dev.plumbline.report.output;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The looks of the evidence workbook's cells.
 *
 * @param header bold over a line
 * @param text wrapped text
 * @param quoted text that begins like a formula: Excel shows it and never computes it (quote prefix)
 * @param number a number, as precise as it is
 */
record GridStyles(CellStyle header, CellStyle text, CellStyle quoted, CellStyle number) {

    static GridStyles of(Workbook workbook) {
        CellStyle quoted = text(workbook);
        quoted.setQuotePrefixed(true);
        CellStyle number = workbook.createCellStyle();
        number.setVerticalAlignment(VerticalAlignment.TOP);
        return new GridStyles(header(workbook), text(workbook), quoted, number);
    }

    private static CellStyle header(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setBorderBottom(BorderStyle.MEDIUM);
        return style;
    }

    private static CellStyle text(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
