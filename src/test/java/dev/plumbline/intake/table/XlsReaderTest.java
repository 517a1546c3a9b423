package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.table.Cell.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReaderTest {

    private final Path folder;

    XlsReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void style(HSSFRow row, int column, String format) {
        HSSFWorkbook workbook = row.getSheet().getWorkbook();
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.getCell(column).setCellStyle(style);
    }

    private static byte[] register() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Register");
            HSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("Alpha");
            row.createCell(2).setCellValue(46112.6041666667);
            style(row, 2, "dd/mm/yyyy hh:mm");
            row.createCell(3).setCellValue(0.1 + 0.2);
            style(row, 3, "0%");
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(5));
            row.createCell(6).setCellValue("");
            row.setZeroHeight(true);
            sheet.createRow(9).createCell(0);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
            workbook.createSheet("Lists");
            workbook.setSheetHidden(1, true);
            return bytes(workbook);
        }
    }

    @Test
    void cellsKeepTheirKindsAndPlaces() throws IOException {
        Workbook read = Drop.of(folder, "register.xls", register()).read();

        Row row = new Row(
                2,
                true,
                Arrays.asList(
                        Cell.text("Alpha"),
                        null,
                        new Cell(Kind.DATE, "2026-03-31T14:30", ""),
                        new Cell(Kind.NUMBER, "0.3", "%"),
                        new Cell(Kind.BOOLEAN, "true", ""),
                        new Cell(Kind.NUMBER, "2", "")));
        assertThat(read)
                .isEqualTo(new Workbook(
                        "xls",
                        List.of(
                                new Sheet("Register", false, List.of(row), List.of(new Sheet.Merge(1, 1, 2, 3))),
                                new Sheet("Lists", true, List.of(), List.of())),
                        null,
                        List.of()));
    }

    @Test
    void itIsRecognisedByContentUnderAnyName() throws IOException {
        assertThat(Drop.of(folder, "register.csv", register()).recognition().confidence())
                .isEqualTo(0.95);
    }

    @Test
    void csvTextUnderItsNameIsReadAsText() {
        assertThat(Drop.of(folder, "a.xls", "ID\tName\n1\tA\n").read().format()).isEqualTo("csv");
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws IOException {
        byte[] locked;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Register").createRow(0).createCell(0).setCellValue("Alpha");
            locked = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(Drop.of(folder, "a.xls", locked).refusal()).containsExactly("file password-protected");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] bytes = register();
        Arrays.fill(bytes, 600, 1400, (byte) 7);

        assertThat(Drop.of(folder, "a.xls", bytes).refusal()).containsExactly("file damaged-workbook");
    }
}
