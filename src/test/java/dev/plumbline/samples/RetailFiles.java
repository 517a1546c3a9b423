package dev.plumbline.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Retail: a workbook a month, with a title block, a header of two rows and a hidden sheet of lists. */
final class RetailFiles {

    private static final YearMonth FIRST = YearMonth.of(2025, 6);
    private static final YearMonth LAST = YearMonth.of(2026, 9);
    private static final YearMonth BOARD_PACK = YearMonth.of(2026, 5);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Map<String, String> STATUS = Map.of(
            "ACTIVE", "In progress",
            "PROPOSED", "Proposed",
            "DONE", "Completed",
            "CANCELLED", "Cancelled");
    private static final Map<String, String> TYPE = Map.of("CHANGE", "Change", "MANDATORY", "Mandatory", "RUN", "Run");

    private RetailFiles() {}

    static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            days.add(month.atEndOfMonth());
        }
        return days;
    }

    static void write(Story story, Path folder) throws IOException {
        for (LocalDate day : days()) {
            boolean boardPack = YearMonth.from(day).equals(BOARD_PACK);
            String name = boardPack ? "retail-register-board-pack.xlsx" : "retail-register-" + day + ".xlsx";
            GridFiles.xlsx(folder.resolve(name), day.plusDays(3), "dd/mm/yyyy", List.of(register(story, day), lists()));
        }
    }

    private static Grid register(Story story, LocalDate day) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Thornvale Cooperative: Retail portfolio"));
        rows.add(List.of("Status as at " + WRITTEN.format(day)));
        rows.add(List.of());
        rows.add(List.of(
                "ID",
                "Initiative",
                "Business unit",
                "Owner",
                "Sponsor",
                "Status",
                "Priority",
                "Type",
                "Strategic objective",
                "Dates",
                "",
                "",
                "Money",
                "",
                "FTE",
                "% complete",
                "RAG",
                "Description"));
        rows.add(List.of(
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "Start",
                "End",
                "Baseline end",
                "Budget (k€)",
                "Spend to date (k€)",
                "",
                "",
                "",
                ""));
        for (StoryRow row : story.at(day)) {
            rows.add(cells(row, day));
        }
        return new Grid("Register", rows, merged(), false);
    }

    private static List<String> merged() {
        List<String> merged = new ArrayList<>(List.of("A1:H1", "J4:L4", "M4:N4"));
        for (String column : "A B C D E F G H I O P Q R".split(" ")) {
            merged.add(column + "4:" + column + "5");
        }
        return merged;
    }

    private static List<Object> cells(StoryRow row, LocalDate day) {
        return List.of(
                row.text(StoryField.ID),
                row.text(StoryField.NAME),
                row.text(StoryField.UNIT),
                row.text(StoryField.OWNER),
                row.text(StoryField.SPONSOR),
                STATUS.getOrDefault(row.text(StoryField.STATUS), ""),
                "P" + row.text(StoryField.PRIORITY),
                TYPE.getOrDefault(row.text(StoryField.TYPE), ""),
                row.text(StoryField.OBJECTIVE),
                row.date(StoryField.START),
                row.date(StoryField.END),
                row.date(StoryField.BASELINE),
                row.number(StoryField.BUDGET),
                row.spend(day),
                row.number(StoryField.FTE),
                row.elapsed(day),
                row.late() ? "Amber" : "Green",
                row.text(StoryField.DESCRIPTION));
    }

    private static Grid lists() {
        List<List<Object>> words = List.of(
                List.of("Words for the drop-down"),
                List.of("Proposed"),
                List.of("In progress"),
                List.of("Completed"),
                List.of("Cancelled"));
        return new Grid("Lists", words, List.of(), true);
    }
}
