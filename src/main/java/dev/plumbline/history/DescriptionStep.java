package dev.plumbline.history;

import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins rows of one unit whose descriptions are nearly word for word the same: work that was renamed and restarted. Each row is
 * joined only to the one it is closest to.
 */
final class DescriptionStep {

    private static final int COMPARED = 400;
    private static final int FEWEST_WORDS = 8;
    private static final double WITHIN_UNIT = 0.55;
    private static final double WITHOUT_UNIT = 0.70;
    private static final long FEW = 40_000;

    private final Matching matching;

    DescriptionStep(Matching matching) {
        this.matching = matching;
    }

    private record Described(int position, Set<String> words) {}

    private record Pair(int before, int after, double shared) {}

    void run() {
        Map<String, List<Described>> earlier = byUnit(matching.before(), matching.left());
        Map<String, List<Described>> later = byUnit(matching.after(), matching.right());
        for (Map.Entry<String, List<Described>> unit : earlier.entrySet()) {
            List<Described> others = later.getOrDefault(unit.getKey(), List.of());
            if ((long) unit.getValue().size() * others.size() <= FEW) {
                double least = unit.getKey().isEmpty() ? WITHOUT_UNIT : WITHIN_UNIT;
                joinClosest(unit.getValue(), others, least);
            }
        }
    }

    private void joinClosest(List<Described> earlier, List<Described> later, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (Described before : earlier) {
            for (Described after : later) {
                double shared = Text.jaccard(before.words(), after.words());
                if (shared >= least) {
                    pairs.add(new Pair(before.position(), after.position(), shared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.shared())
                .thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        pairs.forEach(p -> matching.join(p.before(), p.after(), "description", p.shared()));
    }

    private static Map<String, List<Described>> byUnit(List<Entry> entries, int[] positions) {
        Map<String, List<Described>> units = new TreeMap<>();
        for (int position : positions) {
            Entry entry = entries.get(position);
            String description = entry.row().text(Field.DESCRIPTION);
            String beginning = description.length() > COMPARED ? description.substring(0, COMPARED) : description;
            Set<String> words = new HashSet<>(Text.contentWords(Text.plain(beginning)));
            if (words.size() >= FEWEST_WORDS) {
                units.computeIfAbsent(Likeness.unit(entry), u -> new ArrayList<>())
                        .add(new Described(position, words));
            }
        }
        return units;
    }
}
