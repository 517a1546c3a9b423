package dev.plumbline.intake.table;

import java.util.List;

/** What the ids of a register look like, and whether a cell that stands alone in a row among them is a heading. */
final class IdShapes {

    private static final int LEAST_ROWS = 2;
    private static final double MOST = 0.8;

    private final List<Row> rows;
    private final int id;
    private final int name;
    private final boolean everywhere;
    private final boolean digits;

    /**
     * @param id the column of ids, -1 without one
     * @param name the column of names, -1 without one
     */
    IdShapes(Block block, int id, int name) {
        this.rows = block.rows();
        this.id = id;
        this.name = name;
        List<Row> full =
                rows.stream().filter(row -> BlockFinder.filled(row) > 2).toList();
        long with =
                id < 0 ? 0 : full.stream().filter(row -> !Block.blank(row, id)).count();
        long numbered =
                id < 0 ? 0 : full.stream().filter(row -> digit(row.text(id))).count();
        this.everywhere = with >= LEAST_ROWS && with >= MOST * full.size();
        this.digits = everywhere && numbered >= MOST * with;
    }

    /**
     * Whether a row's only cell is a heading: words where all ids have digits, or a name without an id that begins a table
     * or follows a gap and stands directly over rows with ids.
     */
    boolean differ(Row row, int only, int index) {
        if (!everywhere || id < 0 || name < 0 || digit(row.text(only))) {
            return false;
        }
        return only == id
                ? digits
                : afterGap(index) && index + 1 < rows.size() && !Block.blank(rows.get(index + 1), id);
    }

    private boolean afterGap(int index) {
        return index == 0
                || rows.get(index - 1).blank()
                || rows.get(index).number() > rows.get(index - 1).number() + 1;
    }

    private static boolean digit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
