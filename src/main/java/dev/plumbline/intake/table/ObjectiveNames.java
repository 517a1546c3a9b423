package dev.plumbline.intake.table;

import dev.plumbline.model.TableKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what the objectives of a table are named: their ids and titles, and which rows are below them. */
final class ObjectiveNames {

    private static final Pattern ID = Pattern.compile("(?:(?:row|goal|objective|okr) )?(?:id|identifier)");

    private final FileStyle.Table table;
    private final DeclarationCells cells;
    private final List<Column> parents;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> measured = new HashSet<>();

    ObjectiveNames(FileStyle.Table table, DeclarationCells cells) {
        this.table = table;
        this.cells = cells;
        @Nullable Column clearest = table.mapping().column("parent");
        this.parents = Stream.concat(
                        Stream.ofNullable(clearest),
                        table.block().columns().stream().filter(ObjectiveNames::namesParent))
                .distinct()
                .toList();
    }

    private static boolean namesParent(Column column) {
        String objectives = TableKind.OBJECTIVES.label();
        String key = column.header().key();
        return Synonyms.exact(objectives, key)
                && Synonyms.candidates(objectives, key).get(0).field().equals("parent");
    }

    /** Remembers by which of its ids or by what title each row may be another one's parent. */
    void add(List<Row> rows) {
        rows.forEach(this::add);
        rows.stream()
                .filter(this::measures)
                .map(this::parent)
                .filter(parent -> !parent.isEmpty())
                .forEach(measured::add);
    }

    private void add(Row row) {
        String title = title(row);
        if (title.isEmpty()) {
            return;
        }
        String stated = cells.text(row, "id");
        String known = stated.isEmpty() ? title : stated;
        put(title, known);
        for (Column column : table.block().columns()) {
            if (ID.matcher(column.header().key()).matches() && !Block.blank(row, column.position())) {
                put(row.text(column.position()), known);
            }
        }
    }

    void put(String name, String id) {
        ids.putIfAbsent(PlainText.fold(name), id);
    }

    /** The id of the objective that is named; the name itself when there is none. */
    String id(String name) {
        return ids.getOrDefault(PlainText.fold(name), name);
    }

    String title(Row row) {
        String title = cells.text(row, "title");
        return title.isEmpty() ? cells.text(row, "objective") : title;
    }

    /** {@code objective}, {@code key result} or {@code work}; empty when the row does not say. */
    String type(Row row) {
        return Vocabulary.meaning("objective type", cells.text(row, "type")).orElse("");
    }

    /** The objective a row belongs to, by the first of the columns for it that says something; empty when none does. */
    String parent(Row row) {
        return parents.stream()
                .map(column -> PlainText.collapse(row.text(column.position())))
                .filter(text -> !text.isEmpty() && !Vocabulary.filler(text))
                .findFirst()
                .map(this::id)
                .orElse("");
    }

    /** Whether a row is a key result. */
    boolean measures(Row row) {
        String type = type(row);
        boolean valued = !cells.text(row, "target").isEmpty();
        return type.equals("key result")
                || (type.isEmpty() && valued && !parent(row).isEmpty());
    }

    /** Whether rows below an objective measure it, so that a target of its own only sums them up. */
    boolean hasKeyResults(String id) {
        return measured.contains(id);
    }
}
