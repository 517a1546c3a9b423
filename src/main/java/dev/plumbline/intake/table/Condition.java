package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a conditional format asks of a cell, as far as it is understood. */
interface Condition {

    /** The answer for a cell. */
    Answer of(Grid grid, int row, int column);

    /** Whether a condition holds; not known where a cell has no value or one of another kind. */
    enum Answer {
        YES,
        NO,
        UNKNOWN;

        static Answer of(boolean holds) {
            return holds ? YES : NO;
        }

        Answer not() {
            return this == UNKNOWN ? UNKNOWN : of(this == NO);
        }
    }

    /** The cells of a sheet by place. */
    interface Grid {

        /** {@code null} where there is none. */
        @Nullable
        Cell at(int row, int column);
    }

    /** A value in a condition: itself, or that of a cell. */
    interface Operand {

        /** {@code null} for an empty cell. */
        @Nullable
        Cell value(Grid grid, int row, int column);
    }

    /** The cell that is formatted. */
    static Operand self() {
        return Grid::at;
    }

    /** Compares two values by {@code =}, {@code <>}, {@code <}, {@code <=}, {@code >} or {@code >=}. */
    static Condition comparing(Operand left, String operator, Operand right) {
        return (grid, row, column) -> {
            Cell first = left.value(grid, row, column);
            Cell second = right.value(grid, row, column);
            if (unknown(first) || unknown(second)) {
                return Answer.UNKNOWN;
            }
            OptionalInt order = compare(first, second);
            if (order.isEmpty()) {
                return operator.equals("=") || operator.equals("<>")
                        ? Answer.of(operator.equals("<>"))
                        : Answer.UNKNOWN;
            }
            int sign = order.getAsInt();
            return Answer.of(
                    switch (operator) {
                        case "=" -> sign == 0;
                        case "<>" -> sign != 0;
                        case "<" -> sign < 0;
                        case "<=" -> sign <= 0;
                        case ">" -> sign > 0;
                        default -> sign >= 0;
                    });
        };
    }

    /** Whether a text stands in another, in any case; anywhere or at one of its ends. */
    static Condition finding(String text, Operand in, String where) {
        String sought = text.toLowerCase(Locale.ROOT);
        return (grid, row, column) -> {
            Cell cell = in.value(grid, row, column);
            if (unknown(cell)) {
                return Answer.UNKNOWN;
            }
            String found = cell == null ? "" : cell.text().toLowerCase(Locale.ROOT);
            return Answer.of(
                    switch (where) {
                        case "beginsWith" -> found.startsWith(sought);
                        case "endsWith" -> found.endsWith(sought);
                        default -> found.contains(sought);
                    });
        };
    }

    /** Whether there is nothing in a cell. */
    static Condition blank(Operand operand) {
        return (grid, row, column) -> {
            Cell cell = operand.value(grid, row, column);
            return Answer.of(cell == null || cell.blank());
        };
    }

    private static boolean unknown(@Nullable Cell cell) {
        return cell != null
                && (cell.kind() == Cell.Kind.DATE
                        || cell.kind() == Cell.Kind.ERROR
                        || cell.kind() == Cell.Kind.FORMULA);
    }

    /** Empty when one is a number and the other is none. An empty cell is 0 beside a number and no text beside a text. */
    private static OptionalInt compare(@Nullable Cell first, @Nullable Cell second) {
        Optional<BigDecimal> left = number(first, second);
        Optional<BigDecimal> right = number(second, first);
        if (left.isPresent() && right.isPresent()) {
            return OptionalInt.of(left.get().compareTo(right.get()));
        }
        if (left.isPresent() || right.isPresent()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(text(first).compareTo(text(second)));
    }

    private static Optional<BigDecimal> number(@Nullable Cell cell, @Nullable Cell other) {
        if (cell == null || cell.text().isEmpty()) {
            boolean beside = other != null && other.kind() == Cell.Kind.NUMBER;
            return beside ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        return cell.kind() == Cell.Kind.NUMBER ? PlainNumber.of(cell.text()) : Optional.empty();
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : cell.text().toLowerCase(Locale.ROOT);
    }
}
