package dev.plumbline.intake.table;

import dev.plumbline.intake.PortfolioLevel;
import dev.plumbline.intake.PortfolioLevel.Item;
import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of a tool's table are initiatives of the portfolio, which are parts of one, and which the tool has put away. */
final class ItemRoles {

    private static final int DEEPEST = 30;
    private static final int INDENT = 3;

    private final FileStyle.Table table;
    private final Tool.Hierarchy hierarchy;
    private final List<Row> rows;

    private ItemRoles(FileStyle.Table table, Tool.Hierarchy hierarchy, List<Row> rows) {
        this.table = table;
        this.hierarchy = hierarchy;
        this.rows = rows;
    }

    /**
     * The rows that are no initiatives, by their numbers.
     *
     * @param parts parts of others, and what the tool has put away
     * @param shifted of which nobody can say what they are, since their cells stand in wrong columns
     */
    record Roles(Set<Integer> parts, Set<Integer> shifted) {
        static final Roles NONE = new Roles(Set.of(), Set.of());
    }

    /**
     * What the rows are.
     *
     * @param wanted the level the analyst has settled; {@code null} when a rule chooses
     */
    static Roles of(FileStyle.Table table, Tool tool, @Nullable String wanted, Problems problems) {
        Set<Integer> none = new HashSet<>();
        List<Row> items = new ArrayList<>();
        Set<Integer> shifted = new HashSet<>();
        int away = 0;
        for (Row row : table.block().rows()) {
            if (BlockFinder.filled(row) < 2 || table.block().marks().structure().contains(row.number())) {
                continue;
            }
            if (putAway(table.block(), tool, row)) {
                none.add(row.number());
                away++;
            } else {
                items.add(row);
            }
        }
        if (away > 0) {
            problems.add(
                    table.block().name(),
                    "put-away",
                    "",
                    away + " rows are put away in " + tool.title()
                            + " (archived or to be deleted); they are read as no initiatives.");
        }
        none.addAll(table.block().marks().parts());
        Set<String> types = new HashSet<>();
        int width = table.block().width();
        ItemRoles all = new ItemRoles(table, tool.hierarchy(), items);
        items.stream()
                .filter(row -> !table.block().wider(row, width))
                .map(all::type)
                .forEach(types::add);
        items.stream()
                .filter(row -> table.block().wider(row, width) && !types.contains(all.type(row)))
                .map(Row::number)
                .forEach(shifted::add);
        items.removeIf(row -> shifted.contains(row.number()));
        none.addAll(new ItemRoles(table, tool.hierarchy(), items).parts(wanted, problems));
        return new Roles(none, shifted);
    }

    private static boolean putAway(Block block, Tool tool, Row row) {
        return tool.leftOut().stream().anyMatch(known -> columns(block, List.of(known.key()))
                .anyMatch(column -> !Block.blank(row, column.position())
                        && known.meaning(row.text(column.position())).isPresent()));
    }

