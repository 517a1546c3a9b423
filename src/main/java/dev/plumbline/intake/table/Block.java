package dev.plumbline.intake.table;

import dev.plumbline.model.Places;
import java.util.List;
import java.util.Set;

/**
 * A table as it was found on a sheet, before anyone knows what its columns mean.
 *
 * @param sheet the sheet it stands on
 * @param transposed whether fields run down and records across; its rows are then the sheet's columns
 * @param above the rows above its header: title, legend, as-of date
 * @param columns its columns that have a header
 * @param headerRow the number of the last row of its header
 * @param rows the rows below its header
 * @param marks what is known of some of its rows and of its addresses
 */
record Block(
        Sheet sheet,
        boolean transposed,
        List<Row> above,
        List<Column> columns,
        int headerRow,
        List<Row> rows,
        Marks marks) {

    /** A table of whose rows nothing is known beforehand. */
    Block(Sheet sheet, boolean transposed, List<Row> above, List<Column> columns, int headerRow, List<Row> rows) {
        this(sheet, transposed, above, columns, headerRow, rows, Marks.NONE);
    }

    /**
     * What a tool's layout tells of a table.
     *
     * @param structure the numbers of rows that are no items: headers of groups, labels of columns
     * @param parts the numbers of rows that are parts of the item above them, and whose cells are other columns
     * @param item what a row is called where the file has no cells, {@code card}; empty where it has
     */
    record Marks(Set<Integer> structure, Set<Integer> parts, String item) {
        static final Marks NONE = new Marks(Set.of(), Set.of(), "");
    }

    /** The same table, of which more is known. */
    Block with(Marks other) {
        List<Column> placed = other.item().isEmpty()
                ? columns
                : columns.stream()
                        .map(column -> new Column(column.position(), other.item() + "s", column.header()))
                        .toList();
        return new Block(sheet, transposed, above, placed, headerRow, rows, other);
    }

    /** What stands beside the cells, by row and position as the table sees them. */
    SheetAnnotations annotations() {
        return transposed ? Transposition.annotations(sheet) : sheet.annotations();
    }

    /** The address of a cell; {@code row} and {@code position} as the table sees them. */
    String place(int row, int position) {
        if (!marks.item().isEmpty()) {
            return columns.stream()
                    .filter(column -> column.position() == position)
                    .map(column ->
                            marks.item() + " " + row + ", " + column.header().raw())
                    .findFirst()
                    .orElse(marks.item() + " " + row);
        }
        return transposed ? Places.cell(sheet.name(), position, row) : Places.cell(sheet.name(), row, position);
    }

    /** The address of a row from its first to its last filled cell. */
    String place(Row row) {
        if (!marks.item().isEmpty()) {
            return marks.item() + " " + row.number();
        }
        int first = 1;
        int last = row.cells().size();
        while (first < last && blank(row, first)) {
            first++;
        }
        while (last > first && blank(row, last)) {
            last--;
        }
        return transposed
                ? Places.range(sheet.name(), first, row.number(), last, row.number())
                : Places.range(sheet.name(), row.number(), first, row.number(), last);
    }

    /** A short name for messages: the sheet, or the file where there are no sheets. */
    String name() {
        return sheet.name() == null ? "the table" : "sheet `" + sheet.name() + "`";
    }

    /** How many cells the header has. */
    int width() {
        int cells = sheet.rows().stream()
                .filter(row -> row.number() == headerRow)
                .mapToInt(row -> row.cells().size())
                .findFirst()
                .orElse(0);
        return Math.max(cells, columns.stream().mapToInt(Column::position).max().orElse(0));
    }

    /** Whether a row of a text file has more cells than the header, as where a delimiter within a cell was not quoted. */
    boolean wider(Row row, int width) {
        return sheet.name() == null && !transposed && row.cells().size() > width;
    }

    static boolean blank(Row row, int position) {
        Cell cell = row.at(position);
        return cell == null || cell.blank();
    }
}
