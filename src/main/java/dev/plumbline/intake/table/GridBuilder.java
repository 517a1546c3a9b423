package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of a sheet row by row. Empty cells are kept for their colour only in rows that hold text, up to the
 * widest row so far, so that millions of formatted empty cells leave nothing behind.
 */
final class GridBuilder {

    private final @Nullable String sheet;
    private final CellBudget budget;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Cell[] cells = new Cell[64];
    private int width;
    private int coloured;
    private int widest;
    private boolean ordered = true;

    GridBuilder(@Nullable String sheet, CellBudget budget) {
        this.sheet = sheet;
        this.budget = budget;
    }

    /** Puts a cell into the row that is being filled; row and column count from 1. */
    void put(int row, int column, Cell cell) {
        boolean text = !cell.text().isEmpty();
        if (text) {
            budget.take(sheet, row, column);
            width = Math.max(width, column);
        } else if (column > widest && column > width) {
            return;
        } else {
            coloured = Math.max(coloured, column);
        }
        if (column > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column, cells.length * 2));
        }
        cells[column - 1] = cell;
    }

    /** Ends the row; one without text leaves nothing. */
    void endRow(int number, boolean hidden, int level) {
        endRows(number, 1, hidden, level);
    }

    /** Ends a row that stands for several equal ones. */
    void endRows(int number, int count, boolean hidden, int level) {
        int used = Math.max(width, coloured);
        if (width > 0) {
            widest = Math.max(widest, width);
            List<@Nullable Cell> row = Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, used)));
            ordered &= rows.isEmpty() || rows.get(rows.size() - 1).number() < number;
            boolean blank = count > 1 && row.stream().allMatch(cell -> cell == null || cell.blank());
            for (int i = 0; i < (blank ? 1 : count); i++) {
                budget.keep(sheet, number + i, used);
                rows.add(new Row(number + i, hidden, row, level));
            }
        }
        Arrays.fill(cells, 0, used, null);
        width = 0;
        coloured = 0;
    }

    /** The rows in order, without trailing blank ones. */
    List<Row> rows() {
        if (!ordered) {
            rows.sort(Comparator.comparingInt(Row::number));
        }
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).blank()) {
            end--;
        }
        return List.copyOf(rows.subList(0, end));
    }
}
