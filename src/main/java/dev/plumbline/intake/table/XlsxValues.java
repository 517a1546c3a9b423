package dev.plumbline.intake.table;

import dev.plumbline.model.Places;
import dev.plumbline.model.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes cells of what the {@code c} elements of a workbook hold. */
final class XlsxValues {

    private static final int NUMBERS = 1 << 13;

    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final Palette palette;
    private final List<Problem> problems;
    private final CellPool pool;
    private final @Nullable Seen[] numbers = new Seen[NUMBERS];

    /** A number that was made a cell before. */
    private record Seen(String value, int style, Cell cell) {}

    /**
     * What holds for all cells of a workbook.
     *
     * @param from1904 whether days count from 1904
     * @param palette its colours
     * @param pool shares equal cells
     * @param problems takes what is wrong
     */
    record Context(boolean from1904, Palette palette, CellPool pool, List<Problem> problems) {}

    /**
     * Where a cell stands; row and column count from 1.
     */
    record Address(String sheet, int row, int column) {

        private String place() {
            return Places.cell(sheet, row, column);
        }
    }

    /**
     * What a {@code c} element holds.
     *
     * @param type its {@code t}
     * @param style its {@code s}
     * @param value its {@code v}; {@code null} without one
     * @param inline its {@code is}; {@code null} without one
     * @param formula its {@code f}; {@code null} without one
     */
    record Stored(String type, int style, @Nullable String value, @Nullable Cell inline, @Nullable String formula) {}

    XlsxValues(SharedStrings strings, XlsxStyles styles, Context context) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = context.from1904();
        this.palette = context.palette();
        this.pool = context.pool();
        this.problems = context.problems();
    }

    XlsxStyles styles() {
        return styles;
    }

    Palette palette() {
        return palette;
    }

    /** The cell; {@code null} when it is empty. */
    @Nullable
    Cell cell(Stored stored, Address address) {
        Cell plain = plain(stored, address);
        Look look = styles.look(stored.style());
        if (look.plain()) {
            return plain;
        }
        if (plain == null) {
            return look.fill() == Fill.NONE ? null : pool.share(Cell.filled(Look.of(look.fill())));
        }
        return pool.share(plain.with(look.with(plain.look())));
    }

    private @Nullable Cell plain(Stored stored, Address address) {
        if (stored.inline() != null) {
            return stored.inline().text().isEmpty() ? null : pool.share(stored.inline());
        }
        String value = stored.value();
        boolean textual = stored.type().equals("str") || stored.type().equals("inlineStr");
        if (value == null || (value.isEmpty() && !textual)) {
            return stored.formula() == null ? null : pool.share(new Cell(Cell.Kind.FORMULA, stored.formula(), ""));
        }
        return switch (stored.type()) {
            case "s" -> shared(value, address);
            case "str", "inlineStr" -> text(RichText.unescape(value));
            case "b" ->
                pool.share(new Cell(
                        Cell.Kind.BOOLEAN,
                        value.strip().equals("1") || value.strip().equals("true") ? "true" : "false",
                        ""));
            case "e" -> pool.share(new Cell(Cell.Kind.ERROR, value, ""));
            case "d" -> date(value, address);
            default -> number(stored, value, address);
        };
    }

    private @Nullable Cell text(String text) {
        return text.isEmpty() ? null : pool.share(Cell.text(text));
    }

    private @Nullable Cell shared(String number, Address address) {
        Optional<Cell> cell = strings.at(number);
        if (cell.isEmpty()) {
            problems.add(new Problem(
                    address.place(),
                    "missing-text",
                    number,
                    "the cell points to text " + number + ", which the workbook lacks"));
            return new Cell(Cell.Kind.ERROR, "#N/A", "");
        }
        return cell.get().text().isEmpty() ? null : cell.get();
    }

    private Cell number(Stored stored, String value, Address address) {
        int slot = (value.hashCode() * 31 + stored.style()) & (NUMBERS - 1);
        Seen seen = numbers[slot];
        if (seen != null && seen.style() == stored.style() && seen.value().equals(value)) {
            return seen.cell();
        }
        Optional<BigDecimal> number = PlainNumber.of(value);
        if (number.isEmpty()) {
            problems.add(new Problem(
                    address.place(), "bad-number", value, "the workbook stores this as a number, which it is not"));
            return Cell.text(value);
        }
        Cell cell = pool.share(styles.format(stored.style()).cell(number.get(), from1904));
        numbers[slot] = new Seen(value, stored.style(), cell);
        return cell;
    }

    private Cell date(String value, Address address) {
        try {
            String text = value.strip().replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "");
            LocalDateTime moment = text.length() > 10
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return pool.share(new Cell(
                    Cell.Kind.DATE,
                    day ? moment.toLocalDate().toString() : moment.withNano(0).toString(),
                    ""));
        } catch (DateTimeException e) {
            problems.add(new Problem(
                    address.place(), "bad-date", value, "the workbook stores this as a date; ISO 8601 is expected"));
            return Cell.text(value);
        }
    }
}
