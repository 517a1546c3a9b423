package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a sheet on its side, so that a register with its fields down column A reads like any other. */
final class Transposition {

    private static final int MOST_ROWS = 5_000;

    private Transposition() {}

    /** Whether a sheet is small enough to be a transposed register at all. */
    static boolean possible(Sheet sheet) {
        return !sheet.rows().isEmpty() && lastRow(sheet) <= MOST_ROWS && width(sheet) > 1;
    }

    /** The sheet's columns as rows; merged areas are turned too. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // turning swaps rows and columns
    static Sheet of(Sheet sheet) {
        int height = lastRow(sheet);
        List<Row> turned = new ArrayList<>();
        for (int column = 1; column <= width(sheet); column++) {
            @Nullable Cell[] cells = new Cell[height];
            for (Row row : sheet.rows()) {
                cells[row.number() - 1] = row.at(column);
            }
            Row row = new Row(column, false, Arrays.asList(cells));
            turned.add(row);
        }
        while (!turned.isEmpty() && turned.get(turned.size() - 1).blank()) {
            turned.remove(turned.size() - 1);
        }
        List<Sheet.Merge> merges = sheet.merges().stream()
                .map(m -> new Sheet.Merge(m.firstColumn(), m.firstRow(), m.lastColumn(), m.lastRow()))
                .toList();
        return new Sheet(sheet.name(), sheet.hidden(), turned, merges);
    }

    private static int lastRow(Sheet sheet) {
        return sheet.rows().get(sheet.rows().size() - 1).number();
    }

    private static int width(Sheet sheet) {
        return sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }
}
