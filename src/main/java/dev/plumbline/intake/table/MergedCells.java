package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each row of a table the value of the cell that is merged down over it ({@code formats.md} C.4 no. 3). */
final class MergedCells {

    private static final int MOST_FILLED = 2_000_000;

    private MergedCells() {}

    /** The rows with merged cells filled down; a row that holds nothing else stays blank. */
    static List<Row> filledDown(List<Row> rows, List<Sheet.Merge> merges) {
        Map<Integer, Integer> indices = new HashMap<>();
        List<Sheet.Merge> down = merges.stream()
                .filter(m -> m.lastRow() > m.firstRow())
                .sorted(Comparator.comparing(Sheet.Merge::firstRow).thenComparing(Sheet.Merge::firstColumn))
                .toList();
        if (down.isEmpty()) {
            return rows;
        }
        for (int i = 0; i < rows.size(); i++) {
            indices.put(rows.get(i).number(), i);
        }
        List<Row> filled = new ArrayList<>(rows);
        int budget = MOST_FILLED;
        for (Sheet.Merge merge : down) {
            Integer anchor = indices.get(merge.firstRow());
            Cell value = anchor == null ? null : rows.get(anchor).at(merge.firstColumn());
            if (anchor == null
                    || value == null
                    || (value.blank() && value.look().plain())) {
                continue;
            }
            for (int i = anchor + 1; i < rows.size() && rows.get(i).number() <= merge.lastRow() && budget > 0; i++) {
                budget--;
                if (!rows.get(i).blank() && Block.blank(filled.get(i), merge.firstColumn())) {
                    filled.set(i, with(filled.get(i), merge.firstColumn(), value));
                }
            }
        }
        return filled;
    }

    private static Row with(Row row, int column, Cell value) {
        List<@Nullable Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < column) {
            cells.add(null);
        }
        cells.set(column - 1, value);
        return new Row(row.number(), row.hidden(), cells, row.level());
    }
}
