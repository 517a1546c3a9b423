package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Snapshot;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The work that comes first, among all that is coded.
 *
 * @param basis what makes it first: {@code first priority} or {@code top rank}
 * @param field the column that says so
 * @param top the initiatives that come first, by key
 * @param all the active initiatives with a code
 */
record TopTier(String basis, Field field, List<Initiative> top, List<Initiative> all) {

    static TopTier byTier(List<Initiative> coded, Tiers tiers) {
        return new TopTier(
                "first priority",
                Field.PRIORITY,
                sorted(coded.stream().filter(tiers::top).toList()),
                coded);
    }

    static TopTier byRank(List<Initiative> ranked) {
        BigDecimal best = ranked.stream()
                .map(i -> i.row().number(Field.RANK).orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Initiative> top = ranked.stream()
                .filter(i -> i.row().number(Field.RANK).orElseThrow().compareTo(best) == 0)
                .toList();
        return new TopTier("top rank", Field.RANK, sorted(top), ranked);
    }

    private static List<Initiative> sorted(List<Initiative> initiatives) {
        return initiatives.stream()
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
    }

    Proportion proportion() {
        return new Proportion(top.size(), all.size());
    }

    Statistic statistic(Threshold threshold) {
        return Statistic.of("share of " + basis, proportion(), Wording.of(top.size(), all.size()), threshold);
    }

    String headline() {
        return Wording.of(top.size(), all.size()) + " are " + basis;
    }

    /** One finding when more of the work comes first than is tolerated. */
    void addTo(Findings findings, double score, Threshold threshold, Snapshot register) {
        if (proportion().share() > threshold.tolerated()) {
            List<Evidence> evidence =
                    top.stream().limit(20).map(i -> i.row().evidence(field)).toList();
            findings.add(
                    new Drift(
                            "crowded-top-tier",
                            List.of(),
                            "Of the active initiatives, " + headline() + "; up to "
                                    + Wording.percent(threshold.tolerated()) + " is tolerated.",
                            "Give the top tier a fixed number of places, and rank what wants one of them.",
                            evidence),
                    score,
                    register.asOf());
        }
    }
}
