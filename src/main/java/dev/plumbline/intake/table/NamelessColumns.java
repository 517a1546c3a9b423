package dev.plumbline.intake.table;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The columns of a table that hold something and have no header ({@code formats.md} C.4 no. 19). */
final class NamelessColumns {

    private static final double MOST_ROWS = 0.6;

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
        Map<Integer, Long> coloured = coloured(named);
        coloured.forEach((column, rows) -> problems.add(
                block.place(block.headerRow(), column),
                "colours-without-header",
                "",
                rows + " cells of this " + (block.transposed() ? "row" : "column")
                        + " are coloured like ratings, but no header says what they are; they are not read. Call it RAG"
                        + " where they are."));
        coloured.keySet().forEach(first::remove);
        first.forEach((column, row) -> problems.add(
                block.place(row.number(), column),
                "no-header",
                row.text(column),
                filled.get(column) + " cells of this " + (block.transposed() ? "row" : "column")
                        + " have no header that says what they are; they are not read. Give it one."));
    }

    /** Columns without a header that show ratings by colour in most rows, with how many rows do. */
    private Map<Integer, Long> coloured(Set<Integer> named) {
        int width =
                block.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Map<Integer, Long> coloured = new TreeMap<>();
        for (int column = 1; column <= width; column++) {
            if (!named.contains(column) && ColourRating.in(block.rows(), column, MOST_ROWS)) {
                int at = column;
                coloured.put(
                        column,
                        block.rows().stream()
                                .filter(row -> ColourRating.of(row.at(at)).isPresent())
                                .count());
            }
        }
        return coloured;
    }
}
