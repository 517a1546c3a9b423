package dev.plumbline.report;

/**
 * A row of a story's grid.
 *
 * @param name what the row is about
 * @param anchor where its evidence is; empty where it has no place of its own
 * @param cells its cells
 */
record GridRow(String name, String anchor, Cells cells) {

    /** A row without a link. */
    static GridRow of(String name, Cells cells) {
        return new GridRow(name, "", cells);
    }
}
