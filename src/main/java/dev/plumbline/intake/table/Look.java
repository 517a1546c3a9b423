package dev.plumbline.intake.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a cell shows besides its text. Plain cells share {@link #PLAIN}.
 *
 * @param fill colour class of its background, of its conditional format or icon
 * @param ink colour class of its font, which colours a {@code ●}
 * @param struck whether the whole text is struck through
 * @param struckText text struck through inside the cell, which {@link Cell#text()} leaves out; else empty
 * @param indent steps of indentation, from 0
 */
record Look(Fill fill, Fill ink, boolean struck, String struckText, int indent) {

    /** Black on white. */
    static final Look PLAIN = new Look(Fill.NONE, Fill.NONE, false, "", 0);

    private static final Map<Fill, Look> FILLED = filled();

    Look {
        Objects.requireNonNull(fill);
        Objects.requireNonNull(ink);
        Objects.requireNonNull(struckText);
    }

    private static Map<Fill, Look> filled() {
        Map<Fill, Look> looks = new EnumMap<>(Fill.class);
        for (Fill fill : Fill.values()) {
            looks.put(fill, fill == Fill.NONE ? PLAIN : new Look(fill, Fill.NONE, false, "", 0));
        }
        return looks;
    }

    /** Whether there is nothing special about it. */
    @SuppressWarnings("ReferenceEquality") // one object for all plain cells: asked for every cell of a file
    boolean plain() {
        return this == PLAIN || equals(PLAIN);
    }

    /** A look of a style; {@link #PLAIN} itself when there is nothing special about it. */
    static Look of(Fill fill, Fill ink, boolean struck, int indent) {
        boolean filled = ink == Fill.NONE && !struck && indent == 0;
        return filled ? of(fill) : new Look(fill, ink, struck, "", indent);
    }

    /** Only a background. */
    static Look of(Fill fill) {
        return Objects.requireNonNull(FILLED.get(fill));
    }

    Look withFill(Fill other) {
        if (fill == other) {
            return this;
        }
        return struckText.isEmpty() ? of(other, ink, struck, indent) : new Look(other, ink, struck, struckText, indent);
    }

    /** The look of the cell's style joined with that of its text. */
    Look with(Look text) {
        if (text.plain()) {
            return this;
        }
        return new Look(
                fill,
                text.ink == Fill.NONE ? ink : text.ink,
                struck || text.struck,
                struck ? "" : text.struckText,
                indent);
    }
}
