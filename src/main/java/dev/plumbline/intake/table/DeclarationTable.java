package dev.plumbline.intake.table;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.DecisionFilter;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.SuccessMetric;
import dev.plumbline.model.TableKind;
import dev.plumbline.model.WipLimit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table that is no register: direction, limits, capacity, allocations, metrics, roles, filters, rankings. */
final class DeclarationTable {

    private static final Map<TableKind, String> MAIN = Map.of(
            TableKind.DIRECTION, "statement",
            TableKind.LIMITS, "maximum active",
            TableKind.CAPACITY, "available",
            TableKind.ALLOCATIONS, "demand",
            TableKind.METRICS, "metric",
            TableKind.ROLES, "role",
            TableKind.FILTERS, "criterion",
            TableKind.RANKINGS, "rank");

    /** The column that says what a row is about; a lone cell elsewhere is a heading or a footer. */
    private static final Map<TableKind, String> SUBJECT = Map.of(
            TableKind.DIRECTION, "statement",
            TableKind.LIMITS, "maximum active",
            TableKind.CAPACITY, "resource",
            TableKind.ALLOCATIONS, "initiative",
            TableKind.METRICS, "metric",
            TableKind.ROLES, "role",
            TableKind.FILTERS, "criterion",
            TableKind.RANKINGS, "item");

    private final FileStyle.Table table;
    private final FileStyle style;
    private final RegisterTable.Origin origin;
    private final Problems problems;
    private final List<Object> records = new ArrayList<>();
    private int rejected;
    private int blank;
    private int duplicate;

    DeclarationTable(FileStyle.Table table, FileStyle style, RegisterTable.Origin origin, Problems problems) {
        this.table = table;
        this.style = style;
        this.origin = origin;
        this.problems = problems;
    }

    /** The records, of the class that belongs to the table's kind. */
    List<Object> records() {
        return records;
    }

