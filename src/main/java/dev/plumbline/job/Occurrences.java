package dev.plumbline.job;

import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every cell that holds a word nobody knows, which readers tell once with its first address. */
final class Occurrences {

    private static final Map<String, Field> FIELDS = Map.of(
            "unknown-status", Field.STATUS,
            "unknown-health", Field.HEALTH,
            "unknown-priority", Field.PRIORITY,
            "unknown-work-type", Field.TYPE);

    private final List<InitiativeRow> rows;

    Occurrences(ReadResult result) {
        this.rows = result.snapshots().stream()
                .flatMap(snapshot -> snapshot.content().register().stream())
                .toList();
    }

    /** The addresses a problem holds for, its own first. */
    List<String> of(Problem problem) {
        Field field = FIELDS.get(problem.code());
        Set<String> places = new LinkedHashSet<>(List.of(problem.place()));
        if (field != null) {
            for (InitiativeRow row : rows) {
                if (row.layout().positions().containsKey(field)
                        && same(row.get(field).raw(), problem.value())) {
                    places.add(row.layout().place(row.index(), field));
                }
            }
        }
        return new ArrayList<>(places);
    }

    /** Problems shorten what they quote. */
    private static boolean same(String raw, String quoted) {
        String line = raw.strip().replaceAll("[\\s\\u00A0\\u202F\\u2007]+", " ");
        return line.equals(quoted)
                || (quoted.endsWith("…") && line.startsWith(quoted.substring(0, quoted.length() - 1)));
    }
}
