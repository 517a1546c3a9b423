package dev.plumbline.intake.table;

import dev.plumbline.model.LogEntry;
import dev.plumbline.model.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the entries of logs of decisions, actions and risks, one a row ({@code formats.md} B.6).
 *
 * @param cells the cells of the table
 */
record LogRecords(DeclarationCells cells) {

    private static final List<String> DETAILS =
            List.of("details", "rationale", "impact", "mitigation", "follow-up", "comments");

    private static final Map<String, LogEntry.Kind> BY_COLUMN = Map.of(
            "issue", LogEntry.Kind.ISSUE,
            "dependency", LogEntry.Kind.DEPENDENCY,
            "risk", LogEntry.Kind.RISK);

    /** The entry of a row; empty when it says nothing, and then a problem tells so. */
    Optional<Object> make(Row row) {
        String title = said(row, "title");
        String details = DETAILS.stream()
                .map(field -> words(row, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        if (title.isEmpty() && details.isEmpty()) {
            cells.problems()
                    .add(
                            cells.place(row, "title"),
                            "log-row-without-text",
                            cells.text(row, "id"),
                            "A row of a log says what was decided, is to be done or may happen. The row is not read.");
            return Optional.empty();
        }
        Optional<LogEntry.Kind> stated = stated(row);
        String kindWord = said(row, "kind");
        String category = said(row, "type");
        return Optional.of(new LogEntry(
                stated.orElseGet(this::kind),
                said(row, "id"),
                cells.day(row, "date", true),
                title.isEmpty() ? details : title,
                title.isEmpty() ? "" : details,
                status(row),
                category.isEmpty() && stated.isEmpty() ? kindWord : category,
                said(row, "owner"),
                said(row, "decider"),
                said(row, "forum"),
                subjects(row),
                said(row, "criteria"),
                said(row, "removal"),
                said(row, "rule waived"),
                cells.day(row, "due", true),
                cells.day(row, "closed", true),
                cells.day(row, "expiry", true),
                said(row, "supersedes"),
                cells.evidence(row, title.isEmpty() ? firstSaid(row) : "title")));
    }

    private String firstSaid(Row row) {
        return DETAILS.stream()
                .filter(field -> !words(row, field).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Optional<LogEntry.Kind> stated(Row row) {
        return Vocabulary.looseMeaning("raid", cells.text(row, "kind"))
                .map(word -> LogEntry.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** What the rows are that do not say it themselves: by the table, the sheet's name, or the column of the title or id. */
    private LogEntry.Kind kind() {
        TableKind table = cells.table().mapping().kind();
        return switch (table) {
            case DECISIONS -> LogEntry.Kind.DECISION;
            case ACTIONS -> LogEntry.Kind.ACTION;
            default ->
                LogTables.sheetKind(cells.table().block())
                        .filter(kind -> kind.table() == TableKind.RISKS && kind != LogEntry.Kind.RISK)
                        .orElseGet(this::byColumn);
        };
    }

    private LogEntry.Kind byColumn() {
        for (String field : List.of("title", "id")) {
            Column column = cells.table().mapping().column(field);
            if (column != null) {
                String key = column.header().key();
                if (key.startsWith("assumption") || key.equals("annahme") || key.equals("supuesto")) {
                    return LogEntry.Kind.ASSUMPTION;
                }
                LogEntry.Kind kind = key.equals("dependency") || key.equals("abhangigkeit")
                        ? LogEntry.Kind.DEPENDENCY
                        : BY_COLUMN.get(Synonyms.fields("parts").getOrDefault(key, ""));
                if (kind != null) {
                    return kind;
                }
            }
        }
        return LogEntry.Kind.RISK;
    }

    private List<String> subjects(Row row) {
        String joined = CellList.canonical(cells.raw(row, "subjects"));
        return Arrays.stream(joined.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !Vocabulary.filler(text))
                .toList();
    }

    /** What a cell says in words; a score on some scale says nothing without it. */
    private String words(Row row, String field) {
        String text = said(row, field);
        return text.chars().anyMatch(Character::isLetter) ? text : "";
    }

    /** As it is written: `offen` and `en cours` say nothing of a date, but much of an action. */
    private String status(Row row) {
        String text = cells.text(row, "status");
        return text.chars().anyMatch(Character::isLetter) ? text : "";
    }

    private String said(Row row, String field) {
        String text = cells.text(row, field);
        return Vocabulary.filler(text) ? "" : text;
    }
}
