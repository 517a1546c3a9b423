package dev.plumbline.intake.table;

import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.table.XlsxValues.Stored;
import dev.plumbline.model.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One worksheet part while it is read. Cells and rows without an address follow the one before. */
final class XlsxSheet {

    private final XmlCursor xml;
    private final String name;
    private final XlsxValues values;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final Map<String, String> sharedFormulas = new HashMap<>();
    private @Nullable Cell[] cells = new Cell[64];
    private int width;
    private boolean ordered = true;

    /** The cells that a workbook may still have. */
    static final class Budget {

        private final String file;
        private int cells;

        Budget(String file) {
            this.file = file;
        }

        private void take(String sheet, int row, int column) {
            if (++cells > Limits.CELLS || row > Limits.ROWS || column > Limits.COLUMNS) {
                throw new UnreadableExport(
                        file,
                        Places.cell(sheet, row, column),
                        "too-large",
                        "",
                        "beyond " + Limits.CELLS + " cells, " + Limits.ROWS + " rows or " + Limits.COLUMNS
                                + " columns; split the workbook");
            }
        }
    }

    XlsxSheet(XmlCursor xml, String name, XlsxValues values, Budget budget) {
        this.xml = xml;
        this.name = name;
        this.values = values;
        this.budget = budget;
    }

    Sheet read(boolean hidden) {
        while (xml.advance()) {
            if (xml.starts("sheetData")) {
                readRows();
            } else if (xml.starts("mergeCell") && merges.size() < Limits.MERGES) {
                area(xml.attribute("ref", "")).ifPresent(merges::add);
            }
        }
        if (!ordered) {
            rows.sort(Comparator.comparingInt(Row::number));
        }
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).blank()) {
            end--;
        }
        return new Sheet(name, hidden, List.copyOf(rows.subList(0, end)), List.copyOf(merges));
    }

    private void readRows() {
        int number = 0;
        while (xml.child("sheetData")) {
            if (xml.starts("row")) {
                int next = xml.number("r", number + 1);
                ordered &= next > number;
                number = next;
                readRow(number, xml.flag("hidden"), xml.number("outlineLevel", 0));
            }
        }
    }

    private void readRow(int number, boolean hidden, int level) {
        width = 0;
        int column = 0;
        while (xml.child("row")) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r", ""), column + 1);
                Cell cell = values.cell(stored(), new XlsxValues.Address(name, number, column));
                if (cell != null) {
                    put(number, column, cell);
                }
            }
        }
        if (width > 0) {
            rows.add(new Row(
                    number, hidden, Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, width))), level));
            Arrays.fill(cells, 0, width, null);
        }
    }

    private void put(int row, int column, Cell cell) {
        budget.take(name, row, column);
        if (column > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column, cells.length * 2));
        }
        cells[column - 1] = cell;
        width = Math.max(width, column);
    }

    private Stored stored() {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String value = null;
        String inline = null;
        String formula = null;
        while (xml.child("c")) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> inline = RichText.read(xml, "is");
                case "f" -> formula = formula();
                default -> xml.skip();
            }
        }
        return new Stored(type, style, value, inline, formula);
    }

    /** A shared formula is written once; the other cells name it by number. */
    private String formula() {
        String shared = xml.attribute("si", "");
        String text = xml.text();
        if (!shared.isEmpty() && !text.isEmpty()) {
            sharedFormulas.put(shared, text);
        }
        return text.isEmpty() ? sharedFormulas.getOrDefault(shared, "formula") : text;
    }

    private static int column(String address, int otherwise) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter < 0 || letter > 25 || column > Limits.COLUMNS) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column == 0 ? otherwise : column;
    }

    private static Optional<Sheet.Merge> area(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        Sheet.Merge area = new Sheet.Merge(row(first), column(first, 0), row(last), column(last, 0));
        boolean sound = area.firstRow() > 0
                && area.firstColumn() > 0
                && area.lastRow() >= area.firstRow()
                && area.lastColumn() >= area.firstColumn();
        return sound ? Optional.of(area) : Optional.empty();
    }

    private static int row(String address) {
        String digits = address.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
