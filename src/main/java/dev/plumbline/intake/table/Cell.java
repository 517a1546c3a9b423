package dev.plumbline.intake.table;

import java.util.Objects;

/**
 * A filled cell, before anyone knows what its column means.
 *
 * @param kind what the file says it holds
 * @param text text as it stands (leading and trailing white space kept); a number as a plain decimal ({@code 1250000.5},
 *     never {@code 1.25E6}); a date as ISO ({@code 2026-03-31}, or {@code 2026-03-31T14:30} when it has a time of day);
 *     {@code true} or {@code false}; an error as shown ({@code #REF!})
 * @param unit what the cell's number format adds: {@code %}, a currency sign or code ({@code £}, {@code EUR}); else empty
 * @param look what it shows besides; an empty cell exists only when its fill has a colour
 */
record Cell(Kind kind, String text, String unit, Look look) {

    Cell {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(look);
    }

    /** A plain cell. */
    Cell(Kind kind, String text, String unit) {
        this(kind, text, unit, Look.PLAIN);
    }

    /** A text cell. */
    static Cell text(String text) {
        return new Cell(Kind.TEXT, text, "");
    }

    /** An empty cell whose fill says something. */
    static Cell filled(Look look) {
        return new Cell(Kind.TEXT, "", "", look);
    }

    /** The same cell with another look. */
    Cell with(Look other) {
        return look.equals(other) ? this : new Cell(kind, text, unit, other);
    }

    /** Whether there is nothing but white space (no-break and zero-width spaces too). */
    boolean blank() {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF);
    }

    /** What a file says a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR,
        /** A formula whose value the writing program did not store; {@link Cell#text()} is the formula. */
        FORMULA
    }
}
