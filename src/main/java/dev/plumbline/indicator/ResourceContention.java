package dev.plumbline.indicator;

import dev.plumbline.indicator.Contention.Pair;
import dev.plumbline.indicator.Contention.Resource;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * Initiatives that compete for the same people (method I5): how much more is asked of resources than they have, between which
 * pairs, and over how many initiatives each person is spread. Project overload: Zika-Viktorsson and others 2006.
 *
 * @param rule its thresholds, minima and weight
 */
record ResourceContention(Rules.Rule rule) implements Indicator {

    static final String ID = "resource-contention";

    /** Estimates of demand are off by −20 % to +30 %, all in the same direction, as for the capacity gap (method I4). */
    private static final TriangularDistribution ESTIMATE = TriangularDistribution.of(0.8, 1, 1.3);

    private static final int DRAWS = 400;
    private static final int PAIRS = 20;

    @Override
    public String title() {
        return "Resource contention";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        CapacityBook book = CapacityBook.on(history, period.end());
        if (book.allocations().isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "allocations: which initiative asks how much of whom",
                    "none",
                    "allocations");
        }
        if (book.unitsClash()) {
            return Silence.of(
                    Reason.NOT_COMPARABLE,
                    title(),
                    "capacity and allocations in FTE, days or hours",
                    "units that cannot be converted into each other",
                    "capacity",
                    "allocations");
        }
        Contention contention = Contention.of(found.get().last(), book, period);
        if (contention.allocations() < rule.least("allocations")
                || contention.initiatives() < rule.least("initiatives")
                || contention.resources().size() < rule.least("resources")) {
            return Silence.of(
                    Reason.TOO_FEW,
                    title(),
                    "at least " + (int) rule.least("allocations") + " allocations of "
                            + (int) rule.least("initiatives") + " active initiatives to "
                            + (int) rule.least("resources") + " resources in " + period,
                    Wording.count(contention.allocations(), "allocation") + " of "
                            + Wording.count(contention.initiatives(), "active initiative") + " to "
                            + Wording.count(contention.resources().size(), "resource"),
                    "allocations");
        }
        return measure(found.get(), period, contention);
    }

    private Outcome measure(QuarterWindow window, Period period, Contention contention) {
        ScoreParts parts = new ScoreParts(3);
        Findings findings = new Findings(window.history().portfolio(), ID, period);
        double p = 1;
        boolean beyond = false;
        List<Pair> pairs = contention.pairs();
        if (contention.limited()) {
            double[] draws = draws(window.history().portfolio(), contention);
            Statistic overload = overload(contention, draws);
            parts.add(overload);
            parts.add(undecidable(window, pairs, overload));
            double tolerated = rule.threshold("overload").tolerated();
            p = Math.max(1, Arrays.stream(draws).filter(d -> d <= tolerated).count()) / (double) DRAWS;
            beyond = draws[DRAWS / 10] > tolerated;
        } else {
            parts.missing(
                    "Without the capacity of the resources it is not known how much more is asked than there is.");
            parts.missing("Nor is it known how much of it nobody can decide by priority.");
        }
        Spread spread = Spread.of(contention);
        if (spread.people() > 0) {
            parts.add(spread.statistic(rule.threshold("fragmentation")));
        } else {
            parts.missing(
                    "No allocation names a person, so it is not known over how many initiatives people are spread.");
        }
        if (parts.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE, title(), "the capacity of the resources, or named people", "neither", "capacity");
        }
        addTo(findings, pairs, contention, window.last().asOf());
        spread.addTo(findings, window.last().asOf());
        boolean structured = contention.limited() && contention.dated();
        return new Measured(
                        headline(contention, pairs, spread),
                        parts.score(),
                        parts.interval(),
                        contention.allocations(),
                        !structured
                                ? Grade.C
                                : contention.allocations() >= 2 * rule.least("allocations") ? Grade.A : Grade.B,
                        parts.parts(),
                        Rounding.six(p),
                        beyond,
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(new Exhibit.Contention(pairs.stream()
                        .limit(PAIRS)
                        .map(ResourceContention::shown)
                        .toList()));
    }

    private static Exhibit.Pair shown(Pair pair) {
        return new Exhibit.Pair(
                subject(pair.one()),
                subject(pair.other()),
                pair.on().stream().map(Resource::name).sorted().toList(),
                Rounding.six(pair.days()));
    }

    private static Subject subject(Contention.Claim claim) {
        return new Subject(Subject.Type.INITIATIVE, claim.initiative(), claim.name());
    }

    private static double[] draws(String portfolio, Contention contention) {
        ContinuousDistribution.Sampler estimate = ESTIMATE.createSampler(Chance.of(ID, portfolio));
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = contention.overload(estimate.sample());
        }
        Arrays.sort(draws);
        return draws;
    }

    private Statistic overload(Contention contention, double[] draws) {
        double value = contention.overload(1);
        return new Statistic(
                "demand beyond capacity",
                Wording.percent(value),
                value,
                within(draws, 0.025, value),
                within(draws, 0.05, value),
                rule.threshold("overload"));
    }

    private static Interval within(double[] draws, double tail, double value) {
        return new Interval(
                Math.min(value, draws[(int) (tail * DRAWS)]), Math.max(value, draws[(int) ((1 - tail) * DRAWS) - 1]));
    }

    /** The overload among initiatives of the same top tier, which priority cannot decide. */
    private Statistic undecidable(QuarterWindow window, List<Pair> pairs, Statistic overload) {
        Tiers tiers = Tiers.of(window);
        Set<String> top = window.last().inProgress().stream()
                .filter(tiers::top)
                .map(Initiative::key)
                .collect(Collectors.toSet());
        double all = pairs.stream().mapToDouble(Pair::days).sum();
        double both = pairs.stream()
                .filter(pair -> top.contains(pair.one().initiative())
                        && top.contains(pair.other().initiative()))
                .mapToDouble(Pair::days)
                .sum();
        double share = all == 0 ? 0 : both / all;
        double value = overload.value() * share;
        return new Statistic(
                "demand beyond capacity within the top tier",
                Wording.percent(value),
                value,
                new Interval(overload.shown().low() * share, overload.shown().high() * share),
                new Interval(overload.scored().low() * share, overload.scored().high() * share),
                rule.threshold("undecidable"));
    }

    private static void addTo(Findings findings, List<Pair> pairs, Contention contention, java.time.LocalDate day) {
        double all = pairs.stream().mapToDouble(Pair::days).sum();
        double demand = contention.resources().values().stream()
                .filter(Resource::limited)
                .mapToDouble(Resource::demand)
                .sum();
        for (Pair pair : pairs.subList(0, Math.min(PAIRS, pairs.size()))) {
            String on = pair.on().stream().map(Resource::name).sorted().limit(3).collect(Collectors.joining(", "));
            List<Evidence> evidence = new ArrayList<>(pair.one().evidence());
            evidence.addAll(pair.other().evidence());
            findings.add(
                    new Drift(
                            "pair-in-contention",
                            List.of(subject(pair.one()), subject(pair.other())),
                            pair.one().name() + " and " + pair.other().name() + " together ask for more of " + on
                                    + " than there is; they cause " + Wording.number(pair.days(), 0) + " of "
                                    + Wording.number(all, 0) + " person-days beyond capacity.",
                            "Put one after the other, or decide which of the two goes first.",
                            evidence),
                    Math.min(1, 0.3 + 5 * pair.days() / demand),
                    day);
        }
    }

    private static String headline(Contention contention, List<Pair> pairs, Spread spread) {
        List<String> sentences = new ArrayList<>();
        if (contention.limited()) {
            long over = contention.resources().values().stream()
                    .filter(r -> r.overload() > 0)
                    .count();
            sentences.add(
                    over == 0
                            ? "no resource is asked for more than it has"
                            : Wording.percent(contention.overload(1)) + " of the demand is beyond capacity, on "
                                    + Wording.count((int) over, "resource") + " between "
                                    + Wording.count(pairs.size(), "pair") + " of initiatives");
        }
        if (spread.people() > 0) {
            sentences.add(spread.text());
        }
        return String.join("; ", sentences);
    }
}