    private Set<Integer> parts(@Nullable String wanted, Problems problems) {
        List<Item> items = items();
        boolean folders = rows.stream().anyMatch(row -> first(row, hierarchy.path())
                .flatMap(CellPart::pathDepth)
                .isPresent());
        PortfolioLevel level = hierarchy.outline() || folders
                ? PortfolioLevel.ofOutline(items, wanted)
                : hierarchy.rowGroups()
                        ? PortfolioLevel.ofRowGroups(items, wanted)
                        : PortfolioLevel.ofBoard(items, wanted);
        Set<Integer> parts = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean inner = table.block().marks().parts().contains(rows.get(i).number());
            if (inner || !level.includes(items.get(i))) {
                parts.add(rows.get(i).number());
            }
        }
        if (!rows.isEmpty()) {
            problems.addAll(List.of(level.note(table.block().name(), rows.size() - parts.size(), parts.size())));
        }
        return parts;
    }

    private List<Item> items() {
        int[] depths = depths();
        List<Item> items = new ArrayList<>();
        Set<Integer> parents = new HashSet<>(parents().values());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean deeperNext = i + 1 < rows.size() && depths[i + 1] > depths[i];
            boolean inOrder = outlined(row)
                    || hierarchy.parents().isEmpty()
                    || !hierarchy.path().isEmpty();
            boolean summary = (inOrder && deeperNext) || parents.contains(i);
            items.add(new Item(type(row), depths[i], summary, described(row)));
        }
        return items;
    }

    private String type(Row row) {
        return first(row, hierarchy.type()).orElse("");
    }

    private boolean described(Row row) {
        return Stream.of(Field.STATUS, Field.OWNER)
                .map(field -> table.mapping().column(field.label()))
                .anyMatch(column -> column != null && !Block.blank(row, column.position()));
    }

    private int[] depths() {
        int[] depths = new int[rows.size()];
        Map<Integer, Integer> parents = parents();
        int folder = 0;
        for (int i = 0; i < depths.length; i++) {
            Optional<Integer> path = first(rows.get(i), hierarchy.path()).flatMap(CellPart::pathDepth);
            folder = path.orElse(folder);
            depths[i] = path.orElse(folder + depth(rows.get(i), i, parents));
        }
        return depths;
    }

    private int depth(Row row, int index, Map<Integer, Integer> parents) {
        Optional<String> level = first(row, hierarchy.level()).filter(text -> text.matches("\\d{1,2}(\\.0+)?"));
        if (level.isPresent()) {
            return Integer.parseInt(level.get().replaceFirst("\\..*", ""));
        }
        Optional<String> number = first(row, hierarchy.number());
        if (number.isPresent()) {
            return (int) Stream.of(number.get().split("\\."))
                    .filter(part -> !part.isBlank())
                    .count();
        }
        List<Column> indented = columns(table.block(), hierarchy.indented()).toList();
        for (int i = 0; i < indented.size(); i++) {
            if (!Block.blank(row, indented.get(i).position())) {
                return i + 1;
            }
        }
        int depth = 1 + (hierarchy.rowGroups() ? row.level() : 0) + indentation(row);
        if (table.block().marks().parts().contains(row.number()) || looksLikePart(row)) {
            depth++;
        }
        for (@Nullable Integer up = parents.get(index); up != null && depth < DEEPEST; up = parents.get(up)) {
            depth++;
        }
        return depth;
    }

    private boolean looksLikePart(Row row) {
        return partly(row) && !rows.stream().allMatch(this::partly);
    }

    private boolean partly(Row row) {
        return hierarchy.looks().stream().anyMatch(look -> columns(table.block(), List.of(look.key()))
                .map(column -> row.text(column.position()))
                .anyMatch(text -> !text.isBlank() && look.part(text).isPresent()));
    }

    private boolean outlined(Row row) {
        return Stream.of(hierarchy.number(), hierarchy.level(), hierarchy.indented())
                .anyMatch(keys -> first(row, keys).isPresent());
    }

    /** How many steps of {@link #INDENT} spaces the text of the indented column begins with. */
    private int indentation(Row row) {
        return columns(table.block(), hierarchy.indentation())
                .map(column -> row.text(column.position()))
                .map(text -> (text.length() - text.stripLeading().length()) / INDENT)
                .findFirst()
                .orElse(0);
    }

    /** The index of each row's parent, where the file has it: of several with the name that is named, the one above. */
    private Map<Integer, Integer> parents() {
        Map<Integer, Integer> parents = new HashMap<>();
        for (Tool.Join join : hierarchy.parents()) {
            Map<String, TreeSet<Integer>> named = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                int index = i;
                first(rows.get(i), List.of(join.parent()))
                        .ifPresent(key -> named.computeIfAbsent(withoutSign(key), k -> new TreeSet<>())
                                .add(index));
            }
            for (int i = 0; i < rows.size(); i++) {
                int index = i;
                first(rows.get(i), List.of(join.child()))
                        .map(CellPart::related)
                        .map(key -> named.get(withoutSign(key)))
                        .map(found -> found.lower(index) != null ? found.lower(index) : found.higher(index))
                        .ifPresent(parent -> parents.putIfAbsent(index, parent));
            }
        }
        return parents;
    }

    /** {@code #12} names {@code 12}. */
    private static String withoutSign(String key) {
        return key.startsWith("#") ? key.substring(1) : key;
    }

    /** The first text a row has in one of several columns. */
    private Optional<String> first(Row row, List<String> keys) {
        return columns(table.block(), keys)
                .filter(column -> !Block.blank(row, column.position()))
                .map(column -> row.text(column.position()).strip())
                .filter(text -> !Vocabulary.filler(text))
                .findFirst();
    }

    private static Stream<Column> columns(Block block, List<String> keys) {
        return keys.stream().flatMap(key -> block.columns().stream().filter(column -> column.answersTo(key, block)));
    }
}
