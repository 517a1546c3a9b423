package dev.plumbline.intake.table;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.SuccessMetric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads objectives and key results: an objective is a commitment, a key result a definition of success of the objective it
 * belongs to ({@code formats.md} A.23).
 */
final class ObjectivesTable {

    private static final double CONFIDENCE = 0.95;

    private final FileStyle.Table table;
    private final DeclarationCells cells;
    private final RegisterTable.Origin origin;
    private final ObjectiveNames names;
    private final Problems problems;
    private final Set<String> committed = new HashSet<>();
    private final List<Object> records = new ArrayList<>();
    private int accepted;
    private int rejected;
    private int blank;
    private int duplicate;
    private int work;

    ObjectivesTable(FileStyle.Table table, FileStyle style, RegisterTable.Origin origin, Problems problems) {
        this.table = table;
        this.cells = new DeclarationCells(table, style, origin, problems);
        this.origin = origin;
        this.names = new ObjectiveNames(table, cells);
        this.problems = problems;
    }

    /** Commitments and definitions of success, in the order of the rows. */
    List<Object> records() {
        return records;
    }

    RowCount count() {
        return new RowCount(accepted, rejected, blank, duplicate);
    }

    ObjectivesTable read() {
        List<Row> rows = filled();
        boolean paired = table.mapping().has("objective") && table.mapping().has("key result");
        if (!paired) {
            names.add(rows);
        }
        Map<List<String>, String> seen = new HashMap<>();
        String above = "";
        for (Row row : rows) {
            if (row.blank()) {
                blank++;
            } else if (repeats(row, seen)) {
                duplicate++;
            } else if (paired) {
                above = pair(row, above);
            } else {
                typed(row);
            }
        }
        if (work > 0) {
            problems.add(
                    table.block().name(),
                    "objectives-with-work",
                    "",
                    work + " rows name initiatives or tasks of objectives; which initiatives there are is read from"
                            + " registers alone.");
        }
        return this;
    }

    private List<Row> filled() {
        List<Row> rows = table.block().rows();
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).blank()) {
            end--;
        }
        return rows.subList(0, end);
    }

    private boolean repeats(Row row, Map<List<String>, String> seen) {
        List<String> texts =
                row.cells().stream().map(c -> c == null ? "" : c.text()).toList();
        @Nullable String twin = seen.putIfAbsent(texts, table.block().place(row));
        if (twin != null) {
            problems.add(
                    table.block().place(row),
                    "duplicate-row",
                    names.title(row),
                    "The row repeats " + twin + " and counts once.");
        }
        return twin != null;
    }

    /** One row an objective or a key result. */
    private void typed(Row row) {
        String title = names.title(row);
        if (title.isEmpty()) {
            reject(row, "title", "An objective or key result has a title.");
            return;
        }
        accepted++;
        String type = names.type(row);
        String parent = names.parent(row);
        boolean valued = !cells.text(row, "target").isEmpty();
        if (type.equals("work")) {
            work++;
        } else if (names.measures(row)) {
            metric(row, "title", parent);
        } else {
            String id = commit(row, title.equals(cells.text(row, "title")) ? "title" : "objective", title);
            if (valued && !names.hasKeyResults(id)) {
                metric(row, "title", id);
            }
            numbered(row, id);
        }
    }

    /** One row a key result beside its objective, or below it where the cell is blank. */
    private String pair(Row row, String above) {
        String own = cells.text(row, "objective");
        String objective = own.isEmpty() ? above : own;
        if (objective.isEmpty()) {
            reject(row, "objective", "A key result belongs to an objective, in its row or above.");
            return above;
        }
        accepted++;
        String id = own.isEmpty() ? names.id(objective) : commit(row, "objective", own);
        if (!cells.text(row, "key result").isEmpty()) {
            metric(row, "key result", id);
        }
        return objective;
    }

    private String commit(Row row, String field, String statement) {
        String stated = cells.text(row, "id");
        boolean ownId = !stated.isEmpty() && !field.equals("objective");
        String id = ownId ? stated : names.id(statement);
        names.put(statement, id);
        if (committed.add(id)) {
            records.add(new Commitment(
                    id,
                    statement,
                    Commitment.Kind.COMMIT,
                    null,
                    valid(row),
                    cells.text(row, "owner"),
                    evidence(row, field)));
        }
        return id;
    }

    private DateRange valid(Row row) {
        DateRange stated = cells.valid(row, "valid from", "valid to");
        if (stated.from() != null || stated.to() != null || !table.mapping().has("window")) {
            return stated;
        }
        DateRange window = cells.spanOf(row, "window");
        return window == null ? stated : window;
    }

    private void metric(Row row, String field, String owner) {
        records.add(new SuccessMetric(
                owner,
                cells.text(row, field),
                cells.text(row, "target"),
                direction(row),
                cells.text(row, "unit"),
                "",
                cells.text(row, "window"),
                evidence(row, field)));
    }

    private String direction(Row row) {
        return MetricDirection.of(
                cells.number(row, "start value"),
                cells.text(row, "start value"),
                cells.number(row, "target"),
                cells.text(row, "target"));
    }

    /** Key results in columns of their own, {@code Key result 2 title}. */
    private void numbered(Row row, String owner) {
        Map<String, Column> titles = new LinkedHashMap<>();
        for (Column column : table.block().columns()) {
            Matcher matcher =
                    ObjectivesLayout.NUMBERED_TITLE.matcher(column.header().key());
            if (matcher.matches() && !Block.blank(row, column.position())) {
                titles.putIfAbsent(matcher.group(1), column);
            }
        }
        titles.forEach((number, column) -> records.add(new SuccessMetric(
                owner,
                PlainText.collapse(row.text(column.position())),
                beside(row, number, "target|target value"),
                "",
                beside(row, number, "unit|type"),
                "",
                cells.text(row, "window"),
                evidence(row, column))));
    }

    private String beside(Row row, String number, String words) {
        return table.block().columns().stream()
                .filter(c -> c.header().key().matches("(?:key result|kr) " + number + " (?:" + words + ")"))
                .map(c -> PlainText.collapse(row.text(c.position())))
                .findFirst()
                .orElse("");
    }

    private Evidence evidence(Row row, String field) {
        Column column = table.mapping().column(field);
        if (column == null) {
            throw new IllegalStateException("a row was read without its " + field);
        }
        return evidence(row, column);
    }

    private Evidence evidence(Row row, Column column) {
        return new Evidence(
                origin.file(),
                origin.sha256(),
                table.block().place(row.number(), column.position()),
                row.text(column.position()),
                CONFIDENCE);
    }

    private void reject(Row row, String field, String message) {
        rejected++;
        problems.add(cells.place(row, field), "no-" + field, "", message + " The row is not read.");
    }
}
