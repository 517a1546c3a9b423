package dev.plumbline.intake.table;

/**
 * A column of a table (a row of the sheet, where the table is transposed).
 *
 * @param position its 1-based place in the sheet
 * @param place the address of its header
 * @param header its header, joined where it covers two rows
 */
record Column(int position, String place, HeaderText header) {}
