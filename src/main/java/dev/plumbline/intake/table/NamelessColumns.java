package dev.plumbline.intake.table;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The columns of a table that hold something and have no header ({@code formats.md} C.4 no. 19). */
final class NamelessColumns {

    private final Block block;

    NamelessColumns(Block block) {
        this.block = block;
    }

    /**
     * Tells each of them with the address and text of its first cell.
     *
     * @param width the columns the header reaches over; what is beyond them in a text file is told row by row
     */
    void tell(int width, Problems problems) {
        Set<Integer> named = new HashSet<>();
        block.columns().forEach(column -> named.add(column.position()));
        Map<Integer, Row> first = new TreeMap<>();
        Map<Integer, Integer> filled = new TreeMap<>();
        for (Row row : block.rows()) {
            boolean own = !block.marks().structure().contains(row.number())
                    && !block.marks().parts().contains(row.number());
            if (own && BlockFinder.filled(row) > 1) {
                boolean text = block.sheet().name() == null && !block.transposed();
                int end =
                        text ? Math.min(width, row.cells().size()) : row.cells().size();
                for (int column = 1; column <= end; column++) {
                    if (!named.contains(column) && !Block.blank(row, column)) {
                        first.putIfAbsent(column, row);
                        filled.merge(column, 1, Integer::sum);
                    }
                }
            }
        }
        first.forEach((column, row) -> problems.add(
                block.place(row.number(), column),
                "no-header",
                row.text(column),
                filled.get(column) + " cells of this " + (block.transposed() ? "row" : "column")
                        + " have no header that says what they are; they are not read. Give it one."));
    }
}
