package dev.plumbline.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, or a text file as one sheet.
 *
 * @param name its name; {@code null} in a text file
 * @param hidden whether the workbook hides it
 * @param rows its rows in order; rows the file does not store are left out, trailing blank ones too
 * @param merges merged areas
 */
record Sheet(@Nullable String name, boolean hidden, List<Row> rows, List<Merge> merges) {

    /** A merged area; rows and columns count from 1, both ends included. */
    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
