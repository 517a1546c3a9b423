package dev.plumbline.intake.table;

import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Places;
import org.jspecify.annotations.Nullable;

/** The cells that a workbook may still have. */
final class CellBudget {

    private final String file;
    private int cells;
    private long slots;

    CellBudget(String file) {
        this.file = file;
    }

    void take(@Nullable String sheet, int row, int column) {
        if (++cells > Limits.CELLS || row > Limits.ROWS || column > Limits.COLUMNS) {
            throw refusal(sheet, row, column);
        }
    }

    /** The places of a row up to its last filled one. */
    void keep(@Nullable String sheet, int row, int width) {
        slots += width;
        if (slots > Limits.SLOTS) {
            throw refusal(sheet, row, width);
        }
    }

    UnreadableExport refusal(@Nullable String sheet, int row, int column) {
        return new UnreadableExport(
                file,
                Places.cell(sheet, row, column),
                "too-large",
                "",
                "beyond " + Limits.CELLS + " cells, " + Limits.ROWS + " rows or " + Limits.COLUMNS
                        + " columns; split the workbook");
    }

    UnreadableExport tooLong(@Nullable String sheet, int row, int column) {
        return new UnreadableExport(
                file,
                Places.cell(sheet, row, column),
                "cell-too-long",
                "",
                "a cell of more than " + Limits.CELL_CHARACTERS + " characters");
    }
}
