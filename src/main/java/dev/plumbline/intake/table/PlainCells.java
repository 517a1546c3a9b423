package dev.plumbline.intake.table;

import dev.plumbline.intake.Source;
import java.util.List;

/**
 * The cells of a source at their addresses, before anyone knows what they mean.
 *
 * @param sheets its sheets in order; none when it is no container of tables, or one that cannot be opened
 */
public record PlainCells(List<PlainSheet> sheets) {

    /**
     * A sheet.
     *
     * @param name its name; empty in a text file
     * @param cells its filled cells, row by row
     */
    public record PlainSheet(String name, List<PlainCell> cells) {}

    /**
     * A filled cell.
     *
     * @param row from 1
     * @param column from 1
     * @param kind what it holds
     * @param text text as it stands; a number as a plain decimal; a day as ISO, with the time of day where it has one
     * @param unit what a number format adds: {@code %}, a currency sign or code; else empty
     */
    public record PlainCell(int row, int column, Kind kind, String text, String unit) {}

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    /** The cells of a source. */
    public static PlainCells of(Source source) {
        return new PlainCells(OpenWorkbook.of(source)
                .workbook()
                .map(workbook ->
                        workbook.sheets().stream().map(PlainCells::sheet).toList())
                .orElse(List.of()));
    }

    private static PlainSheet sheet(Sheet sheet) {
        String name = sheet.name() == null ? "" : sheet.name();
        return new PlainSheet(
                name, sheet.rows().stream().flatMap(row -> cells(row).stream()).toList());
    }

    private static List<PlainCell> cells(Row row) {
        List<PlainCell> cells = new java.util.ArrayList<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.at(column);
            if (cell != null && !cell.text().isEmpty()) {
                cells.add(new PlainCell(row.number(), column, kind(cell), cell.text(), cell.unit()));
            }
        }
        return cells;
    }

    private static Kind kind(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            default -> Kind.TEXT;
        };
    }
}
