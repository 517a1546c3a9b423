package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds initiatives that came or went because the register began or ceased to cover a unit or a type of work (method §1.4): at
 * least 30 % of the arrivals, and three, carry a value that the other register does not know. A value that initiatives of both
 * registers carry is a renamed unit, not a new one.
 */
final class CoverageShift {

    private static final double SHARE = 0.30;
    private static final int FEWEST = 3;

    private CoverageShift() {}

    /**
     * The keys of those that came or went so.
     *
     * @param moved the initiatives that one register has
     * @param others all initiatives of the other register
     * @param kept the initiatives of both
     * @param side how those of both look in the register of {@code moved}
     */
    static Set<String> among(
            List<Initiative> moved,
            List<Initiative> others,
            List<Diff.Kept> kept,
            Function<Diff.Kept, Initiative> side) {
        Set<String> shifted = new HashSet<>();
        for (Field field : List.of(Field.UNIT, Field.TYPE)) {
            Set<String> covered = values(others, field);
            if (covered.isEmpty()) {
                continue;
            }
            covered.addAll(values(kept.stream().map(side).toList(), field));
            List<Initiative> beyond = moved.stream()
                    .filter(i -> !value(i, field).isEmpty() && !covered.contains(value(i, field)))
                    .toList();
            if (beyond.size() >= FEWEST && beyond.size() >= SHARE * moved.size()) {
                beyond.forEach(i -> shifted.add(i.key()));
            }
        }
        return shifted;
    }

    private static Set<String> values(List<Initiative> initiatives, Field field) {
        Set<String> values = new HashSet<>();
        initiatives.forEach(i -> values.add(value(i, field)));
        values.remove("");
        return values;
    }

    private static String value(Initiative initiative, Field field) {
        return Text.plain(initiative.row().text(field));
    }
}
