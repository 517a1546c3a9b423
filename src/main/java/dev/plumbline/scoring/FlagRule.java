package dev.plumbline.scoring;

import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which indicators are flagged (method §2): the score is at least 0.33, the bound of the headline statistic lies beyond what is
 * tolerated, and the test survives Benjamini and Hochberg (1995) at q = 0.10 over all that are measured.
 */
final class FlagRule {

    private static final double NOTABLE = 0.33;
    private static final double FALSE_DISCOVERY = 0.10;

    private FlagRule() {}

    /** The ids of those that are flagged. */
    static Set<String> flagged(Map<String, Outcome> outcomes) {
        List<Map.Entry<String, Measured>> measured = outcomes.entrySet().stream()
                .filter(e -> e.getValue() instanceof Measured)
                .map(e -> Map.entry(e.getKey(), (Measured) e.getValue()))
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Measured> e) -> e.getValue().pValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int surviving = 0;
        for (int rank = 1; rank <= measured.size(); rank++) {
            if (measured.get(rank - 1).getValue().pValue() <= FALSE_DISCOVERY * rank / measured.size()) {
                surviving = rank;
            }
        }
        Set<String> flagged = new TreeSet<>();
        for (Map.Entry<String, Measured> entry : measured.subList(0, surviving)) {
            if (entry.getValue().score() >= NOTABLE && entry.getValue().beyondTolerance()) {
                flagged.add(entry.getKey());
            }
        }
        return flagged;
    }
}
