package dev.plumbline.intake.table;

import dev.plumbline.intake.Source;
import dev.plumbline.model.PlainSheet;
import dev.plumbline.model.PlainSheet.Kind;
import dev.plumbline.model.PlainSheet.PlainCell;
import java.util.ArrayList;
import java.util.List;

/** The cells of a source at their addresses. */
public final class PlainCells {

    private PlainCells() {}

    /** Its sheets in order; none when it is no container of tables, or one that cannot be opened. */
    public static List<PlainSheet> of(Source source) {
        return OpenWorkbook.of(source)
                .workbook()
                .map(workbook ->
                        workbook.sheets().stream().map(PlainCells::sheet).toList())
                .orElse(List.of());
    }

    private static PlainSheet sheet(Sheet sheet) {
        List<PlainCell> cells = new ArrayList<>();
        sheet.rows().forEach(row -> add(row, cells));
        return new PlainSheet(sheet.name() == null ? "" : sheet.name(), cells);
    }

    private static void add(Row row, List<PlainCell> cells) {
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.at(column);
            if (cell != null && !cell.text().isEmpty()) {
                cells.add(new PlainCell(row.number(), column, kind(cell), cell.text(), cell.unit()));
            }
        }
    }

    private static Kind kind(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            default -> Kind.TEXT;
        };
    }
}
