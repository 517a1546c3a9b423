package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is settled about the columns of a register before its headers and values are looked at: by the analyst, by the tool. */
final class Presets {

    private static final String SORTS = "tells which items are left out, and where an item stands";
    private static final String PROFILE = "the mapping profile";

    private final Map<Field, List<Choice>> choices = new EnumMap<>(Field.class);
    private final Map<Column, String> reasons = new HashMap<>();
    private final Map<Column, String> unused = new LinkedHashMap<>();

    private Presets() {}

    static Presets of(Block block, Optional<Tool> tool, MappingProfile profile) {
        Presets presets = new Presets();
        profile.columns().forEach((header, field) -> presets.named(block, header)
                .forEach(column -> presets.choose(field, new Choice(column), PROFILE)));
        profile.unused().forEach(header -> presets.named(block, header)
                .forEach(column -> presets.unused.put(column, "not to be read, says " + PROFILE)));
        tool.ifPresent(known -> presets.add(block, known));
        return presets;
    }

    /** The columns with a header as the analyst writes it. */
    private List<Column> named(Block block, String header) {
        String key = HeaderText.of(header).key();
        String line = PlainText.collapse(header);
        List<Column> verbatim = block.columns().stream()
                .filter(column -> PlainText.collapse(column.header().raw()).equals(line))
                .toList();
        return !verbatim.isEmpty()
                ? verbatim
                : block.columns().stream()
                        .filter(column -> column.header().key().equals(key))
                        .toList();
    }

    private void add(Block block, Tool tool) {
        tool.columns().forEach((field, columns) -> {
            for (ToolColumn known : columns) {
                for (Column column : block.columns()) {
                    boolean heads = known.key().equals(ToolColumn.FIRST_COLUMN)
                            ? column.answersTo(known.key(), block)
                            : known.heads(column.header());
                    if (heads && free(column) && !(field == Field.STATUS && rates(block, column))) {
                        choose(field, new Choice(column, Optional.of(known)), "a column of " + tool.title());
                    }
                }
            }
        });
        for (Column column : block.columns()) {
            @Nullable String reason = tool.unused().get(column.header().key());
            boolean level = tool.hierarchy().type().contains(column.header().key());
            if (reason != null && free(column)) {
                unused.put(column, reason);
            } else if (level && !claims(column)) {
                unused.put(column, "the kind of item, by which the portfolio's level is chosen");
            } else if (tool.sorts(column.header().key()) && !claims(column)) {
                unused.put(column, SORTS);
            }
        }
    }

    /** A column that a tool's owners have filled with ratings under the name of a status ({@code formats.md} 0 rule 8). */
    private static boolean rates(Block block, Column column) {
        ColumnProfile profile = ColumnProfile.of(
                block.rows().stream().filter(row -> BlockFinder.filled(row) > 1).toList(), column.position());
        return FieldFit.rates(profile);
    }

    private boolean free(Column column) {
        return !unused.containsKey(column) && !PROFILE.equals(reasons.get(column));
    }

    private void choose(Field field, Choice choice, String reason) {
        choices.computeIfAbsent(field, f -> new ArrayList<>()).add(choice);
        reasons.putIfAbsent(choice.column(), reason);
    }

    /** The columns that may hold a field, the clearest first. */
    Map<Field, List<Choice>> choices() {
        return choices;
    }

    /** Why a column is chosen. */
    String reason(Column column) {
        return reasons.getOrDefault(column, "");
    }

    /** The columns that are not to be read, and why. */
    Map<Column, String> unused() {
        return unused;
    }

    boolean claims(Column column) {
        return reasons.containsKey(column) || unused.containsKey(column);
    }
}
