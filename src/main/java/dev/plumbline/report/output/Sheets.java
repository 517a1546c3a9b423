package dev.plumbline.report.output;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the sheets of one workbook, which share their styles. */
final class Sheets {

    private final SXSSFWorkbook workbook;
    private final GridStyles styles;

    Sheets(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = GridStyles.of(workbook);
    }

    void add(String name, List<Grid.Column> columns, Consumer<Grid> rows) {
        Grid grid = new Grid(workbook.createSheet(name), styles, columns);
        rows.accept(grid);
        grid.close();
    }
}
