package dev.plumbline.intake.table;

import dev.plumbline.model.DateRange;
import dev.plumbline.model.Days;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.TableKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a table that is no register by the names of their fields.
 *
 * @param table the table and what its columns mean
 * @param style how the file writes dates and numbers
 * @param origin the file
 * @param problems where what is wrong is told
 */
record DeclarationCells(FileStyle.Table table, FileStyle style, RegisterTable.Origin origin, Problems problems) {

    private static final Map<TableKind, String> MAIN = Map.of(
            TableKind.DIRECTION, "statement",
            TableKind.LIMITS, "maximum active",
            TableKind.CAPACITY, "available",
            TableKind.ALLOCATIONS, "demand",
            TableKind.METRICS, "metric",
            TableKind.ROLES, "role",
            TableKind.FILTERS, "criterion",
            TableKind.RANKINGS, "rank",
            TableKind.GATE, "initiative");

    /** What the unit column says, else what the header does: {@code Capacity (FTE)}. */
    String unit(Row row, String number) {
        String stated = text(row, "unit");
        Column column = table.mapping().column(number);
        return stated.isEmpty() && column != null ? column.header().aside() : stated;
    }

    DateRange valid(Row row, String from, String to) {
        return new DateRange(day(row, from, false), day(row, to, true));
    }

    /** The period a cell names; {@code null} when it names none. */
    @Nullable
    DateRange spanOf(Row row, String field) {
        DateText.Reading reading = reading(row, field);
        boolean isPeriod = reading.shape() == DateText.Shape.PERIOD && reading.last() != null;
        return isPeriod ? new DateRange(reading.first(), reading.last()) : null;
    }

    DateRange period(Row row) {
        DateText.Reading reading = reading(row, "period");
        LocalDate day = reading.last();
        if (day == null) {
            return valid(row, "from", "to");
        }
        boolean isPeriod = reading.shape() == DateText.Shape.PERIOD;
        return isPeriod
                ? new DateRange(reading.first(), day)
                : new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    /**
     * The day a cell names; {@code null} when it names none, which is told.
     *
     * @param end whether a period stands for its last day, else for its first
     */
    @Nullable
    LocalDate day(Row row, String field, boolean end) {
        LocalDate day = dayIfAny(row, field, end);
        if (day == null) {
            String text = text(row, field);
            if (!text.isEmpty() && !Vocabulary.filler(text)) {
                problems.add(
                        place(row, field),
                        "bad-date",
                        text,
                        "This is no date. Write it as 2026-12-31, or leave it empty where it is open.");
            }
        }
        return day;
    }

    /** The day a cell names, as {@link #day} reads it; nothing is told. */
    @Nullable
    LocalDate dayIfAny(Row row, String field, boolean end) {
        DateText.Reading reading = reading(row, field);
        boolean start = reading.shape() == DateText.Shape.PERIOD && !end;
        return start && reading.last() != null ? reading.first() : reading.last();
    }

    private DateText.Reading reading(Row row, String field) {
        Cell cell = cell(row, field);
        if (cell == null || cell.blank()) {
            return DateText.NOTHING;
        }
        Optional<LocalDate> serial = cell.kind() == Cell.Kind.NUMBER ? SerialDates.day(cell.text()) : Optional.empty();
        return serial.map(day -> new DateText.Reading(DateText.Shape.DAY, Days.of(day)))
                .orElseGet(() -> DateText.read(cell.text(), style.dateOrder()));
    }

    Optional<BigDecimal> number(Row row, String field) {
        Cell cell = cell(row, field);
        return cell == null || cell.blank() ? Optional.empty() : style.number(cell);
    }

    String text(Row row, String field) {
        Cell cell = cell(row, field);
        return cell == null ? "" : PlainText.collapse(cell.text());
    }

    /** The text of a cell with its lines. */
    String raw(Row row, String field) {
        Cell cell = cell(row, field);
        return cell == null ? "" : cell.text();
    }

    private @Nullable Cell cell(Row row, String field) {
        Column column = table.mapping().column(field);
        return column == null ? null : row.at(column.position());
    }

    String place(Row row, String field) {
        Column column = table.mapping().column(field);
        return column == null ? table.block().place(row) : table.block().place(row.number(), column.position());
    }

    /** The cell that matters, or the row's first filled one where that is blank. */
    Evidence evidence(Row row) {
        return evidence(row, MAIN.getOrDefault(table.mapping().kind(), ""));
    }

    /** The cell of a field, which must be filled. */
    Evidence evidence(Row row, String main) {
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
