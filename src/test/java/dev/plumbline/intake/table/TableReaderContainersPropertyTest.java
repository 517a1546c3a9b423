package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A random register says the same in every container, encoding, delimiter, language and order of columns. */
class TableReaderContainersPropertyTest {

    private static final int REGISTERS = 6;

    /** How an office of one language writes a register. */
    private record Office(
            List<String> headers, Map<String, String> words, String date, String thousands, String decimal) {}

    private static final List<Office> OFFICES = List.of(
            new Office(
                    List.of(
                            "ID",
                            "Project Name",
                            "Status",
                            "RAG",
                            "Project Manager",
                            "Start Date",
                            "End Date",
                            "Budget (EUR)"),
                    Map.of(),
                    "m/d/y",
                    ",",
                    "."),
            new Office(
                    List.of(
                            "Projektnummer",
                            "Projektname",
                            "Projektstatus",
                            "Ampel",
                            "Projektleiter",
                            "Beginn",
                            "Enddatum",
                            "Gesamtbudget (EUR)"),
                    Map.of(
                            "active",
                            "in Umsetzung",
                            "done",
                            "abgeschlossen",
                            "proposed",
                            "geplant",
                            "cancelled",
                            "abgebrochen",
                            "green",
                            "grün",
                            "amber",
                            "gelb",
                            "red",
                            "rot",
                            "TBC",
                            "k.A."),
                    "d.m.y",
                    ".",
                    ","),
            new Office(
                    List.of(
                            "Code projet",
                            "Nom du projet",
                            "Statut",
                            "Météo",
                            "Chef de projet",
                            "Date de début",
                            "Date de fin",
                            "Budget (EUR)"),
                    Map.of(
                            "active",
                            "en cours",
                            "done",
                            "terminé",
                            "proposed",
                            "à venir",
                            "cancelled",
                            "annulé",
                            "green",
                            "vert",
                            "amber",
                            "orange",
                            "red",
                            "rouge",
                            "TBC",
                            "à définir"),
                    "d/m/y",
                    "\u00A0",
                    ","),
            new Office(
                    List.of(
                            "Código",
                            "Nombre del proyecto",
                            "Estado",
                            "Semáforo",
                            "Jefe de proyecto",
                            "Fecha de inicio",
                            "Fecha de fin",
                            "Presupuesto (EUR)"),
                    Map.of(
                            "active",
                            "en curso",
                            "done",
                            "completado",
                            "proposed",
                            "planificado",
                            "cancelled",
                            "cancelado",
                            "green",
                            "verde",
                            "amber",
                            "ámbar",
                            "red",
                            "rojo",
                            "TBC",
                            "por definir"),
                    "y-m-d",
                    ".",
                    ","));

    /** What a table is written as. */
    private enum Container {
        COMMA,
        SEMICOLON_WINDOWS,
        SEMICOLON_MARKED,
        TAB_UTF_16,
        TAB,
        XLSX,
        XLSX_TRANSPOSED,
        XLS,
        ODS,
        ODS_TRANSPOSED,
        HTML,
        XML_2003
    }

    private final Path folder;

    TableReaderContainersPropertyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void aRegisterReadsBackToTheSameRecords(Container container) {
        for (int seed = 1; seed <= REGISTERS; seed++) {
            Random random = new Random(seed);
            List<List<String>> register = register(random);
            List<List<String>> plain = new ArrayList<>(List.of(OFFICES.get(0).headers));
            plain.addAll(register);
            List<String> expected = records(delimited(plain, ",", StandardCharsets.UTF_8, ""));
            for (Office office : OFFICES) {
                List<List<String>> written = written(register, office, random);

                assertThat(records(bytes(container, written)))
                        .as(container + " " + seed + " " + written)
                        .hasSize(register.size())
                        .isEqualTo(expected);
            }
        }
    }

