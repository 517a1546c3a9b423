package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.ReadResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** One register written in many ways says the same; a damaged one is read or refused, and never loses a row silently. */
class TableReaderPropertyTest {

    private static final List<String> FIELDS =
            List.of("id", "name", "status", "health", "owner", "start", "end", "budget", "objective");
    private static final List<List<String>> ROWS = List.of(
            List.of("P-1", "Quay wall", "active", "green", "Ann Lee", "2026-01-25", "2027-03-31", "1200", "Harbour"),
            List.of("P-2", "Crane rail", "on hold", "amber", "Bo Khan", "2026-02-01", "TBC", "350", "Harbour"),
            List.of("P-3", "Ticket hall", "proposed", "n/a", "Cy Moss", "", "2027-12-31", "99", "Visitors"),
            List.of("P-4", "Old depot", "closed", "red", "Di Ray", "2024-05-06", "2025-07-08", "18", ""),
            List.of("P-5", "New bridge", "cancelled", "", "Ed Fox", "2025-09-10", "2026-11-12", "77000", "Roads"));
    private static final List<List<List<String>>> HEADERS = List.of(
            List.of(
                    List.of("ID", "Project ID", "Ref", "Initiative ID", "Project Code"),
                    List.of("Project Name", "Title", "Initiative Name", "Name", "Project Title"),
                    List.of("Status", "Project Status", "State", "Current Status"),
                    List.of("RAG", "RAG Status", "Overall RAG", "Health"),
                    List.of("Project Manager", "Owner", "Delivery Lead", "PM"),
                    List.of("Start Date", "Start", "Planned Start", "Begin Date"),
                    List.of("End Date", "Due Date", "Finish", "Target Date", "Deadline"),
                    List.of("Budget", "Approved Budget", "Whole Life Cost", "Total Budget"),
                    List.of("Strategic Objective", "Strategic Theme", "Pillar")),
            List.of(
                    List.of("Projektnummer", "Projekt-ID", "Kennung"),
                    List.of("Projektname", "Titel", "Bezeichnung", "Vorhaben"),
                    List.of("Projektstatus", "Bearbeitungsstatus"),
                    List.of("Ampel", "Ampelstatus", "Gesamtampel"),
                    List.of("Projektleiter", "Projektleitung"),
                    List.of("Startdatum", "Beginn", "Projektstart"),
                    List.of("Enddatum", "Projektende", "Fertigstellung"),
                    List.of("Gesamtbudget", "genehmigtes Budget", "Plankosten"),
                    List.of("Strategisches Ziel", "Handlungsfeld")),
            List.of(
                    List.of("Code projet", "Identifiant"),
                    List.of("Nom du projet", "Intitulé", "Libellé"),
                    List.of("Statut", "État"),
                    List.of("Météo", "Météo projet"),
                    List.of("Chef de projet", "Pilote"),
                    List.of("Date de début", "Démarrage"),
                    List.of("Date de fin", "Échéance"),
                    List.of("Budget validé", "Coût total"),
                    List.of("Axe stratégique", "Pilier")),
            List.of(
                    List.of("Código", "ID de proyecto"),
                    List.of("Nombre del proyecto", "Título"),
                    List.of("Estado", "Estado del proyecto"),
                    List.of("Semáforo", "Semaforización"),
                    List.of("Jefe de proyecto", "Director de proyecto"),
                    List.of("Fecha de inicio", "Inicio"),
                    List.of("Fecha de fin", "Vencimiento"),
                    List.of("Presupuesto", "Importe"),
                    List.of("Objetivo estratégico", "Eje estratégico")));

    private final Path folder;

    TableReaderPropertyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @RepeatedTest(40)
    void theOrderOfRowsAndColumnsTheHeadersTheDatesAndTheFileKindDoNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> canonical = records(csv(table(HEADERS.get(0), first(), 0), ","), "plain.csv");

        List<List<String>> other = table(pick(HEADERS, random), random, random.nextInt(3));
        String delimiter = pick(List.of(",", ";", "\t"), random);
        Drop written = random.nextBoolean()
                ? Drop.of(folder, "other.csv", csv(other, delimiter))
                : Drop.of(folder, "other.xlsx", new SheetText(sheet(other)).bytes());

