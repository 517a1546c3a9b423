package dev.plumbline.intake.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, or a text file as one sheet.
 *
 * @param name its name; {@code null} in a text file
 * @param hidden whether the workbook hides it
 * @param rows its rows in order; rows the file does not store are left out, trailing blank ones too
 * @param merges merged areas
 * @param annotations what stands beside its cells
 */
record Sheet(@Nullable String name, boolean hidden, List<Row> rows, List<Merge> merges, SheetAnnotations annotations) {

    /** A sheet with nothing beside its cells. */
    Sheet(@Nullable String name, boolean hidden, List<Row> rows, List<Merge> merges) {
        this(name, hidden, rows, merges, SheetAnnotations.NONE);
    }

    /** The same sheet with other things beside its cells. */
    Sheet with(SheetAnnotations other) {
        return new Sheet(name, hidden, rows, merges, other);
    }

    /** Columns the sheet hides, from 1. */
    Set<Integer> hiddenColumns() {
        return annotations.hiddenColumns();
    }

    /** The comments of a cell, oldest first, one a line; empty without any. Row and column count from 1. */
    String comment(int row, int column) {
        return Objects.requireNonNullElse(annotations.comments().get(new Position(row, column)), "");
    }

    /** A merged area, or any other; rows and columns count from 1, both ends included. */
    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    /** Where a cell stands; row and column count from 1. */
    record Position(int row, int column) {}
}