    private static List<List<String>> register(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 5 + random.nextInt(8); i++) {
            rows.add(List.of(
                    "P-" + (100 + i),
                    pick(List.of("Quay wall", "Größe", "Café, new", "Señal", "Crane \"B\""), random) + " " + i,
                    pick(List.of("active", "done", "proposed", "cancelled"), random),
                    pick(List.of("green", "amber", "red"), random),
                    pick(List.of("Ann Lee", "Müller, Uwe", "José Núñez", "TBC"), random),
                    "2026-0" + (1 + random.nextInt(9)) + "-" + (13 + random.nextInt(15)),
                    i % 4 == 0 ? "TBC" : "2027-1" + random.nextInt(3) + "-" + (13 + random.nextInt(15)),
                    random.nextInt(2_000_000) + ".5" + random.nextInt(10)));
        }
        return rows;
    }

    /** The register as an office writes it, its rows and columns in any order. */
    private static List<List<String>> written(List<List<String>> register, Office office, Random random) {
        List<Integer> columns = new ArrayList<>(
                IntStream.range(0, office.headers.size()).boxed().toList());
        Collections.shuffle(columns, random);
        List<List<String>> rows = new ArrayList<>(register);
        Collections.shuffle(rows, random);
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(office.headers::get).toList());
        for (List<String> row : rows) {
            table.add(columns.stream().map(c -> cell(row.get(c), office)).toList());
        }
        return table;
    }

    private static String cell(String text, Office office) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return office.date
                    .replace("y", text.substring(0, 4))
                    .replace("m", text.substring(5, 7))
                    .replace("d", text.substring(8));
        }
        if (text.matches("\\d+\\.\\d+")) {
            String[] parts = text.split("\\.");
            return parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", office.thousands) + office.decimal + parts[1];
        }
        return office.words.getOrDefault(text, text);
    }

    private List<String> records(byte[] bytes) {
        Drop drop = Drop.of(folder, "register.dat", bytes);
        String name = String.valueOf(drop.path().getFileName());
        return new TableReader()
                .read(new Source(name, drop.path(), "", Told.MODIFIED)).snapshots().stream()
                        .flatMap(s -> s.content().register().stream())
                        .map(Told::register)
                        .map(told -> told.replaceAll("~(k\\.A\\.|à définir|por definir)", "~TBC"))
                        .sorted()
                        .toList();
    }

    private static byte[] bytes(Container container, List<List<String>> table) {
        return switch (container) {
            case COMMA -> delimited(table, ",", StandardCharsets.UTF_8, "");
            case SEMICOLON_WINDOWS -> delimited(table, ";", Charset.forName("windows-1252"), "");
            case SEMICOLON_MARKED -> delimited(table, ";", StandardCharsets.UTF_8, "\uFEFF");
            case TAB_UTF_16 -> delimited(table, "\t", StandardCharsets.UTF_16LE, "\uFEFF");
            case TAB -> delimited(table, "\t", StandardCharsets.UTF_8, "");
            case XLSX -> new SheetText(lines(table)).bytes();
            case XLSX_TRANSPOSED -> new SheetText(lines(turned(table))).bytes();
            case XLS -> xls(table);
            case ODS -> ods(table);
            case ODS_TRANSPOSED -> ods(turned(table));
            case HTML ->
                ("<html><head><meta charset=\"utf-8\"></head><body><table>"
                                + rows(table, "<tr>", "<td>", "</td>", "</tr>") + "</table></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
            case XML_2003 ->
                ("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Register\">"
                                + "<Table>"
                                + rows(table, "<Row>", "<Cell><Data ss:Type=\"String\">", "</Data></Cell>", "</Row>")
                                + "</Table></Worksheet></Workbook>")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] delimited(List<List<String>> table, String delimiter, Charset charset, String mark) {
        return (mark
                        + table.stream()
                                .map(row -> row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(delimiter)))
                                .collect(Collectors.joining("\r\n")))
                .getBytes(charset);
    }

    private static List<String> lines(List<List<String>> table) {
        List<String> lines = new ArrayList<>(List.of("== Register"));
        table.forEach(row -> lines.add(String.join("|", row)));
        return lines;
    }

    private static List<List<String>> turned(List<List<String>> table) {
        return IntStream.range(0, table.get(0).size())
                .mapToObj(column -> table.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    private static byte[] xls(List<List<String>> table) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("Register");
            for (int i = 0; i < table.size(); i++) {
                HSSFRow row = sheet.createRow(i);
                for (int j = 0; j < table.get(i).size(); j++) {
                    row.createCell(j).setCellValue(table.get(i).get(j));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] ods(List<List<String>> table) {
        String cell = "<table:table-cell office:value-type=\"string\"><text:p>";
        return new XlsxParts(Map.of())
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
                                + "<office:spreadsheet><table:table table:name=\"Register\">"
                                + rows(
                                        table,
                                        "<table:table-row>",
                                        cell,
                                        "</text:p></table:table-cell>",
                                        "</table:table-row>")
                                + "</table:table></office:spreadsheet></office:body></office:document-content>")
                .bytes();
    }

    private static String rows(List<List<String>> table, String row, String cell, String endCell, String endRow) {
        return table.stream()
                .map(texts ->
                        row + texts.stream().map(text -> cell + text + endCell).collect(Collectors.joining()) + endRow)
                .collect(Collectors.joining());
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
