package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Direction coverage where direction and work are both known.
 *
 * @param window the registers of the quarter
 * @param period the quarter
 * @param rule thresholds
 * @param links who serves what
 */
record CoverageMeasurement(QuarterWindow window, Period period, Rules.Rule rule, DirectionLinks links) {

    Outcome outcome() {
        List<Commitment> commitments = links.of(Commitment.Kind.COMMIT);
        List<Commitment> exclusions = links.of(Commitment.Kind.EXCLUDE);
        List<Commitment> telling = telling();
        List<Commitment> catchAll =
                commitments.stream().filter(c -> !telling.contains(c)).toList();
        Demand demand = Demand.of(links.work(), rule.least("demand share"));
        LinkShares orphans =
                LinkShares.of(links.work(), i -> demand.of(i.key()), i -> opposite(links.strongest(i, telling)));
        LinkShares unserved = LinkShares.of(telling, weights(telling)::get, c -> opposite(links.strongest(c)));
        LinkShares breach = LinkShares.of(links.work(), i -> demand.of(i.key()), i -> links.strongest(i, exclusions));
        List<Statistic> statistics = new ArrayList<>();
        statistics.add(orphans.sampled("orphaned work, " + demand.basis(), rule.threshold("orphan")));
        statistics.add(unserved.counted("commitments without work", rule.threshold("unserved")));
        if (!exclusions.isEmpty()) {
            statistics.add(breach.counted("excluded work, " + demand.basis(), rule.threshold("breach")));
        }
        return measured(new Sides(orphans, unserved, breach), statistics, catchAll);
    }

    private List<Commitment> telling() {
        return links.telling(rule.least("catch-all"));
    }

    private record Sides(LinkShares orphans, LinkShares unserved, LinkShares breach) {}

    private Measured measured(Sides sides, List<Statistic> statistics, List<Commitment> catchAll) {
        double floor = sides.breach().confirmed() > 0 ? rule.least("breach floor") : 0;
        double score = Math.max(floor, Statistic.cubicMean(statistics, Statistic::severity));
        double tolerated = rule.threshold("orphan").tolerated();
        Proportion certain =
                new Proportion(sides.orphans().confirmed(), links.work().size());
        Findings findings = new Findings(window.history().portfolio(), DirectionCoverage.ID, period);
        new CoverageFindings(window, links, telling(), catchAll).addTo(findings);
        boolean breached = sides.breach().confirmed() > 0;
        return new Measured(
                headline(sides),
                Rounding.six(score),
                Rounding.six(
                        Math.max(floor, Statistic.cubicMean(statistics, Statistic::low)),
                        Math.max(floor, Statistic.cubicMean(statistics, Statistic::high))),
                links.work().size(),
                grade(),
                Statistic.parts(statistics),
                breached ? 0 : Rounding.six(certain.pValue(tolerated)),
                breached || certain.wilson(Proportion.FLAGGED).low() > tolerated,
                findings.gravest(),
                findings.notes(notes(sides, catchAll)));
    }

    private static Strength opposite(Strength strength) {
        return switch (strength) {
            case NONE -> Strength.CONFIRMED;
            case CANDIDATE -> Strength.CANDIDATE;
            case CONFIRMED -> Strength.NONE;
        };
    }

    /** Weights as stated; a commitment without one weighs their mean, or one where none is stated. */
    private static Map<Commitment, Double> weights(List<Commitment> commitments) {
        double mean = commitments.stream()
                .map(Commitment::weight)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        Map<Commitment, Double> weights = new HashMap<>();
        for (Commitment commitment : commitments) {
            Double weight = commitment.weight();
            weights.put(commitment, weight == null ? mean : Math.max(0, weight));
        }
        return weights;
    }

    private String headline(Sides sides) {
        return sides.orphans().confirmed() + " of "
                + Wording.count(sides.orphans().all(), "initiative")
                + " serve no commitment"
                + (sides.orphans().possible() > 0 ? " and " + sides.orphans().possible() + " perhaps one" : "")
                + "; " + sides.unserved().confirmed() + " of "
                + Wording.count(sides.unserved().all(), "commitment")
                + " without work"
                + (sides.breach().confirmed() > 0 ? "; " + sides.breach().confirmed() + " on excluded work" : "");
    }

    private Grade grade() {
        long linked = links.work().stream()
                .filter(i -> links.strongest(i, links.statements()) != Strength.NONE)
                .count();
        long confirmed = links.work().stream()
                .filter(i -> links.strongest(i, links.statements()) == Strength.CONFIRMED)
                .count();
        if (linked < 0.7 * links.work().size() || confirmed < 0.5 * linked) {
            return Grade.C;
        }
        return confirmed >= 0.8 * linked && links.work().size() >= 2 * rule.least("active") ? Grade.A : Grade.B;
    }

    private List<String> notes(Sides sides, List<Commitment> catchAll) {
        List<String> notes = new ArrayList<>();
        catchAll.forEach(c -> notes.add("Most of the work fits \"" + c.statement()
                + "\", so it tells nothing apart; it is neither counted as served nor as direction for any work."));
        if (sides.orphans().possible()
                        + sides.unserved().possible()
                        + sides.breach().possible()
                > 0) {
            notes.add(
                    "Links found by shared words only count half; name the commitment in the register's objective to settle them.");
        }
        if (!links.mandatory().isEmpty()) {
            notes.add(Wording.count(links.mandatory().size(), "mandatory initiative")
                    + " stand apart: they need no commitment.");
        }
        if (links.of(Commitment.Kind.EXCLUDE).isEmpty()) {
            notes.add("No exclusion is stated, so work on excluded things cannot be seen.");
        }
        return notes;
    }
}
