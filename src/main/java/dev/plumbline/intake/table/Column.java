package dev.plumbline.intake.table;

/**
 * A column of a table (a row of the sheet, where the table is transposed).
 *
 * @param position its 1-based place in the sheet
 * @param place the address of its header
 * @param header its header, joined where it covers two rows
 */
record Column(int position, String place, HeaderText header) {

    /** Whether a key of a tool's description names this column of a table. */
    boolean answersTo(String key, Block block) {
        return header.key().equals(key)
                || (key.equals(ToolColumn.FIRST_COLUMN)
                        && equals(block.columns().get(0)));
    }
}
