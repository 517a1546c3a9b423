package dev.plumbline.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Corporate: a transposed workbook a quarter at first, then text with commas; one of them had to be corrected. */
final class CorporateFiles {

    /** The quarter whose register was sent with a row missing and a budget ten times too high. */
    static final LocalDate CORRECTED = LocalDate.of(2026, 3, 31);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Map<String, String> STATUS = Map.of(
            "ACTIVE", "Active",
            "PROPOSED", "Not started",
            "DONE", "Done",
            "CANCELLED", "Stopped");
    private static final Map<String, String> PRIORITY = Map.of("1", "High", "2", "Medium", "3", "Low");
    private static final Map<String, String> TYPE = Map.of("CHANGE", "Change", "MANDATORY", "Mandatory", "RUN", "Run");

    private CorporateFiles() {}

    static void write(Story story, Path folder) throws IOException {
        for (LocalDate day : Quarters.ENDS.subList(0, 3)) {
            GridFiles.xlsx(
                    folder.resolve("corporate-register-" + day + ".xlsx"),
                    day.plusDays(4),
                    "dd/mm/yyyy",
                    List.of(register(story.at(day), day, false).transposed()));
        }
        csv(folder, "corporate-register-" + CORRECTED, register(mistaken(story.at(CORRECTED)), CORRECTED, false));
        csv(folder, "corporate-register-" + CORRECTED + "_corrected", register(story.at(CORRECTED), CORRECTED, false));
        LocalDate june = Quarters.ENDS.get(4);
        csv(folder, "corporate-register-" + june, register(story.at(june), june, false));
        csv(folder, "corporate-register", register(story.at(Quarters.LAST), Quarters.LAST, true));
    }

    private static void csv(Path folder, String name, Grid register) throws IOException {
        GridFiles.csv(folder.resolve(name + ".csv"), ',', StandardCharsets.UTF_8, CorporateFiles::english, register);
    }

    private static String english(Object value) {
        return value instanceof LocalDate day ? DATE.format(day) : value.toString();
    }

    private static List<StoryRow> mistaken(List<StoryRow> rows) {
        List<StoryRow> mistaken = new ArrayList<>();
        for (StoryRow row : rows) {
            if (row.text(StoryField.ID).equals("ITS-4022")) {
                mistaken.add(row.changed(new String[] {"budget=8600"}));
            } else if (!row.text(StoryField.ID).equals("HRD-3014")) {
                mistaken.add(row);
            }
        }
        return mistaken;
    }

    private static Grid register(List<StoryRow> initiatives, LocalDate day, boolean dated) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> header = new ArrayList<>(List.of(
                "Project ID",
                "Project name",
                "Department",
                "Project manager",
                "Executive sponsor",
                "Project status",
                "Priority",
                "Project type",
                "Strategic objective",
                "Start date",
                "End date",
                "Baseline end date",
                "Budget (EUR)",
                "Actual spend (EUR)",
                "FTE",
                "Percent complete",
                "Health",
                "Description",
                "Replaces"));
        if (dated) {
            header.add(0, "Reporting date");
        }
        rows.add(List.copyOf(header));
        for (StoryRow initiative : initiatives) {
            List<Object> cells = new ArrayList<>(cells(initiative, day));
            if (dated) {
                cells.add(0, day);
            }
            rows.add(List.copyOf(cells));
        }
        return Grid.of("Projects", rows);
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
                row.number(StoryField.BUDGET).movePointRight(3),
                row.spend(day).movePointRight(3),
                row.number(StoryField.FTE),
                row.elapsed(day).movePointRight(2) + "%",
                row.late() ? "Amber" : "Green",
                row.text(StoryField.DESCRIPTION),
                row.text(StoryField.REMOVES));
    }
}
