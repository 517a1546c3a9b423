package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** One table of a web page while it is read; tables inside its cells are left out, they are read for themselves. */
final class HtmlTable {

    private static final Pattern BACKGROUND =
            Pattern.compile("background(?:-color)?\\s*:\\s*(#[0-9a-f]{6}|#[0-9a-f]{3}|[a-z]+|rgb\\([^)]*\\))");
    private static final Pattern PARTS =
            Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none");
    private static final Map<String, String> NAMES = Map.of(
            "red", "FF0000",
            "orange", "FFA500",
            "yellow", "FFFF00",
            "green", "008000",
            "lime", "00FF00",
            "lightgreen", "90EE90",
            "blue", "0000FF",
            "gold", "FFD700");

    private final String name;
    private final CellBudget budget;
    private final GridBuilder grid;
    private final CellPool pool;
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final Map<Integer, Integer> coveredUntil = new HashMap<>();

    HtmlTable(String name, CellBudget budget, CellPool pool) {
        this.name = name;
        this.budget = budget;
        this.grid = new GridBuilder(name, budget);
        this.pool = pool;
    }

    Sheet read(Element table) {
        int number = 0;
        for (Element row : rows(table)) {
            number++;
            int column = 1;
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    column = place(cell, number, column);
                }
            }
            grid.endRow(number, HIDDEN.matcher(style(row)).find(), 0);
        }
        return new Sheet(name, false, grid.rows(), List.copyOf(merges));
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.children().stream()
                        .filter(c -> c.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** Puts a cell into the first place that no cell above covers; gives the place behind it. */
    private int place(Element cell, int row, int from) {
        int column = from;
        while (coveredUntil.getOrDefault(column, 0) >= row) {
            column++;
        }
        int across = span(cell, "colspan", Limits.COLUMNS);
        int down = span(cell, "rowspan", Limits.ROWS);
        int lastColumn = Math.min(column + across - 1, Limits.COLUMNS);
        if (down > 1) {
            for (int i = column; i <= lastColumn; i++) {
                coveredUntil.put(i, row + down - 1);
            }
        }
        if ((across > 1 || down > 1) && merges.size() < Limits.MERGES) {
            merges.add(new Sheet.Merge(row, column, row + down - 1, lastColumn));
        }
        Look look = look(cell);
        String text = text(cell);
        if (text.length() > Limits.CELL_CHARACTERS) {
            throw budget.tooLong(name, row, column);
        }
        if (!text.isEmpty()) {
            grid.put(row, column, pool.share(Cell.text(text).with(look)));
        } else if (look.fill() != Fill.NONE) {
            grid.put(row, column, pool.share(Cell.filled(Look.of(look.fill()))));
        }
        return column + across;
    }

    private static int span(Element cell, String attribute, int most) {
        String span = cell.attr(attribute).strip();
        return span.matches("\\d{1,7}") ? Math.max(1, Math.min(most, Integer.parseInt(span))) : 1;
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }

    private static Look look(Element cell) {
        Matcher background = BACKGROUND.matcher(style(cell));
        String colour =
                background.find() ? background.group(1) : cell.attr("bgcolor").toLowerCase(Locale.ROOT);
        boolean struck = style(cell).contains("line-through")
                || (cell.childrenSize() == 1
                        && cell.child(0).normalName().matches("s|del|strike")
                        && cell.ownText().isBlank());
        return Look.of(fill(colour), Fill.NONE, struck, 0);
    }

    private static Fill fill(String colour) {
        Matcher parts = PARTS.matcher(colour);
        if (parts.matches()) {
            int rgb = 0;
            for (int i = 1; i <= 3; i++) {
                rgb = rgb << 8 | Math.min(255, Integer.parseInt(parts.group(i)));
            }
            return Fill.of(rgb);
        }
        String digits = colour.startsWith("#") ? colour.substring(1) : NAMES.getOrDefault(colour, colour);
        return Fill.ofHex(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits);
    }

    /** What is shown: white space as one space, a line for each break and block. */
    private static String text(Element cell) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, cell);
        return collector.text().strip();
    }

    /** Gathers the text of a cell. */
    private static final class Collector implements NodeVisitor {

        private static final Set<String> BLOCKS =
                new HashSet<>(List.of("br", "p", "div", "li", "tr", "h1", "h2", "h3"));
        private final StringBuilder text = new StringBuilder();
        private int inside;

        @Override
        public void head(Node node, int depth) {
            if (depth > 0 && unseen(node)) {
                inside++;
            } else if (inside == 0 && node instanceof TextNode part) {
                String piece = part.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
                boolean after = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                text.append(after ? piece.replaceFirst("^ ", "") : piece);
            } else if (inside == 0 && depth > 0 && BLOCKS.contains(node.nodeName()) && !text.isEmpty()) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (depth > 0 && unseen(node)) {
                inside--;
            }
        }

        private static boolean unseen(Node node) {
            return node.nodeName().equals("table")
                    || node.nodeName().equals("script")
                    || node.nodeName().equals("style");
        }

        String text() {
            return text.toString();
        }
    }
}
