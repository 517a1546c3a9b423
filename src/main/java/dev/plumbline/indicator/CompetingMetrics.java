package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import dev.plumbline.model.SuccessMetric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Definitions of success that do not go together (method I6): the share of the work in progress whose success is defined against
 * that of others. KPI heterogeneity: Diamantini, Potena and Storti.
 *
 * @param rule its thresholds, minima and weight
 */
record CompetingMetrics(Rules.Rule rule) implements Indicator {

    static final String ID = "competing-metrics";

    /** How much a conflict of a type weighs (σ, method I6). */
    private static final Map<MetricConflict.Type, Double> WEIGHTS = Map.of(
            MetricConflict.Type.OPPOSITE_MOVEMENT, 1.0,
            MetricConflict.Type.DISJOINT_TARGETS, 0.7,
            MetricConflict.Type.SAME_NAME_DIFFERENT_DEFINITION, 0.5,
            MetricConflict.Type.KNOWN_TENSION, 0.4,
            MetricConflict.Type.REPETITION, 0.2);

    private static final double COUNTS = 0.5;

    @Override
    public String title() {
        return "Competing metrics";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        List<Initiative> active = found.get().last().inProgress().stream()
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
        List<SuccessMetric> declared = history.declared(period.end(), Content::metrics);
        Owners owners = Owners.of(active, declared, history.directionAt(period.end()));
        int metrics = declared.size() + owners.ofRegister();
        if (metrics == 0) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "how success is measured: a table of metrics, or a column success metric in the register",
                    "neither",
                    "metrics",
                    "register: success metric");
        }
        if (metrics < rule.least("metrics")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("metrics") + " definitions of success",
                    metrics,
                    "definition",
                    "metrics",
                    "register: success metric");
        }
        if (owners.measured().size() < rule.least("coverage") * active.size() || active.isEmpty()) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "a definition of success for at least " + Wording.percent(rule.least("coverage"))
                            + " of the active initiatives, their own, or one of their unit or commitment",
                    "one for " + Wording.of(owners.measured().size(), active.size()),
                    "metrics",
                    "register: success metric");
        }
        return measure(found.get(), period, active, owners);
    }

    private Outcome measure(QuarterWindow window, Period period, List<Initiative> active, Owners owners) {
        Demand demand = Demand.of(active, rule.least("demand share"));
        Findings findings = new Findings(window.history().portfolio(), ID, period);
        Tiers tiers = Tiers.of(window);
        Set<String> conflicted = new TreeSet<>();
        ScoreParts parts = new ScoreParts(2);
        int counted = 0;
        int listed = 0;
        for (MetricConflict conflict : window.history().governance().conflicts()) {
            double weight = WEIGHTS.getOrDefault(conflict.type(), 0.0);
            List<Initiative> one = owners.of(conflict.one());
            List<Initiative> other = owners.of(conflict.other());
            if (one.isEmpty() && other.isEmpty()) {
                continue;
            }
            boolean counts = weight >= COUNTS && sure(conflict);
            if (counts) {
                one.forEach(i -> conflicted.add(i.key()));
                other.forEach(i -> conflicted.add(i.key()));
                counted++;
                findings.add(drift(conflict, one, other), weight, conflict.since());
            } else {
                listed++;
            }
            if (counts
                    && conflict.type() == MetricConflict.Type.OPPOSITE_MOVEMENT
                    && one.stream().anyMatch(tiers::top)
                    && other.stream().anyMatch(tiers::top)) {
                parts.atLeast(COUNTS);
            }
        }
        Rules.Threshold threshold = rule.threshold("conflicted");
        double all = active.stream().mapToDouble(i -> demand.of(i.key())).sum();
        double share = active.stream()
                        .filter(i -> conflicted.contains(i.key()))
                        .mapToDouble(i -> demand.of(i.key()))
                        .sum()
                / all;
        Proportion proportion = new Proportion(share * active.size(), active.size());
        parts.add(Statistic.of(
                "work with competing definitions of success, " + demand.basis(),
                proportion,
                Wording.percent(share),
                threshold));
        int without = active.size() - owners.measured().size();
        parts.note("No definition of success is stated for " + Wording.of(without, active.size())
                + " of the active initiatives; that is no conflict.");
        if (listed > 0) {
            parts.note(Wording.count(listed, "pair")
                    + " of metrics that are known to pull apart, or are stated twice, are listed and not scored.");
        }
        return new Measured(
                headline(conflicted.size(), active.size(), counted),
                parts.score(),
                parts.interval(),
                active.size(),
                owners.measured().size() >= 2 * rule.least("metrics") ? Grade.A : Grade.B,
                parts.parts(),
                Rounding.six(proportion.pValue(threshold.tolerated())),
                proportion.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    private boolean sure(MetricConflict conflict) {
        double least = rule.least("confidence");
        return conflict.one().source().evidence().confidence() >= least
                && conflict.other().source().evidence().confidence() >= least;
    }

    private static String headline(int conflicted, int active, int counted) {
        return conflicted == 0
                ? "no two of the definitions of success of " + active + " active initiatives compete"
                : Wording.of(conflicted, active) + " active initiatives have a definition of success that competes with"
                        + " another (" + Wording.count(counted, "pair") + ")";
    }

    private static Drift drift(MetricConflict conflict, List<Initiative> one, List<Initiative> other) {
        List<Subject> subjects = new ArrayList<>();
        one.stream().limit(5).map(Initiative::subject).forEach(subjects::add);
        other.stream()
                .limit(5)
                .map(Initiative::subject)
                .filter(s -> !subjects.contains(s))
                .forEach(subjects::add);
        subjects.add(metric(conflict.one()));
        if (!metric(conflict.other()).equals(metric(conflict.one()))) {
            subjects.add(metric(conflict.other()));
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(conflict.one().source().evidence());
        if (!evidence.contains(conflict.other().source().evidence())) {
            evidence.add(conflict.other().source().evidence());
        }
        return new Drift(
                kind(conflict.type()),
                subjects,
                conflict.why(),
                "Agree one definition card and one owner for " + conflict.one().construct() + ".",
                evidence);
    }

    private static Subject metric(MetricDefinition definition) {
        return new Subject(
                Subject.Type.METRIC,
                Wording.normalised(
                        definition.source().owner() + " " + definition.source().metric()),
                definition.source().metric());
    }

    private static String kind(MetricConflict.Type type) {
        return switch (type) {
            case OPPOSITE_MOVEMENT -> "opposite-movement";
            case DISJOINT_TARGETS -> "disjoint-targets";
            case SAME_NAME_DIFFERENT_DEFINITION -> "same-name-different-definition";
            case KNOWN_TENSION -> "known-tension";
            case REPETITION -> "stated-twice";
        };
    }

    /**
     * Whose definitions of success count for which initiative: its own, and those of its unit and its commitment.
     *
     * @param active the work in progress
     * @param measured the keys of those with a definition
     * @param ofRegister how many state one in the register
     */
    private record Owners(List<Initiative> active, Set<String> measured, int ofRegister) {

        static Owners of(List<Initiative> active, List<SuccessMetric> declared, List<Commitment> direction) {
            Set<String> owners = new HashSet<>();
            declared.forEach(metric -> owners.add(Wording.normalised(metric.owner())));
            direction.stream()
                    .filter(c -> owners.contains(Wording.normalised(c.id()))
                            || owners.contains(Wording.normalised(c.statement())))
                    .forEach(c -> {
                        owners.add(Wording.normalised(c.id()));
                        owners.add(Wording.normalised(c.statement()));
                    });
            owners.remove("");
            Set<String> measured = new TreeSet<>();
            int register = 0;
            for (Initiative initiative : active) {
                boolean own = !initiative.row().text(Field.SUCCESS_METRIC).isBlank();
                register += own ? 1 : 0;
                if (own || names(initiative).stream().anyMatch(owners::contains)) {
                    measured.add(initiative.key());
                }
            }
            return new Owners(active, measured, register);
        }

        /** The initiatives a definition counts for. */
        List<Initiative> of(MetricDefinition definition) {
            String owner = Wording.normalised(definition.source().owner());
            return active.stream().filter(i -> names(i).contains(owner)).toList();
        }

        private static Set<String> names(Initiative initiative) {
            Set<String> names = new HashSet<>();
            names.add(Wording.normalised(initiative.key()));
            names.add(Wording.normalised(initiative.row().title()));
            names.add(Wording.normalised(initiative.row().text(Field.UNIT)));
            initiative.row().texts(Field.OBJECTIVE).forEach(objective -> names.add(Wording.normalised(objective)));
            names.remove("");
            return names;
        }
    }
}
