package dev.plumbline.report;

/**
 * A row of a story's grid.
 *
 * @param name what the row is about
 * @param cells its cells
 */
record GridRow(String name, Cells cells) {}