    RowCount count() {
        return new RowCount(records.size(), rejected, blank, duplicate);
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
            if (row.blank()) {
                blank++;
            } else if (!structure(row)) {
                read(row, seen);
            }
        }
        return this;
    }

    /** Totals, repeated headers, headings and footers are no rows; each is told. */
    private boolean structure(Row row) {
        if (repeatsHeader(row)) {
            note(row, "repeated-header", "The header stands here again; it is no row.");
            return true;
        }
        if (row.cells().stream().anyMatch(c -> c != null && Vocabulary.total(c.text()))) {
            note(row, "totals-row", "A total is no row of its own; it is not read.");
            return true;
        }
        if (BlockFinder.filled(row) == 1
                && text(row, SUBJECT.getOrDefault(table.mapping().kind(), "")).isEmpty()) {
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
        Optional<Object> made = make(row);
        made.ifPresent(records::add);
        rejected += made.isEmpty() ? 1 : 0;
    }

    private Optional<Object> make(Row row) {
        return switch (table.mapping().kind()) {
            case DIRECTION -> direction(row);
            case LIMITS -> limit(row);
            case CAPACITY -> capacity(row);
            case ALLOCATIONS -> allocation(row);
            case METRICS -> metric(row);
            case ROLES -> role(row);
            case FILTERS -> filter(row);
            case RANKINGS -> ranking(row);
            case REGISTER, DISPOSITIONS ->
                throw new IllegalStateException(
                        "no declaration: " + table.mapping().kind());
        };
    }

    private Optional<Object> direction(Row row) {
        return required(row, "statement").map(statement -> {
            String id = text(row, "id");
            String weight = text(row, "weight");
            return new Commitment(
                    id.isEmpty() ? "C-" + (records.size() + 1) : id,
                    statement,
                    kind(row, statement),
                    weight.isEmpty()
                            ? null
                            : number(row, "weight").map(BigDecimal::doubleValue).orElse(null),
                    valid(row, "valid from", "valid to"),
                    text(row, "declared by"),
                    evidence(row));
        });
    }

    private Commitment.Kind kind(Row row, String statement) {
        String word = text(row, "kind");
        Optional<String> meaning = Vocabulary.looseMeaning("direction kind", word);
        if (meaning.isEmpty() && !word.isEmpty()) {
            problems.unknown(place(row, "kind"), "unknown-kind", word, "as commit, exclude or constraint");
        }
        boolean refuses = word.isEmpty()
                && PlainText.fold(statement)
                        .matches(
                                "(we )?(will not|do not|dont|wont|no longer|wir (werden|wollen) nicht|nous ne|no vamos) .*");
        return refuses
                ? Commitment.Kind.EXCLUDE
                : Commitment.Kind.valueOf(meaning.orElse("commit").toUpperCase(Locale.ROOT));
    }

    private Optional<Object> limit(Row row) {
        Optional<BigDecimal> maximum = number(row, "maximum active");
        if (maximum.isEmpty()
                || maximum.get().stripTrailingZeros().scale() > 0
                || maximum.get().signum() < 0) {
            return reject(row, "maximum active", "A limit is a whole number of initiatives, for example 12.");
        }
        String scope = text(row, "scope");
        String subject = text(row, "subject");
        Optional<WipLimit.Scope> known = Vocabulary.looseMeaning("scope", scope)
                .map(word -> WipLimit.Scope.valueOf(word.toUpperCase(Locale.ROOT)));
        WipLimit.Scope of =
                known.orElse(scope.isEmpty() && subject.isEmpty() ? WipLimit.Scope.ALL : WipLimit.Scope.UNIT);
        String whom = known.isPresent() || !subject.isEmpty() ? subject : scope;
        if (of != WipLimit.Scope.ALL && whom.isEmpty()) {
            return reject(row, "scope", "A limit of a unit, owner or tier names which one.");
        }
        return Optional.of(new WipLimit(
                of,
                of == WipLimit.Scope.ALL ? "" : whom,
                maximum.get().intValueExact(),
                valid(row, "valid from", "valid to"),
                evidence(row)));
    }

    private Optional<Object> capacity(Row row) {
        Optional<BigDecimal> available = number(row, "available");
        if (available.isEmpty()) {
            return reject(row, "available", "Capacity is a number, for example 2.5.");
        }
        return required(row, "resource")
                .map(resource -> new Capacity(
                        resource, period(row), available.get().doubleValue(), unit(row, "available"), evidence(row)));
    }

    private Optional<Object> allocation(Row row) {
        Optional<BigDecimal> demand = number(row, "demand");
        if (demand.isEmpty()) {
            return reject(row, "demand", "Demand is a number, for example 0.5.");
        }
        Optional<String> initiative = required(row, "initiative");
        Optional<String> resource = initiative.isEmpty() ? Optional.empty() : required(row, "resource");
        return resource.map(r -> new Allocation(
                initiative.orElseThrow(),
                r,
                period(row),
                demand.get().doubleValue(),
                unit(row, "demand"),
                evidence(row)));
    }

    private Optional<Object> metric(Row row) {
        return required(row, "metric")
                .map(metric -> new SuccessMetric(
                        text(row, "owner"),
                        metric,
                        text(row, "target"),
                        text(row, "direction"),
                        text(row, "unit"),
                        text(row, "population"),
                        text(row, "window"),
                        evidence(row)));
    }

    private Optional<Object> role(Row row) {
        String word = text(row, "role");
        Optional<String> role = Vocabulary.looseMeaning("role", word);
        if (role.isEmpty()) {
            return reject(row, "role", "A leadership role is Visionary, Prophet or Operator.");
        }
        String person = text(row, "person");
        return Optional.of(new RoleAssignment(
                Vocabulary.filler(person) ? "" : person,
                RoleAssignment.Role.valueOf(role.get().toUpperCase(Locale.ROOT)),
                text(row, "scope"),
                valid(row, "from", "to"),
                evidence(row)));
    }

    private Optional<Object> filter(Row row) {
        return required(row, "criterion")
                .map(criterion -> new DecisionFilter(
                        text(row, "id"),
                        criterion,
                        Vocabulary.meaning("boolean", text(row, "mandatory"))
                                .map("true"::equals)
                                .orElse(false),
                        evidence(row)));
    }

    private Optional<Object> ranking(Row row) {
        Optional<BigDecimal> rank = number(row, "rank");
        if (rank.isEmpty()) {
            return reject(row, "rank", "A rank is a number, 1 is first.");
        }
        Optional<String> leader = required(row, "leader");
        Optional<String> item = leader.isEmpty() ? Optional.empty() : required(row, "item");
        return item.map(i -> new Ranking(leader.orElseThrow(), i, rank.get().doubleValue(), evidence(row)));
    }

    private Optional<String> required(Row row, String field) {
        String text = text(row, field);
        if (text.isEmpty()) {
            reject(row, field, "The column `" + field + "` must be filled in.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<Object> reject(Row row, String field, String message) {
        problems.add(
                place(row, field),
                "bad-" + field.replace(' ', '-'),
                text(row, field),
                message + " The row is not read.");
        return Optional.empty();
    }

    /** What the unit column says, else what the header does: {@code Capacity (FTE)}. */
    private String unit(Row row, String number) {
        String stated = text(row, "unit");
        Column column = table.mapping().column(number);
        return stated.isEmpty() && column != null ? column.header().aside() : stated;
    }

    private DateRange valid(Row row, String from, String to) {
        return new DateRange(day(row, from, false), day(row, to, true));
    }

    private DateRange period(Row row) {
        String text = text(row, "period");
        DateText.Reading reading = reading(row, "period");
        LocalDate day = reading.day();
        if (day == null) {
            return valid(row, "from", "to");
        }
        boolean isPeriod = reading.shape() == DateText.Shape.PERIOD;
        return isPeriod
                ? new DateRange(DateText.periodStart(text, day), day)
                : new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    private @Nullable LocalDate day(Row row, String field, boolean end) {
        DateText.Reading reading = reading(row, field);
        LocalDate day = reading.day();
        if (day == null) {
            String text = text(row, field);
            if (!text.isEmpty() && !Vocabulary.filler(text)) {
                problems.add(
                        place(row, field),
                        "bad-date",
                        text,
                        "This is no date. Write it as 2026-12-31, or leave it empty where it is open.");
            }
            return null;
        }
        boolean start = reading.shape() == DateText.Shape.PERIOD && !end;
        return start ? DateText.periodStart(text(row, field), day) : day;
    }

    private DateText.Reading reading(Row row, String field) {
        Cell cell = cell(row, field);
        if (cell == null || cell.blank()) {
            return new DateText.Reading(DateText.Shape.NONE, null);
        }
        Optional<LocalDate> serial = cell.kind() == Cell.Kind.NUMBER ? SerialDates.day(cell.text()) : Optional.empty();
        return serial.map(day -> new DateText.Reading(DateText.Shape.DAY, day))
                .orElseGet(() -> DateText.read(cell.text(), style.dateOrder()));
    }

    private Optional<BigDecimal> number(Row row, String field) {
        Cell cell = cell(row, field);
        return cell == null || cell.blank() ? Optional.empty() : style.number(cell);
    }

    private String text(Row row, String field) {
        Cell cell = cell(row, field);
        return cell == null ? "" : PlainText.collapse(cell.text());
    }

    private @Nullable Cell cell(Row row, String field) {
        Column column = table.mapping().column(field);
        return column == null ? null : row.at(column.position());
    }

    private String place(Row row, String field) {
        Column column = table.mapping().column(field);
        return column == null ? table.block().place(row) : table.block().place(row.number(), column.position());
    }

    /** The cell that matters, or the row's first filled one where that is blank. */
    private Evidence evidence(Row row) {
        String main = MAIN.getOrDefault(table.mapping().kind(), "");
        Column column = table.mapping().column(main);
        Cell cell = cell(row, main);
        if (column == null || cell == null) {
            throw new IllegalStateException("a " + table.mapping().kind() + " row was read without its " + main);
        }
        return new Evidence(
                origin.file(),
                origin.sha256(),
                table.block().place(row.number(), column.position()),
                cell.text(),
                0.95);
    }
}
