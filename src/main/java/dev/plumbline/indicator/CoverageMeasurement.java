package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

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
        Shares orphans = Shares.of(links.work(), i -> demand.of(i.key()), i -> opposite(links.strongest(i, telling)));
        Shares unserved = Shares.of(telling, weights(telling)::get, c -> opposite(links.strongest(c)));
        Shares breach = Shares.of(links.work(), i -> demand.of(i.key()), i -> links.strongest(i, exclusions));
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

    private record Sides(Shares orphans, Shares unserved, Shares breach) {}

    private Measured measured(Sides sides, List<Statistic> statistics, List<Commitment> catchAll) {
        double floor = sides.breach().confirmed() > 0 ? rule.least("breach floor") : 0;
        double score = Math.max(floor, Statistic.cubicMean(statistics, Statistic::severity));
        double tolerated = rule.threshold("orphan").tolerated();
        Proportion certain =
                new Proportion(sides.orphans().confirmed(), links.work().size());
        Findings findings = new Findings(window.history().portfolio(), DirectionCoverage.ID, period);
        addTo(findings, catchAll);
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

    /**
     * Shares of things that drift.
     *
     * @param confirmed how many certainly do
     * @param possible how many perhaps do
     * @param all how many there are
     * @param low the share by weight of those that certainly do
     * @param high the share by weight of those that do or perhaps do
     */
    private record Shares(int confirmed, int possible, int all, double low, double high) {

        static <T> Shares of(List<T> things, Function<T, Double> weight, Function<T, Strength> drift) {
            int confirmed = 0;
            int possible = 0;
            double sure = 0;
            double perhaps = 0;
            double total = 0;
            for (T thing : things) {
                double own = weight.apply(thing);
                total += own;
                switch (drift.apply(thing)) {
                    case CONFIRMED -> {
                        confirmed++;
                        sure += own;
                    }
                    case CANDIDATE -> {
                        possible++;
                        perhaps += own;
                    }
                    case NONE -> {}
                }
            }
            double whole = total == 0 ? 1 : total;
            return new Shares(confirmed, possible, things.size(), sure / whole, (sure + perhaps) / whole);
        }

        /** A candidate counts half. */
        double point() {
            return (low + high) / 2;
        }

        String text() {
            return Wording.percent(point())
                    + (low < high ? ", " + Wording.percent(low) + " to " + Wording.percent(high) : "");
        }

        Statistic sampled(String name, Rules.Threshold threshold) {
            return new Statistic(
                    name,
                    text(),
                    new Proportion(point() * all, all).shrunk(threshold.tolerated()),
                    spread(Proportion.SHOWN),
                    spread(Proportion.SCORED),
                    threshold);
        }

        private Interval spread(double z) {
            return new Interval(
                    new Proportion(low * all, all).wilson(z).low(),
                    new Proportion(high * all, all).wilson(z).high());
        }

        Statistic counted(String name, Rules.Threshold threshold) {
            Interval links = new Interval(low, high);
            return new Statistic(name, text(), point(), links, links, threshold);
        }
    }

    /** Weights as stated; a commitment without one weighs their mean, or one where none is stated. */
    private static java.util.Map<Commitment, Double> weights(List<Commitment> commitments) {
        double mean = commitments.stream()
                .map(Commitment::weight)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        java.util.Map<Commitment, Double> weights = new java.util.HashMap<>();
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

    private void addTo(Findings findings, List<Commitment> catchAll) {
        List<Commitment> telling = telling();
        for (Initiative initiative : links.work()) {
            if (links.strongest(initiative, telling) == Strength.NONE) {
                findings.add(orphan(initiative, !catchAll.isEmpty()), 0.5, firstSeen(initiative));
            }
            links.of(Commitment.Kind.EXCLUDE).stream()
                    .filter(c -> links.strength(initiative, c) == Strength.CONFIRMED)
                    .forEach(c -> findings.add(excluded(initiative, c), 0.9, firstSeen(initiative)));
        }
        telling.stream()
                .filter(c -> links.strongest(c) == Strength.NONE)
                .forEach(c -> findings.add(unserved(c), 0.6, since(c)));
        catchAll.forEach(c -> findings.add(catching(c), 0.2, since(c)));
    }

    private static Drift orphan(Initiative initiative, boolean catching) {
        Evidence evidence = initiative.row().get(Field.OBJECTIVE).known()
                ? initiative.row().evidence(Field.OBJECTIVE)
                : initiative.row().evidence();
        return new Drift(
                "orphan-initiative",
                List.of(initiative.subject()),
                initiative.row().title() + " serves no commitment that holds"
                        + (catching ? ", apart from what fits most of the work." : "."),
                "Link it to a commitment, stop it, or change the direction on purpose.",
                List.of(evidence));
    }

    private static Drift excluded(Initiative initiative, Commitment exclusion) {
        return new Drift(
                "excluded-work-pursued",
                List.of(initiative.subject(), subject(exclusion)),
                initiative.row().title() + " is in progress, though it was excluded: \"" + exclusion.statement()
                        + "\".",
                "Stop it, or lift the exclusion by decision.",
                List.of(initiative.row().evidence(), exclusion.evidence()));
    }

    private static Drift unserved(Commitment commitment) {
        return new Drift(
                "unserved-commitment",
                List.of(subject(commitment)),
                "No active initiative serves the commitment \"" + commitment.statement() + "\".",
                "Start or link the work that serves it, or withdraw it.",
                List.of(commitment.evidence()));
    }

    private static Drift catching(Commitment commitment) {
        return new Drift(
                "catch-all-commitment",
                List.of(subject(commitment)),
                "Most of the work fits the commitment \"" + commitment.statement() + "\", so it rules nothing out.",
                "Say what it excludes, or split it.",
                List.of(commitment.evidence()));
    }

    private static Subject subject(Commitment commitment) {
        return new Subject(Subject.Type.COMMITMENT, commitment.id(), commitment.statement());
    }

    /** The date of the first register in which it is in progress. */
    private LocalDate firstSeen(Initiative initiative) {
        return window.history().snapshots().stream()
                .filter(s -> window.find(s.asOf(), initiative.key())
                        .filter(Initiative::inProgress)
                        .isPresent())
                .map(s -> s.asOf())
                .findFirst()
                .orElse(window.last().asOf());
    }

    /** The day it holds from, as far as registers reach back. */
    private LocalDate since(Commitment commitment) {
        LocalDate first = window.history().snapshots().get(0).asOf();
        LocalDate from = commitment.valid().from();
        return Stream.of(first, from == null ? first : from)
                .max(java.util.Comparator.naturalOrder())
                .orElse(first);
    }
}
