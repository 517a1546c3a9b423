package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Load.Claim;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * The capacity gap where demand and capacity are both known.
 *
 * @param window the registers of the quarter
 * @param period the quarter that is assessed
 * @param rule thresholds
 * @param target the quarter whose load is measured
 * @param load its load
 */
record LoadMeasurement(QuarterWindow window, Period period, Rules.Rule rule, Period target, Load load) {

    /** Estimates of demand are off by −20 % to +30 %, all in the same direction (method I4). */
    private static final TriangularDistribution ESTIMATE = TriangularDistribution.of(0.8, 1, 1.3);

    private static final int YEAR = 4;

    Outcome outcome() {
        List<Statistic> statistics = new ArrayList<>();
        List<String> notes = notes();
        statistics.add(ratio());
        growth().ifPresentOrElse(
                        statistics::add,
                        () -> notes.add("Partial: how demand grew against capacity needs both for two quarters."));
        double tolerated = rule.threshold("load").tolerated();
        double score = Statistic.cubicMean(statistics, Statistic::severity);
        Findings findings = new Findings(window.history().portfolio(), CapacityGap.ID, period);
        addTo(findings, statistics, score);
        return new Measured(
                        headline(statistics),
                        Rounding.six(score),
                        Rounding.six(
                                Statistic.cubicMean(statistics, Statistic::low),
                                Statistic.cubicMean(statistics, Statistic::high)),
                        load.covered(),
                        grade(),
                        Statistic.parts(statistics),
                        Rounding.six(ESTIMATE.cumulativeProbability(tolerated / Math.max(load.ratio(), 1e-9))),
                        load.ratio() * ESTIMATE.inverseCumulativeProbability(0.1) > tolerated,
                        findings.gravest(),
                        findings.notes(notes))
                .showing(exhibit());
    }

    private Exhibit exhibit() {
        return new Exhibit.Load(
                target.toString(),
                Rounding.six(load.demand()),
                Rounding.six(load.capacity()),
                load.claims().stream()
                        .map(claim -> new Exhibit.Claim(
                                claim.name(),
                                Rounding.six(claim.demand()),
                                claim.evidence().get(0)))
                        .toList());
    }

    private Statistic ratio() {
        return new Statistic(
                "load of a quarter, by " + load.source(),
                Wording.percent(load.ratio()),
                load.ratio(),
                spread(0.025),
                spread(0.05),
                rule.threshold("load"));
    }

    private Interval spread(double tail) {
        return new Interval(
                load.ratio() * ESTIMATE.inverseCumulativeProbability(tail),
                load.ratio() * ESTIMATE.inverseCumulativeProbability(1 - tail));
    }

    /**
     * How much faster than capacity demand grew a quarter, over the year or what is known of it, for a quarter alone is noisy. Growth
     * into slack is no drift: what counts falls from all of it at the tolerated load to nothing where there is slack.
     */
    private Optional<Statistic> growth() {
        return IntStream.rangeClosed(1, YEAR)
                .mapToObj(quarters -> YEAR + 1 - quarters)
                .flatMap(quarters -> growthSince(quarters).stream())
                .findFirst();
    }

    private Optional<Statistic> growthSince(int quarters) {
        PortfolioHistory history = window.history();
        LocalDate day = period.start().minusMonths(3L * (quarters - 1)).minusDays(1);
        Optional<Snapshot> register = quarters == 1 ? Optional.of(window.first()) : history.snapshotAt(day);
        CapacityBook earlier = CapacityBook.on(history, day);
        if (window.days() == 0 || register.isEmpty() || earlier.unitsClash()) {
            return Optional.empty();
        }
        return Load.of(register.get(), earlier, Period.of(target.start().minusMonths(3L * quarters)), rule)
                .filter(before -> before.source().equals(load.source()) && before.demand() > 0 && load.demand() > 0)
                .map(before -> statistic(before, quarters));
    }

    private Statistic statistic(Load before, int quarters) {
        double gap =
                (Math.log(load.demand() / before.demand()) - Math.log(load.capacity() / before.capacity())) / quarters;
        double slack = rule.least("slack");
        double counted = Math.max(
                0, Math.min(1, (load.ratio() - slack) / (rule.threshold("load").tolerated() - slack)));
        return Statistic.exact(
                "growth of demand over capacity, per quarter",
                gap > 0 ? gap * counted : gap,
                Wording.signed(gap * 100, 0) + " % a quarter"
                        + (gap <= 0 || counted == 1
                                ? ""
                                : counted == 0 ? " into slack, not counted" : ", partly into slack"),
                rule.threshold("growth"));
    }

    private Grade grade() {
        return load.covered() >= 2 * rule.least("active")
                        && load.covered() >= 0.8 * window.last().inProgress().size()
                ? Grade.A
                : Grade.B;
    }

    private String headline(List<Statistic> statistics) {
        String grown = statistics.size() > 1
                ? "; demand against capacity " + statistics.get(1).text()
                : "";
        return Wording.number(load.demand(), 0) + " person-days asked of " + Wording.number(load.capacity(), 0)
                + " available in " + target + " (" + Wording.percent(load.ratio()) + ")" + grown;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (target.equals(period)) {
            notes.add("Capacity is supplied for " + period + " but not for " + period.next()
                    + ", so the load is that of " + period + ".");
        }
        if (!load.runKnown()) {
            notes.add("No demand of work that keeps things running is stated, so the load is a lower bound.");
        }
        return notes;
    }

    private void addTo(Findings findings, List<Statistic> statistics, double score) {
        if (statistics.stream().noneMatch(s -> s.severity() > 0)) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        load.claims().stream().limit(10).map(Claim::evidence).forEach(e -> evidence.add(e.get(0)));
        CapacityBook.on(window.history(), period.end()).capacities().stream()
                .filter(c -> c.period().overlaps(target.start(), target.end()))
                .map(c -> c.evidence())
                .sorted(java.util.Comparator.comparing(Evidence::file).thenComparing(Evidence::place))
                .limit(10)
                .forEach(evidence::add);
        findings.add(
                new Drift(
                        "demand-beyond-capacity",
                        List.of(),
                        headline(statistics) + ".",
                        "Stop, pause or reduce work, and admit none, until the load is below "
                                + Wording.percent(rule.threshold("load").tolerated()) + ".",
                        evidence),
                score,
                window.last().asOf());
    }
}
