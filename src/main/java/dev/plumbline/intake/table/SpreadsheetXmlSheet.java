package dev.plumbline.intake.table;

import dev.plumbline.model.Places;
import dev.plumbline.model.Problem;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One {@code Worksheet} of an XML Spreadsheet 2003 while it is read. */
final class SpreadsheetXmlSheet {

    private final String name;
    private final XmlCursor xml;
    private final SpreadsheetXml workbook;
    private final GridBuilder grid;
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Map<Sheet.Position, String> comments = new LinkedHashMap<>();
    private boolean hidden;
    private int columns;

    SpreadsheetXmlSheet(String name, XmlCursor xml, SpreadsheetXml workbook) {
        this.name = name;
        this.xml = xml;
        this.workbook = workbook;
        this.grid = new GridBuilder(name, workbook.budget());
    }

    Sheet read() {
        int number = 0;
        while (xml.child("Worksheet")) {
            switch (xml.name()) {
                case "Visible" -> hidden = xml.text().strip().endsWith("Hidden");
                case "Column" -> column();
                case "Row" -> {
                    number = Math.max(number + 1, xml.number("Index", number + 1));
                    number = row(number);
                }
                default -> {}
            }
        }
        return new Sheet(name, hidden, grid.rows(), List.copyOf(merges), SheetAnnotations.of(comments, hiddenColumns));
    }

    private void column() {
        columns = Math.max(columns + 1, xml.number("Index", columns + 1));
        boolean invisible = xml.flag("Hidden");
        int last = Math.min(Limits.COLUMNS, columns + Math.max(0, Math.min(Limits.COLUMNS, xml.number("Span", 0))));
        for (int column = columns; invisible && column <= last; column++) {
            hiddenColumns.add(column);
        }
        columns = last;
    }

    /** The number of the last row it stands for. */
    private int row(int number) {
        boolean invisible = xml.flag("Hidden");
        int span = Math.max(0, Math.min(Limits.ROWS, xml.number("Span", 0)));
        int column = 0;
        while (xml.child("Row")) {
            if (xml.starts("Cell")) {
                column = Math.max(column + 1, xml.number("Index", column + 1));
                int across = Math.max(0, Math.min(Limits.COLUMNS, xml.number("MergeAcross", 0)));
                int down = Math.max(0, Math.min(Limits.ROWS, xml.number("MergeDown", 0)));
                if ((across > 0 || down > 0) && merges.size() < Limits.MERGES) {
                    merges.add(new Sheet.Merge(number, column, number + down, column + across));
                }
                Cell cell = cell(number, column);
                if (cell != null) {
                    grid.put(number, column, cell);
                }
                column += across;
            }
        }
        grid.endRow(number, invisible, 0);
        return number + span;
    }

    private @Nullable Cell cell(int row, int column) {
        SpreadsheetXml.Style style = workbook.style(xml.attribute("StyleID", "Default"));
        String formula = xml.attribute("Formula", "");
        Cell cell = null;
        while (xml.child("Cell")) {
            if (xml.starts("Data")) {
                cell = data(xml.attribute("Type", "String"), style.format(), row, column);
            } else if (xml.starts("Comment")) {
                comment(row, column);
            } else {
                xml.skip();
            }
        }
        if (cell == null && !formula.isEmpty()) {
            cell = new Cell(Cell.Kind.FORMULA, formula.replaceFirst("^=", ""), "");
        }
        Look look = style.look();
        if (cell == null) {
            return look.fill() == Fill.NONE ? null : workbook.pool().share(Cell.filled(Look.of(look.fill())));
        }
        return workbook.pool().share(cell.with(look));
    }

    private void comment(int row, int column) {
        StringBuilder text = new StringBuilder();
        while (xml.child("Comment")) {
            if (xml.starts("Data")) {
                text.append(xml.deepText());
            }
        }
        if (!text.toString().isBlank() && comments.size() < Limits.COMMENTS) {
            comments.put(new Sheet.Position(row, column), text.toString().strip());
        }
    }

    private @Nullable Cell data(String type, NumberFormat format, int row, int column) {
        String text = xml.deepText();
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "Number" ->
                PlainNumber.of(text)
                        .map(number -> format.cell(number, false))
                        .orElseGet(() -> unreadable(text, "bad-number", "number", row, column));
            case "DateTime" -> date(text, row, column);
            case "Boolean" -> new Cell(Cell.Kind.BOOLEAN, text.strip().equals("1") ? "true" : "false", "");
            case "Error" -> new Cell(Cell.Kind.ERROR, text, "");
            default -> Cell.text(text);
        };
    }

    private Cell date(String text, int row, int column) {
        try {
            LocalDateTime moment = LocalDateTime.parse(text.strip().replaceFirst("Z$", ""));
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            String iso =
                    day ? moment.toLocalDate().toString() : moment.withNano(0).toString();
            return new Cell(Cell.Kind.DATE, iso, "");
        } catch (DateTimeException e) {
            return unreadable(text, "bad-date", "date", row, column);
        }
    }

    private Cell unreadable(String text, String code, String kind, int row, int column) {
        workbook.problems()
                .add(new Problem(
                        Places.cell(name, row, column),
                        code,
                        PlainText.shorten(text),
                        "the workbook stores this as a " + kind + ", which it is not"));
        return Cell.text(text);
    }
}
