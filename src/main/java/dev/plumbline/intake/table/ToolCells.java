package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a tool fills its table.
 *
 * @param empty what it writes where there is nothing, in lower case: {@code null}, {@code []}
 * @param repeated whether an item may stand in several rows, of which the first counts
 */
record ToolCells(Set<String> empty, boolean repeated) {

    /** The table with nothing in the cells where the tool had nothing to write. */
    Block emptied(Block block) {
        if (empty.isEmpty()) {
            return block;
        }
        List<Row> rows = block.rows().stream().map(this::emptied).toList();
        return new Block(block.sheet(), block.transposed(), block.above(), block.columns(), block.headerRow(), rows)
                .with(block.marks());
    }

    private Row emptied(Row row) {
        if (row.cells().stream().noneMatch(this::nothing)) {
            return row;
        }
        List<@Nullable Cell> cells = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            cells.add(nothing(cell) ? null : cell);
        }
        return new Row(row.number(), row.hidden(), Collections.unmodifiableList(cells), row.level());
    }

    private boolean nothing(@Nullable Cell cell) {
        return cell != null
                && cell.text().length() <= 40
                && empty.contains(cell.text().strip().toLowerCase(Locale.ROOT));
    }
}
