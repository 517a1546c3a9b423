package dev.plumbline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one cell says: the text that stands there, and what it was read as.
 *
 * @param state whether the cell holds a value, and if not, why not
 * @param raw the text as it stands in the file, without what is struck through inside it; empty when the cell or its column
 *     is. What a cell says otherwise than by its text follows in brackets: {@code [red fill]}, {@code ● [green font]}, {@code
 *     [name struck through]}, {@code [comment] Waits for the board}
 * @param value the canonical text of the value (see {@link Field.Kind}); present exactly when {@code state} is
 *     {@link State#KNOWN}
 */
public record Datum(State state, String raw, @Nullable String value) {

    /** The file has no such column. */
    public static final Datum ABSENT = new Datum(State.ABSENT, "", null);

    /** The column is there, the cell holds nothing. */
    public static final Datum EMPTY = new Datum(State.EMPTY, "", null);

    public Datum {
        Objects.requireNonNull(state);
        Objects.requireNonNull(raw);
        if ((state == State.KNOWN) != (value != null)) {
            throw new IllegalArgumentException("a datum has a value exactly when it is known, but is " + state);
        }
    }

    /** A cell that was read. */
    public static Datum known(String raw, String value) {
        return new Datum(State.KNOWN, raw, value);
    }

    /** Whether there is a value. */
    public boolean known() {
        return state == State.KNOWN;
    }

    /** Why a cell has a value or has none (formats §0 rule 10: absent, empty and withheld are different facts). */
    public enum State {
        KNOWN,
        /** No such column. */
        ABSENT,
        /** An empty cell. */
        EMPTY,
        /** A filler or an exemption: {@code TBC}, {@code n/a}, {@code Exempt under Section 43 …}. */
        WITHHELD,
        /** Text that could not be read as the column's kind; reported as a problem. */
        UNREADABLE
    }
}
