package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The {@code content.xml} of an OpenDocument spreadsheet while it is read. Rows and cells may be told once for many. */
final class OdsContent {

    private final XmlCursor xml;
    private final OdsStyles styles;
    private final CellBudget budget;
    private final OdsCell cells;
    private final List<Sheet> sheets = new ArrayList<>();

    OdsContent(String file, XmlCursor xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
        this.budget = new CellBudget(file);
        this.cells = new OdsCell(xml, styles, new CellPool(file));
    }

    List<Sheet> sheets() {
        while (xml.advance()) {
            if (xml.starts("style")) {
                styles.take(xml);
            } else if (xml.starts("table")) {
                if (sheets.size() >= Limits.SHEETS) {
                    throw budget.refusal(xml.attribute("name", ""), 1, 1);
                }
                sheets.add(new Table(xml.attribute("name", "")).read(styles.hides(xml.attribute("style-name", ""))));
            }
        }
        return List.copyOf(sheets);
    }

    /** One table; tables inside its drawings and forms are passed over. */
    private final class Table {

        private final String name;
        private final GridBuilder grid;
        private final List<Sheet.Merge> merges = new ArrayList<>();
        private final Set<Integer> hiddenColumns = new TreeSet<>();
        private final Map<Sheet.Position, String> comments = new LinkedHashMap<>();
        private int number;
        private int columns;
        private int level;

        Table(String name) {
            this.name = name;
            this.grid = new GridBuilder(name, budget);
        }

        Sheet read(boolean hidden) {
            while (xml.advance() && !xml.ends("table")) {
                if (xml.starts("shapes") || xml.starts("forms") || xml.starts("table-source")) {
                    xml.skip();
                } else if (xml.starts("table-row-group")) {
                    level++;
                } else if (xml.ends("table-row-group")) {
                    level = Math.max(0, level - 1);
                } else if (xml.starts("table-column")) {
                    column();
                } else if (xml.starts("table-row")) {
                    row();
                }
            }
            return new Sheet(
                    name, hidden, grid.rows(), List.copyOf(merges), SheetAnnotations.of(comments, hiddenColumns));
        }

        private void column() {
            int repeated = repeated("number-columns-repeated", Limits.COLUMNS);
            boolean hidden = invisible();
            for (int i = 0; i < repeated && columns < Limits.COLUMNS; i++) {
                columns++;
                if (hidden) {
                    hiddenColumns.add(columns);
                }
            }
        }

        private void row() {
            int repeated = repeated("number-rows-repeated", Limits.ROWS);
            boolean hidden = invisible();
            int column = 0;
            number++;
            while (xml.child("table-row")) {
                if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                    column += cell(column + 1);
                }
            }
            grid.endRows(number, repeated, hidden, level);
            number += repeated - 1;
        }

        /** How many columns it covers. */
        private int cell(int column) {
            int repeated = repeated("number-columns-repeated", Limits.COLUMNS);
            int down = repeated("number-rows-spanned", Limits.ROWS);
            int across = repeated("number-columns-spanned", Limits.COLUMNS);
            if ((down > 1 || across > 1) && merges.size() < Limits.MERGES) {
                merges.add(new Sheet.Merge(number, column, number + down - 1, column + across - 1));
            }
            Cell cell = cells.read();
            if (!cells.comment().isEmpty() && comments.size() < Limits.COMMENTS) {
                comments.put(new Sheet.Position(number, column), cells.comment());
            }
            if (cell != null) {
                fill(cell, column, repeated);
            }
            return repeated;
        }

        private void fill(Cell cell, int column, int repeated) {
            for (int at = column; at < column + repeated && at <= Limits.COLUMNS; at++) {
                grid.put(number, at, cell);
            }
        }

        private boolean invisible() {
            return !xml.attribute("visibility", "visible").equals("visible");
        }

        private int repeated(String attribute, int most) {
            return Math.max(1, Math.min(most, xml.number(attribute, 1)));
        }
    }
}
