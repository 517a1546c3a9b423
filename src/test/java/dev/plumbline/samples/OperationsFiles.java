package dev.plumbline.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Operations: German, a file a quarter; old workbooks at first, then text with semicolons in two encodings. */
final class OperationsFiles {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Map<String, String> STATUS = Map.of(
            "ACTIVE", "in Arbeit",
            "PROPOSED", "geplant",
            "DONE", "abgeschlossen",
            "CANCELLED", "abgebrochen");
    private static final Map<String, String> PRIORITY = Map.of("1", "hoch", "2", "mittel", "3", "niedrig");
    private static final Map<String, String> TYPE = Map.of("CHANGE", "Change", "RUN", "Run");

    private OperationsFiles() {}

    static void write(Story story, Path folder) throws IOException {
        for (LocalDate day : Quarters.ENDS.subList(0, 3)) {
            GridFiles.xls(
                    folder.resolve("vorhaben-" + day + ".xls"),
                    "dd.mm.yyyy",
                    List.of(titled(register(story, day), day)));
        }
        csv(story, folder, Quarters.ENDS.get(3), Charset.forName("windows-1252"));
        csv(story, folder, Quarters.ENDS.get(4), StandardCharsets.UTF_8);
        csv(story, folder, Quarters.ENDS.get(5), StandardCharsets.UTF_8);
    }

    private static void csv(Story story, Path folder, LocalDate day, Charset charset) throws IOException {
        GridFiles.csv(
                folder.resolve("vorhaben-" + day + ".csv"),
                ';',
                charset,
                OperationsFiles::german,
                register(story, day));
    }

    /** Days with dots, decimals with a comma, thousands with a dot. */
    private static String german(Object value) {
        if (value instanceof LocalDate day) {
            return DATE.format(day);
        }
        return value instanceof BigDecimal number
                ? String.format(Locale.GERMANY, "%,." + Math.max(0, number.scale()) + "f", number)
                : value.toString();
    }

    private static Grid titled(Grid register, LocalDate day) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Vorhabenliste Betrieb"));
        rows.add(List.of("Stand: " + DATE.format(day)));
        rows.add(List.of());
        rows.addAll(register.rows());
        return Grid.of(register.name(), rows);
    }

    private static Grid register(Story story, LocalDate day) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "Projektnummer",
                "Projektname",
                "Bereich",
                "Projektleiter",
                "Auftraggeber",
                "Status",
                "Priorität",
                "Typ",
                "Strategisches Ziel",
                "Beginn",
                "Ende",
                "Basisplan Ende",
                "Budget (T€)",
                "Ist-Kosten (T€)",
                "VZÄ",
                "Fortschritt",
                "Ampel",
                "Beschreibung"));
        for (StoryRow row : story.at(day)) {
            rows.add(cells(row, day));
        }
        return Grid.of("Vorhaben", rows);
    }

    private static List<Object> cells(StoryRow row, LocalDate day) {
        return List.of(
                row.text(StoryField.ID),
                row.text(StoryField.NAME),
                row.text(StoryField.UNIT),
                row.text(StoryField.OWNER),
                row.text(StoryField.SPONSOR),
                STATUS.getOrDefault(row.text(StoryField.STATUS), ""),
                PRIORITY.getOrDefault(row.text(StoryField.PRIORITY), ""),
                TYPE.getOrDefault(row.text(StoryField.TYPE), ""),
                row.text(StoryField.OBJECTIVE),
                row.date(StoryField.START),
                row.date(StoryField.END),
                row.date(StoryField.BASELINE),
                row.number(StoryField.BUDGET),
                row.spend(day),
                row.number(StoryField.FTE),
                row.elapsed(day),
                row.late() ? "Gelb" : "Grün",
                row.text(StoryField.DESCRIPTION));
    }
}
