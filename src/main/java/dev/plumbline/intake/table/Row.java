package dev.plumbline.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet or record of a text file.
 *
 * @param number from 1; in a text file the ordinal of the record, whatever lines it covers
 * @param hidden whether the sheet hides it
 * @param cells from column A; {@code null} where a cell is empty
 * @param level outline level, 0 for a row in no group; Excel and Smartsheet write at most 7
 */
record Row(int number, boolean hidden, List<@Nullable Cell> cells, int level) {

    /** A row in no group. */
    Row(int number, boolean hidden, List<@Nullable Cell> cells) {
        this(number, hidden, cells, 0);
    }

    /** The cell in a 1-based column, {@code null} when it is empty or the row ends before it. */
    @Nullable
    Cell at(int column) {
        return column <= cells.size() ? cells.get(column - 1) : null;
    }

    /** The text in a 1-based column, empty when the cell is. */
    String text(int column) {
        Cell cell = at(column);
        return cell == null ? "" : cell.text();
    }

    /** Whether no cell holds anything but white space. */
    boolean blank() {
        return cells.stream().allMatch(c -> c == null || c.blank());
    }
}
