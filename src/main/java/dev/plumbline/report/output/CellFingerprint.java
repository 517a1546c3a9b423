package dev.plumbline.report.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A digest of what the cells of a workbook hold, by which an annotated copy tells whether somebody has worked in it. */
final class CellFingerprint {

    private CellFingerprint() {}

    static String of(Workbook workbook) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Sheet sheet : workbook) {
                if (!ProblemSheet.is(sheet)) {
                    add(digest, sheet);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, Sheet sheet) {
        add(digest, "sheet " + sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                String held = held(cell);
                if (!held.isEmpty()) {
                    add(digest, cell.getAddress() + " " + held);
                }
            }
        }
    }

    private static String held(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> "text " + cell.getStringCellValue();
            case NUMERIC -> "number " + cell.getNumericCellValue();
            case BOOLEAN -> "is " + cell.getBooleanCellValue();
            case FORMULA -> "formula " + cell.getCellFormula();
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
