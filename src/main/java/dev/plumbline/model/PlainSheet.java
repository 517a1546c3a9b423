package dev.plumbline.model;

import java.util.List;
import java.util.Objects;

/**
 * A sheet of a workbook, or a text file as one, as cells at their addresses, before anyone knows what they mean.
 *
 * @param name its name; empty in a text file
 * @param cells its filled cells, row by row
 */
public record PlainSheet(String name, List<PlainCell> cells) {

    public PlainSheet {
        Objects.requireNonNull(name);
        cells = List.copyOf(cells);
    }

    /**
     * A filled cell.
     *
     * @param row from 1
     * @param column from 1
     * @param kind what it holds
     * @param text text as it stands; a number as a plain decimal; a day as ISO, with the time of day where it has one
     * @param unit what a number format adds: {@code %}, a currency sign or code; else empty
     */
    public record PlainCell(int row, int column, Kind kind, String text, String unit) {}

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }
}
