package dev.plumbline.intake.meeting;

import java.util.List;
import java.util.Objects;

/**
 * A piece of minutes as its container shows it: a heading, a paragraph, a list item, a row of a table, something quoted.
 *
 * @param place where it stands
 * @param kind what it is
 * @param depth level of a heading (1 the highest), nesting of a list item (1 the outermost), number of a row's table; else 0
 * @param check whether its check box is ticked
 * @param text its words, markup taken away; of a row its cells, joined by {@code " | "}
 * @param cells the cells of a row; empty for all others
 */
record MinutesBlock(String place, Kind kind, int depth, Check check, String text, List<String> cells) {

    /** What joins the cells of a row; evidence is looked for on both sides of it. */
    static final String CELLS = " | ";

    MinutesBlock {
        Objects.requireNonNull(place);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(check);
        Objects.requireNonNull(text);
        cells = List.copyOf(cells);
    }

    static MinutesBlock of(String place, Kind kind, int depth, String text) {
        return new MinutesBlock(place, kind, depth, Check.NONE, text, List.of());
    }

    /** A row of the table with a number; a header row names columns. */
    static MinutesBlock row(String place, boolean header, int table, List<String> cells) {
        String text = String.join(
                CELLS, cells.stream().filter(cell -> !cell.isBlank()).toList());
        return new MinutesBlock(place, header ? Kind.HEADER_ROW : Kind.ROW, table, Check.NONE, text, cells);
    }

    /** What a block is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        HEADER_ROW,
        ROW
    }

    /** What a check box says. */
    enum Check {
        NONE,
        OPEN,
        TICKED
    }
}
