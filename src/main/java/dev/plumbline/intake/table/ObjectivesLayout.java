package dev.plumbline.intake.table;

import dev.plumbline.model.ColumnMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The three layouts in which tools export objectives and key results ({@code formats.md} A.23). */
enum ObjectivesLayout {
    /** One row an objective and one a key result; a type column or a parent says which is which. */
    TYPED,
    /** One row a key result, with its objective beside it or above. */
    PAIRED,
    /** One row an objective, its key results in numbered columns. */
    NUMBERED;

    /** {@code Key result 2 title}; the first group is the number. */
    static final Pattern NUMBERED_TITLE = Pattern.compile("(?:key result|kr) (\\d{1,2})(?: title| name)?");

    /**
     * The layout of a table, if it holds objectives at all.
     *
     * @param objectives what its columns are as objectives
     * @param register what its columns are as a register
     */
    static Optional<ObjectivesLayout> of(Block block, Mapping objectives, Mapping register) {
        boolean numbered = block.columns().stream()
                .anyMatch(
                        column -> NUMBERED_TITLE.matcher(column.header().key()).matches());
        if (numbered && objectives.has("title")) {
            return Optional.of(NUMBERED);
        }
        if (sure(objectives, "objective") && sure(objectives, "key result") && !namesWork(objectives, register)) {
            return Optional.of(PAIRED);
        }
        boolean goals =
                objectives.has("title") && headed(objectives, "title", Set.of("goal title", "goal name", "goal"));
        boolean typed = objectives.has("title") && sure(objectives, "type") && bothTypes(objectives, block);
        boolean valued = sure(objectives, "start value") && sure(objectives, "target");
        boolean nothingElse = valued || !register.has("name"); // a register may call its initiatives goals
        return typed || (goals && nothingElse && !namesWork(objectives, register))
                ? Optional.of(TYPED)
                : Optional.empty();
    }

    /** The mapping as it is read: key results in numbered columns are told one by one. */
    Mapping told(Mapping mapping) {
        if (this != NUMBERED) {
            return mapping;
        }
        List<ColumnMapping> mappings = mapping.mappings().stream()
                .map(told -> numbered(told.header())
                        ? new ColumnMapping(told.table(), told.place(), told.header(), "key result", 1, "numbered")
                        : "key result".equals(told.field())
                                ? new ColumnMapping(
                                        told.table(), told.place(), told.header(), null, 0, "beside a key result")
                                : told)
                .toList();
        Map<String, Column> columns = new LinkedHashMap<>(mapping.columns());
        columns.remove("key result");
        return new Mapping(mapping.kind(), columns, mapping.choices(), mappings, mapping.score());
    }

    private static boolean numbered(String header) {
        return NUMBERED_TITLE.matcher(HeaderText.of(header).key()).matches();
    }

    private static boolean sure(Mapping mapping, String field) {
        return mapping.has(field) && mapping.confidence(field) >= 0.9;
    }

    private static boolean headed(Mapping mapping, String field, Set<String> keys) {
        Column column = mapping.column(field);
        return column != null && keys.contains(column.header().key());
    }

    /**
     * Whether a register's columns say what work there is, so that objectives are only what it serves. A goal has a rating too,
     * and what a baseline or a target is of a key result is no budget.
     */
    private static boolean hasWork(Mapping objectives, Mapping register) {
        return List.of("budget", "demand").stream()
                .map(register::column)
                .anyMatch(column ->
                        column != null && !objectives.columns().values().contains(column));
    }

    private static boolean namesWork(Mapping objectives, Mapping register) {
        Column name = register.column("name");
        return hasWork(objectives, register)
                || (name != null
                        && !List.of("objective", "key result", "title").stream()
                                .map(objectives::column)
                                .toList()
                                .contains(name));
    }

    private static boolean bothTypes(Mapping objectives, Block block) {
        Column type = objectives.column("type");
        if (type == null) {
            return false;
        }
        List<String> types = block.rows().stream()
                .map(row -> Vocabulary.meaning("objective type", row.text(type.position()))
                        .orElse(""))
                .distinct()
                .toList();
        return types.contains("objective") && types.contains("key result");
    }
}
