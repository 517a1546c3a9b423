package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The comments on the cells of a register, which hold the reasons for what stands there (formats.md C.4 no. 15). They follow
 * what the row's own column of comments says, each with its address.
 */
final class CellComments {

    private final Block block;
    private final Problems problems;
    private final Map<Integer, TreeMap<Integer, String>> byRow = new HashMap<>();

    CellComments(Block block, Problems problems) {
        this.block = block;
        this.problems = problems;
        block.annotations().comments().forEach((place, text) -> byRow.computeIfAbsent(
                        place.row(), row -> new TreeMap<>())
                .put(place.column(), PlainText.collapse(text)));
    }

    /** Adds the comments of a row to its data, and tells each of them. */
    void add(Row row, Map<Field, Datum> data, Map<Field, Integer> columns) {
        byRow.getOrDefault(row.number(), new TreeMap<>()).forEach((position, text) -> {
            String place = block.place(row.number(), position);
            problems.add(
                    place,
                    "cell-comment",
                    text,
                    "The comment on this cell is kept with the comments of its initiative.");
            Datum own = data.getOrDefault(Field.COMMENTS, Datum.ABSENT);
            String before =
                    Optional.ofNullable(own.value()).map(value -> value + "; ").orElse("");
            String raw = own.raw().isEmpty() ? "[comment] " + text : own.raw();
            if (own.raw().isEmpty()) {
                columns.put(Field.COMMENTS, position);
            }
            data.put(Field.COMMENTS, Datum.known(raw, before + text + " (" + place + ")"));
        });
    }
}
