package dev.plumbline.intake.table;

import dev.plumbline.model.RowCount;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table that is no register; every row ends as a record, rejected, blank or duplicate. In a list
 * of answers a row that nobody answered is accepted and yields no record.
 */
final class DeclarationTable {

    /** The column that says what a row is about; a lone cell elsewhere is a heading or a footer. */
    private static final Map<TableKind, String> SUBJECT = Map.ofEntries(
            Map.entry(TableKind.DIRECTION, "statement"),
            Map.entry(TableKind.LIMITS, "maximum active"),
            Map.entry(TableKind.CAPACITY, "resource"),
            Map.entry(TableKind.ALLOCATIONS, "initiative"),
            Map.entry(TableKind.METRICS, "metric"),
            Map.entry(TableKind.ROLES, "role"),
            Map.entry(TableKind.FILTERS, "criterion"),
            Map.entry(TableKind.RANKINGS, "item"),
            Map.entry(TableKind.GATE, "initiative"),
            Map.entry(TableKind.DECISIONS, "title"),
            Map.entry(TableKind.ACTIONS, "title"),
            Map.entry(TableKind.RISKS, "title"),
            Map.entry(TableKind.SCHEDULE, "scheduled start"),
            Map.entry(TableKind.DISPOSITIONS, "answer"));

    private final FileStyle.Table table;
    private final DeclarationCells cells;
    private final DeclarationRecords makers;
    private final Problems problems;
    private final List<Object> records = new ArrayList<>();
    private int rejected;
    private int unanswered;
    private int blank;
    private int duplicate;

    DeclarationTable(FileStyle.Table table, FileStyle style, RegisterTable.Origin origin, Problems problems) {
        this.table = table;
        this.cells = new DeclarationCells(table, style, origin, problems);
        this.makers = new DeclarationRecords(cells);
        this.problems = problems;
    }

    /** The records, of the class that belongs to the table's kind. */
    List<Object> records() {
        return records;
    }

    RowCount count() {
        return new RowCount(records.size() + unanswered, rejected, blank, duplicate);
    }

    DeclarationTable read() {
        List<Row> rows = table.block().rows();
        int last = rows.size() - 1;
        while (last >= 0 && rows.get(last).blank()) {
            last--;
        }
        Map<List<String>, String> seen = new HashMap<>();
        for (int i = 0; i <= last; i++) {
            Row row = rows.get(i);
            if (row.blank() || example(row)) {
                blank++;
            } else if (unanswered(row)) {
                unanswered++;
            } else if (!structure(row)) {
                read(row, seen);
            }
        }
        return this;
    }

    /** Logs and forms count nothing, so that they have no totals. */
    private boolean log() {
        return switch (table.mapping().kind()) {
            case DECISIONS, ACTIONS, RISKS, SCHEDULE, DISPOSITIONS, GATE -> true;
            default -> false;
        };
    }

    private boolean example(Row row) {
        return table.mapping().kind() == TableKind.DISPOSITIONS && new DispositionRecords(cells).example(row);
    }

    private boolean unanswered(Row row) {
        return table.mapping().kind() == TableKind.DISPOSITIONS && new DispositionRecords(cells).unanswered(row);
    }

    /** Totals, repeated headers, headings and footers are no rows; each is told. */
    private boolean structure(Row row) {
        if (repeatsHeader(row)) {
            note(row, "repeated-header", "The header stands here again; it is no row.");
            return true;
        }
        if (!log() && row.cells().stream().anyMatch(c -> c != null && Vocabulary.total(c.text()))) {
            note(row, "totals-row", "A total is no row of its own; it is not read.");
            return true;
        }
        if (BlockFinder.filled(row) == 1
                && cells.text(row, SUBJECT.getOrDefault(table.mapping().kind(), ""))
                        .isEmpty()) {
            note(row, "footer", "This text beside the table is not read.");
            return true;
        }
        return false;
    }

    private void note(Row row, String code, String message) {
        problems.add(table.block().place(row), code, first(row), message);
    }

    private static String first(Row row) {
        return row.cells().stream()
                .filter(c -> c != null && !c.blank())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private boolean repeatsHeader(Row row) {
        return table.mapping().columns().values().stream().allMatch(c -> PlainText.fold(row.text(c.position()))
                .equals(PlainText.fold(c.header().raw())));
    }

    private void read(Row row, Map<List<String>, String> seen) {
        List<String> texts =
                row.cells().stream().map(c -> c == null ? "" : c.text()).toList();
        @Nullable String twin = seen.putIfAbsent(texts, table.block().place(row));
        if (twin != null) {
            duplicate++;
            note(row, "duplicate-row", "The row repeats " + twin + " and counts once.");
            return;
        }
        Optional<Object> made = makers.make(row, records.size() + 1);
        made.ifPresent(records::add);
        rejected += made.isEmpty() ? 1 : 0;
    }
}