        assertThat(records(written)).as(other.toString()).isEqualTo(canonical);
    }

    @RepeatedTest(60)
    void aRegisterThatLostColumnsOrLinesKeepsItsBooks(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        List<List<String>> table = table(pick(HEADERS, random), random, random.nextInt(3));
        int gone = random.nextInt(FIELDS.size());
        List<List<String>> without = table.stream()
                .map(row -> IntStream.range(0, row.size())
                        .filter(i -> i != gone)
                        .mapToObj(row::get)
                        .toList())
                .toList();
        String text = csv(without, ",");

        assertThat(keepsItsBooks(
                        text.substring(0, text.length() - random.nextInt(80)).getBytes(StandardCharsets.UTF_8),
                        "cut.csv"))
                .isTrue();
    }

    @RepeatedTest(60)
    void everyFilledRowOfAMessySheetIsAcceptedRejectedOrARepetition(RepetitionInfo repetition) {
        Random random = new Random(3000 + repetition.getCurrentRepetition());
        List<String> lines = new ArrayList<>(List.of("== Register", "ID|Name|Status|Owner|End Date"));
        int filled = 0;
        int blank = 0;
        for (int row = 1; row <= 30; row++) {
            int kind = random.nextInt(8);
            boolean record = kind < 4;
            filled += record ? 1 : 0;
            blank += kind == 4 ? 1 : 0;
            lines.add(
                    switch (kind) {
                        case 0, 1 -> "Q-" + row + "|Quay " + row + "|Active|Ann Lee|#2026-12-31";
                        case 2 -> "~Q-" + row + "|Quay " + row + "|Closed||TBC";
                        case 3 -> random.nextBoolean() ? "Q-0|Quay|Active||" : "||Active|Ann Lee|";
                        case 4 -> "||||";
                        case 5 -> "Completed Projects|<|<|<|<";
                        case 6 -> "Total||||#12";
                        default -> "ID|Name|Status|Owner|End Date";
                    });
        }
        lines.add("Q-99|Last|Active|Ann Lee|#2026-12-31");

        ReadResult read = read(Drop.of(folder, "messy.xlsx", new SheetText(lines).bytes()));

        assertThat(read.rows().rows()).as(String.join("\n", lines)).isEqualTo(filled + blank + 1);
        assertThat(read.rows().blank()).isEqualTo(blank);
    }

    @RepeatedTest(120)
    void aFileWithFlippedBytesIsReadOrRefused(RepetitionInfo repetition) {
        Random random = new Random(2000 + repetition.getCurrentRepetition());
        List<List<String>> table = table(HEADERS.get(0), random, 0);
        boolean workbook = repetition.getCurrentRepetition() % 2 == 0;
        byte[] bytes =
                workbook ? new SheetText(sheet(table)).bytes() : csv(table, ",").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }

        assertThat(keepsItsBooks(bytes, workbook ? "flipped.xlsx" : "flipped.csv"))
                .isTrue();
    }

    /** Whether every accepted row is there, and each row that is left out is told. */
    private boolean keepsItsBooks(byte[] bytes, String name) {
        try {
            ReadResult read = read(Drop.of(folder, name, bytes));
            long accepted = read.snapshots().stream()
                    .mapToLong(s -> s.content().register().size())
                    .sum();
            return accepted == read.rows().accepted()
                    && read.problems().size()
                            >= read.rows().rejected() + read.rows().duplicate();
        } catch (UnreadableExport refused) {
            return !refused.problems().isEmpty();
        }
    }

    private static ReadResult read(Drop drop) {
        String name = String.valueOf(drop.path().getFileName());
        return new TableReader().read(new Source(name, drop.path(), "", Told.MODIFIED));
    }

    private List<String> records(String text, String name) {
        return records(Drop.of(folder, name, text));
    }

    private static List<String> records(Drop drop) {
        return read(drop).snapshots().stream()
                .flatMap(s -> s.content().register().stream())
                .map(Told::register)
                .sorted()
                .toList();
    }

    private static Random first() {
        return new Random(0);
    }

    /** The register with headers picked at random, its rows and columns shuffled, its dates written one way. */
    private static List<List<String>> table(List<List<String>> headers, Random random, int dates) {
        List<Integer> columns = shuffled(FIELDS.size(), random);
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(c -> pick(headers.get(c), random)).toList());
        for (int row : shuffled(ROWS.size(), random)) {
            table.add(
                    columns.stream().map(c -> date(ROWS.get(row).get(c), dates)).toList());
        }
        return table;
    }

    private static String date(String text, int style) {
        String[] parts = text.split("-");
        boolean isDate = text.matches("\\d{4}-\\d\\d-\\d\\d");
        return !isDate || style == 0
                ? text
                : style == 1 ? parts[2] + "." + parts[1] + "." + parts[0] : parts[2] + "/" + parts[1] + "/" + parts[0];
    }

    private static String csv(List<List<String>> table, String delimiter) {
        return table.stream().map(row -> String.join(delimiter, row)).collect(Collectors.joining("\n"));
    }

    private static List<String> sheet(List<List<String>> table) {
        List<String> lines = new ArrayList<>(List.of("== Register"));
        table.forEach(row -> lines.add(row.stream()
                .map(cell -> cell.matches("\\d+|\\d{4}-\\d\\d-\\d\\d") ? "#" + cell : cell)
                .collect(Collectors.joining("|"))));
        return lines;
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
