package dev.plumbline.intake.table;

import dev.plumbline.intake.table.XlsxValues.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One worksheet part while it is read. Cells and rows without an address follow the one before. */
final class XlsxSheet {

    private final XmlCursor xml;
    private final String name;
    private final XlsxValues values;
    private final GridBuilder grid;
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final Map<String, String> sharedFormulas = new HashMap<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<SheetAnnotations.Choices> choices = new ArrayList<>();
    private final ConditionalFormats formats;

    XlsxSheet(XmlCursor xml, String name, XlsxValues values, CellBudget budget) {
        this.xml = xml;
        this.name = name;
        this.values = values;
        this.formats = new ConditionalFormats(values.styles());
        this.grid = new GridBuilder(name, budget);
    }

    Sheet read(boolean hidden, Map<Sheet.Position, String> comments) {
        while (xml.advance()) {
            if (xml.starts("sheetData")) {
                readRows();
            } else if (xml.starts("mergeCell") && merges.size() < Limits.MERGES) {
                CellReference.area(xml.attribute("ref", "")).ifPresent(merges::add);
            } else if (xml.starts("col") && xml.flag("hidden")) {
                hide(xml.number("min", 0), xml.number("max", 0));
            } else if (xml.starts("conditionalFormatting")) {
                formats.read(xml);
            } else if (xml.starts("dataValidation") && choices.size() < Limits.RULES) {
                XlsxChoices.read(xml).ifPresent(choices::add);
            }
        }
        ConditionalColours colours = formats.colours(grid.rows());
        return new Sheet(
                name,
                hidden,
                List.copyOf(colours.rows()),
                List.copyOf(merges),
                new SheetAnnotations(comments, hiddenColumns, choices, colours.unevaluated()));
    }

    /** Programs hide all columns behind the last one; only those that may be used matter. */
    private void hide(int first, int last) {
        for (int column = Math.max(1, first); column <= Math.min(last, Limits.COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }

    private void readRows() {
        int number = 0;
        while (xml.child("sheetData")) {
            if (xml.starts("row")) {
                int next = xml.number("r", number + 1);
                number = next;
                readRow(number, xml.flag("hidden"), Math.max(0, xml.number("outlineLevel", 0)));
            }
        }
    }

    private void readRow(int number, boolean hidden, int level) {
        int column = 0;
        while (xml.child("row")) {
            if (xml.starts("c")) {
                column = CellReference.column(xml.attribute("r", ""), column + 1);
                Cell cell = values.cell(stored(), new XlsxValues.Address(name, number, column));
                if (cell != null) {
                    grid.put(number, column, cell);
                }
            }
        }
        grid.endRow(number, hidden, level);
    }

    private Stored stored() {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String value = null;
        Cell inline = null;
        String formula = null;
        while (xml.child("c")) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> inline = RichText.read(xml, "is", values.palette());
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
}
