package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a sheet on its side, so that a register with its fields down column A reads like any other. */
final class Transposition {

    private static final int MOST_ROWS = 5_000;

    private Transposition() {}

    /** Whether a sheet is small enough to be a transposed register at all. */
    static boolean possible(Sheet sheet) {
        return !sheet.rows().isEmpty() && lastRow(sheet) <= MOST_ROWS && width(sheet) > 1;
    }

    /** The sheet's columns as rows; merged areas and what stands beside the cells are turned too. */
    static Sheet of(Sheet sheet) {
        int height = lastRow(sheet);
        List<Row> turned = new ArrayList<>();
        for (int column = 1; column <= width(sheet); column++) {
            @Nullable Cell[] cells = new Cell[height];
            for (Row row : sheet.rows()) {
                cells[row.number() - 1] = row.at(column);
            }
            Row row = new Row(column, sheet.hiddenColumns().contains(column), Arrays.asList(cells));
            turned.add(row);
        }
        while (!turned.isEmpty() && turned.get(turned.size() - 1).blank()) {
            turned.remove(turned.size() - 1);
        }
        return new Sheet(sheet.name(), sheet.hidden(), turned, turned(sheet.merges()), annotations(sheet));
    }

    /** What the sheet says beside its cells, turned too; the rows it hides are then the hidden columns. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // turning swaps rows and columns
    static SheetAnnotations annotations(Sheet sheet) {
        SheetAnnotations upright = sheet.annotations();
        Map<Sheet.Position, String> comments = new LinkedHashMap<>();
        upright.comments()
                .forEach((place, text) -> comments.put(new Sheet.Position(place.column(), place.row()), text));
        Set<Integer> hidden =
                sheet.rows().stream().filter(Row::hidden).map(Row::number).collect(Collectors.toSet());
        List<SheetAnnotations.Choices> choices = upright.choices().stream()
                .map(list -> new SheetAnnotations.Choices(turned(list.areas()), list.words(), list.source()))
                .toList();
        return new SheetAnnotations(comments, hidden, choices, turned(upright.unevaluated()));
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // turning swaps rows and columns
    private static List<Sheet.Merge> turned(List<Sheet.Merge> areas) {
        return areas.stream()
                .map(m -> new Sheet.Merge(m.firstColumn(), m.firstRow(), m.lastColumn(), m.lastRow()))
                .toList();
    }

    private static int lastRow(Sheet sheet) {
        return sheet.rows().get(sheet.rows().size() - 1).number();
    }

    private static int width(Sheet sheet) {
        return sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }
}
