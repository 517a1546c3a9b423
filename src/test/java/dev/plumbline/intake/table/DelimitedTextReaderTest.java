package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code .cells} file beside each fixture is what Python's csv module makes of it. */
class DelimitedTextReaderTest {

    private static final Path FIXTURES = Path.of("src/test/resources/dev/plumbline/intake/table/grid");

    private final Path folder;

    DelimitedTextReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFieldStandsWhereItsRecordPutsIt(Path fixture) throws IOException {
        List<String> expected =
                Files.readAllLines(Path.of(fixture.toString().replace(".csv", ".cells")), StandardCharsets.UTF_8);

        Workbook read = new Drop(fixture).read();

        assertThat(Drop.cells(read.sheets().get(0)).stream()
                        .map(cell -> cell.replace("\r", "\\r").replace("\n", "\\n")))
                .isEqualTo(expected);
        assertThat(read).extracting(Workbook::format, Workbook::problems).containsExactly("csv", List.of());
    }

    @Test
    void blankLinesCountButTrailingOnesAreDropped() {
        Workbook read = Drop.of(folder, "a.csv", "ID,Name\n\n1,A\n\n\n").read();

        assertThat(read.sheets().get(0).rows())
                .extracting(Row::number, Row::blank)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, false),
                        org.assertj.core.groups.Tuple.tuple(2, true),
                        org.assertj.core.groups.Tuple.tuple(3, false));
    }

    @Test
    void aShortRecordStaysShorterThanItsHeader() {
        Workbook read = Drop.of(folder, "a.csv", "ID,Name,Status\n1,A,\n2,B\n").read();

        assertThat(read.sheets().get(0).rows())
                .extracting(row -> row.cells().size())
                .containsExactly(3, 3, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "windows-1252, ''"
    })
    void everyUsualCharacterSetGivesTheSameText(String charset, String mark) {
        byte[] bytes = (mark + "Größe,Wert\nBüro,5 €\n").getBytes(Charset.forName(charset));

        assertThat(Drop.cells(Drop.of(folder, "a.csv", bytes).read().sheets().get(0)))
                .containsExactly("1 1 Größe", "1 2 Wert", "2 1 Büro", "2 2 5 €");
    }

    @Test
    void aSingleBrokenCharacterDoesNotTurnAllOthersIntoNonsense() {
        byte[] bytes = ("ID,Name\n1," + "é".repeat(60) + "\n2,x?y\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        Workbook read = Drop.of(folder, "a.csv", bytes).read();

        assertThat(read.sheets().get(0).rows().get(1).text(2)).isEqualTo("é".repeat(60));
        assertThat(read.sheets().get(0).rows().get(2).text(2)).isEqualTo("x\uFFFDy");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("doubtful-characters");
    }

    @Test
    void aCharacterThatIsCutByTheEndOfTheHeadIsNoStray() {
        byte[] bytes = ("ID,Name\n1" + ",é\n1".repeat(40_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(Drop.of(folder, "a.csv", bytes).recognition().confidence()).isEqualTo(0.9);
    }

    @Test
    void anUnclosedQuoteNamesItsRecordAndLine() {
        Drop file = Drop.of(folder, "a.csv", "ID,Name\n1,\"a\nb\"\n2,\"open\n3,C\n");

        assertThat(file.refusal()).containsExactly("A3 unclosed-quote");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(file::read))
                .hasMessageContaining("record 3, which begins on line 4");
    }

    @Test
    void aStrayQuoteThatSwallowsTheNextLineIsTold() {
        Workbook read = Drop.of(
                        folder, "a.csv", "ID,Name,Status\n1,A,Done\n2,\"B,Done\n3,C,\"Done\n4,D,Done\n5,E,Done\n")
                .read();

        assertThat(read.problems())
                .extracting(Problem::place, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("B3", "stray-quote"));
    }

    @Test
    void aCellBeyondTheLimitIsRefusedWithItsPlace() {
        String text = "ID,Name\n1," + "x".repeat(Limits.CELL_CHARACTERS + 1) + "\n";

        assertThat(Drop.of(folder, "a.csv", text).refusal()).containsExactly("B2 cell-too-long");
    }

    @Test
    void aRecordWithoutEndIsNotReadToItsEnd() {
        String text = "ID,Name\n1,\"" + "x".repeat(Limits.RECORD_CHARACTERS + 100_000) + "\"\n";

        assertThat(Drop.of(folder, "a.csv", text).refusal()).containsExactly("A2 cell-too-long");
    }

    @Test
    void nulBytesBehindTheHeadAreRefused() {
        String text = "ID,Name\n" + "1,A\n".repeat(20_000) + "2,\0\n";

        assertThat(Drop.of(folder, "a.csv", text).refusal()).containsExactly("file not-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>ID, Name</p><p>1, Alpha</p></body></html>",
                "<?xml version=\"1.0\"?><Project/>",
                "{\"id\": 1, \"name\": \"A\"}",
                "[{\"id\": 1}, {\"id\": 2}]",
                "WEBVTT\n\n00:01.000 --> 00:02.000\nHello, all\n",
                "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n",
                "ERMHDR\t8.4\t2020-01-01\tProject\n%T\tTASK\n",
                "MPX,Microsoft Project,4.0,ANSI\n10,$,0,2\n",
                "1\n00:00:01,000 --> 00:00:02,000\nHello\n",
                "From: a@example.org\nTo: b@example.org\nSubject: Minutes\n\nHello, b\n",
                "# Minutes\n\nPresent: A, B, C\n\n- We agreed, after some talk, to stop.\n- Next week, again.\n",
                "| ID | Name |\n|----|------|\n| 1 | Alpha |\n",
                "Dear all, thank you for coming.\nWe met, we talked, and we left.\nNothing was decided.\n",
                "Ann: yes, we should.\nBen: no, never.\nAnn: fine, then, stop it.\nBen: good.\n",
                "Minutes\n\nPresent\nAgreed\n\nActions\n\t* one\n\t* two\n\t* three\n",
                "just a word",
                "",
                "\0\1\2\3\0\1\2\3"
            })
    void whatIsNoTableIsRefused(String text) {
        Drop file = Drop.of(folder, "a.csv", text);

        assertThat(file.recognition().confidence()).isZero();
        assertThat(file.refusal()).hasSize(1).allMatch(r -> r.matches("file (not-a-table|empty-file)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Name\n1,A\n",
                "#,Name,Status\n1,A,Done\n2,B,Done\n",
                "ID, Name, Status\n1, Alpha, Done\n2, Beta, Done\n",
                "[1],[2]\nA,B\n",
                "Date: 30 June\nOwner: PMO\nFrom: 1 April\nTo: 30 June\n\nA\nB\nC\nID,Name,Owner\n1,A,X\n2,B,Y\n",
                "Status report,,\nAs at 30 June,,\n,,\nID,Name,Owner\n1,A,B\n"
            })
    void aTableIsRecognised(String text) {
        assertThat(Drop.of(folder, "notes.txt", text).recognition().confidence())
                .isEqualTo(0.9);
    }

    @Test
    void brokenUtf16IsRefused() {
        assertThat(Drop.of(folder, "a.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 0})
                        .refusal())
                .containsExactly("file not-a-table");
    }
}
