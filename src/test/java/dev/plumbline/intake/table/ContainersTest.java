package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Containers other than XLSX, XLS and CSV; which one a file is never follows from its name. */
class ContainersTest {

    private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final Path folder;

    ContainersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static XlsxParts ods(String styles, String tables) {
        return new XlsxParts(Map.of())
                .with("mimetype", ODS_TYPE)
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:fo=\"f\">"
                                + "<office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body><office:spreadsheet>"
                                + tables + "</office:spreadsheet></office:body></office:document-content>");
    }

    private static XlsxParts register() {
        return ods(
                "<style:style style:name=\"red\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>"
                        + "<style:style style:name=\"old\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>",
                "<table:table table:name=\"Register\"><table:table-column table:number-columns-repeated=\"2\"/>"
                        + "<table:table-column table:visibility=\"collapse\"/>"
                        + "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Project</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"string\"><text:p>RAG</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"string\"><text:p>Due</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"3\"/></table:table-row>"
                        + "<table:table-row table:visibility=\"filter\"><table:table-cell office:value-type=\"string\"><office:annotation><text:p>Late</text:p></office:annotation>"
                        + "<text:p>Al<text:s text:c=\"2\"/>pha<text:span text:style-name=\"old\">Beta</text:span></text:p><text:p>2</text:p></table:table-cell>"
                        + "<table:table-cell table:style-name=\"red\"/>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-31T00:00:00\"><text:p>31.03.26</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"/>"
                        + "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12.50\"/>"
                        + "<table:table-cell table:formula=\"of:=[.A1]\"/>"
                        + "<table:table-cell table:style-name=\"red\" table:number-columns-repeated=\"1017\"/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:style-name=\"red\" table:number-columns-repeated=\"1024\"/></table:table-row>"
                        + "</table:table>");
    }

    @Test
    void anOpenDocumentIsReadWithLooksAndComments() {
        Workbook read = Drop.of(folder, "a.csv", register().bytes()).read();
        Sheet sheet = read.sheets().get(0);

        assertThat(read.format()).isEqualTo("ods");
        assertThat(Drop.cells(sheet))
                .containsExactly(
                        "1 1 Project",
                        "1 2 RAG",
                        "1 3 Due",
                        "4 1 Al  pha\n2",
                        "4 2 ",
                        "4 3 2026-03-31",
                        "4 4 0.5",
                        "4 5 12.5",
                        "4 6 [.A1]");
        assertThat(sheet.rows().get(1).cells()).element(1).isEqualTo(Cell.filled(Look.of(Fill.RED)));
        assertThat(sheet.rows().get(1).cells())
                .element(0)
                .extracting(cell -> cell.look().struckText())
                .isEqualTo("Beta");
        assertThat(sheet.rows().get(1).hidden()).isTrue();
        assertThat(sheet.hiddenColumns()).containsExactly(3);
        assertThat(sheet.comment(4, 1)).isEqualTo("Late");
    }

    @Test
    void anEncryptedOpenDocumentIsNamedAsSuch() {
        byte[] bytes = register()
                .with("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                .bytes();

        assertThat(Drop.of(folder, "a.ods", bytes).refusal()).containsExactly("file password-protected");
    }

    @Test
    void rowsRepeatedWithoutEndAreRefused() {
        byte[] bytes = ods(
                        "",
                        "<table:table table:name=\"R\"><table:table-row table:number-rows-repeated=\"1048576\">"
                                + "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                                + "</table:table-row></table:table>")
                .bytes();

        assertThat(Drop.of(folder, "a.ods", bytes).refusal())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("too-large");
    }

    @Test
    void aWebPageUnderTheNameOfAWorkbookIsReadTableByTable() {
        String page = "<html><head><meta charset=\"windows-1252\"></head><body><h1>Issues</h1><table><thead><tr>"
                + "<th>Key</th><th colspan=\"2\">Plan</th></tr></thead><tbody>"
                + "<tr><td rowspan=\"2\">A-1</td><td style=\"background-color: #FF0000\"></td><td>Caf\u00E9 &amp; b<br>c</td></tr>"
                + "<tr><td bgcolor=\"green\">x</td><td><s>old</s></td></tr></tbody></table></body></html>";

        Workbook read = Drop.of(folder, "jira.xls", page.getBytes(Charset.forName("windows-1252")))
                .read();
        Sheet sheet = read.sheets().get(0);

        assertThat(read.format()).isEqualTo("html");
        assertThat(Drop.cells(sheet))
                .containsExactly("1 1 Key", "1 2 Plan", "2 1 A-1", "2 2 ", "2 3 Caf\u00E9 & b\nc", "3 2 x", "3 3 old");
        assertThat(sheet.merges()).containsExactly(new Sheet.Merge(1, 2, 1, 3), new Sheet.Merge(2, 1, 3, 1));
        assertThat(sheet.rows().get(1).cells()).element(1).isEqualTo(Cell.filled(Look.of(Fill.RED)));
        assertThat(sheet.rows().get(2).cells())
                .element(2)
                .isEqualTo(Cell.text("old").with(Look.of(Fill.NONE, Fill.NONE, true, 0)));
    }

    @Test
    void aWebPageWithoutTablesIsNone() {
        assertThat(Drop.of(folder, "a.xls", "<html><body><p>a,b</p></body></html>")
                        .refusal())
                .containsExactly("file not-a-table");
    }

    private static final String XML_2003 = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Styles><Style ss:ID=\"g\"><Interior ss:Color=\"#00B050\" ss:Pattern=\"Solid\"/></Style>"
            + "<Style ss:ID=\"p\"><NumberFormat ss:Format=\"0%\"/></Style></Styles>"
            + "<Worksheet ss:Name=\"Register\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>"
            + "<Row><Cell><Data ss:Type=\"String\">Project</Data><Comment><ss:Data>Names <B>only</B></ss:Data></Comment></Cell>"
            + "<Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">RAG</Data></Cell></Row>"
            + "<Row ss:Index=\"4\"><Cell><Data ss:Type=\"DateTime\">2026-03-31T00:00:00.000</Data></Cell><Cell ss:StyleID=\"g\"/>"
            + "<Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.5</Data></Cell></Row></Table></Worksheet></Workbook>";

    @Test
    void anXmlSpreadsheetIsRead() {
        Workbook read = Drop.of(folder, "a.xls", XML_2003).read();
        Sheet sheet = read.sheets().get(0);

        assertThat(read.format()).isEqualTo("xml");
        assertThat(Drop.cells(sheet)).containsExactly("1 1 Project", "1 2 RAG", "4 1 2026-03-31", "4 2 ", "4 3 0.5");
        assertThat(sheet.rows().get(1).cells()).element(1).isEqualTo(Cell.filled(Look.of(Fill.GREEN)));
        assertThat(sheet.rows().get(1).cells()).element(2).isEqualTo(new Cell(Cell.Kind.NUMBER, "0.5", "%"));
        assertThat(sheet.merges()).containsExactly(new Sheet.Merge(1, 2, 1, 3));
        assertThat(sheet.hiddenColumns()).containsExactly(2);
        assertThat(sheet.comment(1, 1)).isEqualTo("Names only");
    }

    @Test
    void aBinaryWorkbookIsRead() {
        Workbook read = Drop.of(folder, "a.xlsx", XlsbFile.register()).read();
        Sheet sheet = read.sheets().get(0);

        assertThat(read.format()).isEqualTo("xlsb");
        assertThat(sheet.name()).isEqualTo("Register");
        assertThat(sheet.hidden()).isTrue();
        assertThat(Drop.cells(sheet))
                .containsExactly(
                        "1 1 Project",
                        "1 2 RAG",
                        "3 1 shared",
                        "3 2 ",
                        "3 3 2026-03-31",
                        "3 4 12.34",
                        "3 5 true",
                        "3 6 #REF!");
        assertThat(sheet.rows().get(1).cells()).element(1).isEqualTo(Cell.filled(Look.of(Fill.RED)));
        assertThat(sheet.rows().get(1).hidden()).isTrue();
        assertThat(sheet.rows().get(1).level()).isEqualTo(2);
        assertThat(sheet.merges()).containsExactly(new Sheet.Merge(1, 1, 2, 1));
        assertThat(sheet.hiddenColumns()).containsExactly(2);
    }

    @Test
    void anEncryptedWorkbookIsNamedAsSuch() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(XlsxParts.ofRows("<row/>").bytes()).transferTo(out);
            }
            container.writeFilesystem(bytes);
        }

        assertThat(Drop.of(folder, "a.xlsx", bytes.toByteArray()).refusal()).containsExactly("file password-protected");
    }

    @Test
    void textInUtf16UnderTheNameOfAWorkbookIsText() {
        String text = "ID\tName\n1\t\u00C4gypten\n2\tB\n";

        assertThat(Drop.cells(Drop.of(folder, "a.xlsx", text.getBytes(StandardCharsets.UTF_16LE))
                        .read()
                        .sheets()
                        .get(0)))
                .contains("2 2 \u00C4gypten");
    }

    @Test
    void damageIsRefusedAndNeverCrashes() {
        byte[][] files = {
            register().bytes(),
            XlsbFile.register(),
            XML_2003.getBytes(StandardCharsets.UTF_8),
            XlsxParts.ofRows("<row><c><v>1</v></c></row>").bytes()
        };
        Random random = new Random(14);
        for (byte[] file : files) {
            for (int i = 0; i < 150; i++) {
                byte[] damaged =
                        java.util.Arrays.copyOf(file, i % 3 == 0 ? 1 + random.nextInt(file.length) : file.length);
                for (int flip = 0; flip < 1 + i % 4; flip++) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                }
                assertThat(Drop.of(folder, "a", damaged).refusal()).isNotEmpty();
            }
        }
    }
}
