package dev.plumbline.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet to be written: cells are {@link String}, {@link java.math.BigDecimal} or {@link LocalDate}; an empty text is a
 * blank cell.
 *
 * @param name the sheet's name
 * @param rows its rows, ragged as they are
 * @param merged merged cells, in A1 notation
 * @param hidden whether the sheet is hidden
 */
record Grid(String name, List<List<Object>> rows, List<String> merged, boolean hidden) {

    Grid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    static Grid of(String name, List<List<Object>> rows) {
        return new Grid(name, rows, List.of(), false);
    }

    /** Rows as columns; all rows must be of one length. */
    Grid transposed() {
        List<List<Object>> columns = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            List<Object> cells = new ArrayList<>();
            for (List<Object> row : rows) {
                cells.add(row.get(column));
            }
            columns.add(List.copyOf(cells));
        }
        return Grid.of(name, columns);
    }
}
