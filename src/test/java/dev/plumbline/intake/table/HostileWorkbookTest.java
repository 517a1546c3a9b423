package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {

    private static final String ROW = "<row><c t=\"s\"><v>0</v></c></row>";

    private final Path folder;

    HostileWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anExternalEntityIsNeverFetched() {
        XlsxParts parts = XlsxParts.ofRows(ROW)
                .with(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY leak SYSTEM \"file:///etc/hostname\">]><sst><si><t>&leak;</t></si></sst>");

        assertThat(parts.drop(folder).refusal()).containsExactly("file document-type");
    }

    @Test
    void anyDocumentTypeInTheSheetIsRefused() {
        XlsxParts parts = XlsxParts.ofRows(ROW).with("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet><worksheet/>");

        assertThat(parts.drop(folder).refusal()).containsExactly("file document-type");
    }

    @Test
    void aPartThatInflatesBeyondAllMeasureIsRefused() {
        String row = "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(990) + "</t></is></c></row>";
        XlsxParts parts = XlsxParts.ofRows(row.repeat(40_000));

        assertThat(parts.drop(folder).refusal()).containsExactly("file inflates-too-far");
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        XlsxParts parts = XlsxParts.ofRows(
                "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(Limits.CELL_CHARACTERS + 1) + "</t></is></c></row>");

        assertThat(parts.drop(folder).refusal()).containsExactly("file cell-too-long");
    }

    @Test
    void aCellBeyondTheLastColumnIsRefused() {
        XlsxParts parts = XlsxParts.ofRows("<row><c r=\"XFE1\"><v>1</v></c></row>");

        assertThat(parts.drop(folder).refusal()).containsExactly("Register!XFE1 too-large");
    }

    @Test
    void aTruncatedPackageIsRefused() {
        byte[] bytes = XlsxParts.ofRows(ROW).bytes();
        Drop file = Drop.of(folder, "a.xlsx", Arrays.copyOf(bytes, bytes.length * 2 / 3));

        assertThat(file.recognition().confidence()).isEqualTo(0.95);
        assertThat(file.refusal()).containsExactly("file damaged-workbook");
    }

    @Test
    void brokenXmlIsRefused() {
        XlsxParts parts = XlsxParts.ofRows("<row><c><v>1</v></row>");

        assertThat(parts.drop(folder).refusal()).containsExactly("file damaged-workbook");
    }

    @Test
    void aProtectedWorkbookIsNamedAsSuch() {
        byte[] bytes = new byte[4096];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, bytes, 0, 8);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, bytes, 1024, stream.length);

        assertThat(Drop.of(folder, "a.xlsx", bytes).refusal()).containsExactly("file password-protected");
    }

    @Test
    void otherPackagesAreNotTaken() {
        byte[] document = new XlsxParts(java.util.Map.of())
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", "<d/>")
                .bytes();
        byte[] archive = new XlsxParts(java.util.Map.of())
                .with("notes.csv", "ID,Name\n1,A\n")
                .bytes();

        assertThat(Drop.of(folder, "a.xlsx", document).refusal()).containsExactly("file not-a-table");
        assertThat(Drop.of(folder, "b.xlsx", archive).refusal()).containsExactly("file not-a-table");
    }

    @Test
    void aBinaryWorkbookThatBreaksOffIsRefused() {
        byte[] bytes = new XlsxParts(java.util.Map.of())
                .with(
                        "_rels/.rels",
                        XlsxParts.relationships(XlsxParts.relationship("r", "officeDocument", "xl/workbook.bin")))
                .with("xl/workbook.bin", "x")
                .bytes();

        assertThat(Drop.of(folder, "a.xlsb", bytes).refusal()).containsExactly("file damaged-workbook");
    }
}
