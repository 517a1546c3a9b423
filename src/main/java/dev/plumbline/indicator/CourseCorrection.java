package dev.plumbline.indicator;

import dev.plumbline.indicator.Corrections.Correction;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Work that is steered again and again (method I11): weighted changes of date, scope, owner, budget and priority per
 * initiative-quarter, a change that undoes an earlier one counting double.
 *
 * @param rule its thresholds, minima and weight
 */
record CourseCorrection(Rules.Rule rule) implements Indicator {

    static final String ID = "course-correction";

    @Override
    public String title() {
        return "Course correction";
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow quarter = found.get();
        int registers = (int) history.snapshots().stream()
                .filter(s -> !s.asOf().isAfter(quarter.last().asOf()))
                .count();
        if (registers < rule.least("snapshots")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("snapshots") + " registers",
                    registers,
                    "register",
                    "register");
        }
        Exposure exposure = Exposure.of(quarter);
        QuarterWindow window = exposure.total() < rule.least("initiative-quarters")
                ? quarter.since(period.start().minusMonths(3 * ((long) rule.least("trailing quarters") - 1)))
                : quarter;
        Corrections corrections = Corrections.within(window, (long) rule.least("undo days"));
        if (corrections.kinds().isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "end dates, owners, budgets, priorities or descriptions in every register",
                    "none of them in two registers",
                    "register: end",
                    "register: owner",
                    "register: budget",
                    "register: priority");
        }
        return measure(window, period, Exposure.of(window), corrections);
    }

    private Outcome measure(QuarterWindow window, Period period, Exposure exposure, Corrections corrections) {
        double least = rule.least("initiative-quarters");
        if (exposure.total() < least) {
            return Silence.of(
                    Reason.TOO_FEW,
                    title(),
                    "at least " + (int) least + " initiative-quarters of work in progress",
                    Wording.number(exposure.total(), 1) + " within the last year",
                    "register");
        }
        EventRate rate = corrections.rate(corrections.all(), exposure.total());
        Rules.Threshold threshold = rule.threshold("rate");
        Statistic statistic = new Statistic(
                corrections.name(exposure),
                Wording.number(rate.rate(), 2),
                rate.rate(),
                rate.interval(0.95),
                rate.interval(0.90),
                threshold);
        Findings findings = new Findings(window.history().portfolio(), ID, period);
        QuarterWindow half = window.since(period.start().minusMonths(3));
        addMostSteered(
                findings,
                Corrections.within(half, (long) rule.least("undo days")),
                Exposure.of(half),
                window.first().asOf());
        return new Outcome.Measured(
                headline(corrections, exposure, rate),
                Rounding.six(statistic.severity()),
                Rounding.six(statistic.low(), corrections.partial() ? 1 : statistic.high()),
                corrections.all().size(),
                exposure.total() >= 2 * least ? Grade.A : Grade.B,
                List.of(statistic.part()),
                Rounding.six(rate.pValue(threshold.tolerated())),
                rate.interval(0.80).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(corrections.notes(window, period, exposure)));
    }

    private static String headline(Corrections corrections, Exposure exposure, EventRate rate) {
        return Wording.count(corrections.all().size(), "course correction") + " in "
                + Wording.number(exposure.total(), 0) + " initiative-quarters ("
                + Wording.number(rate.rate(), 2) + " per initiative and quarter, weighted), "
                + corrections.undone() + " of them undoing an earlier one";
    }

    /**
     * Initiatives changed in the window and more than once since the quarter before it, the most re-steered first, by the rate drawn
     * towards the average (Gamma–Poisson, method §2).
     */
    private static void addMostSteered(
            Findings findings, Corrections corrections, Exposure exposure, LocalDate windowStart) {
        double average = corrections.all().size() / exposure.total();
        corrections.byInitiative().entrySet().stream()
                .map(e -> new Steered(e.getValue(), exposure.of(e.getKey()), average))
                .filter(s -> s.changes().size() >= 2 && s.newest().isAfter(windowStart))
                .sorted(java.util.Comparator.comparingDouble(Steered::shrunk)
                        .reversed()
                        .thenComparing(s -> s.changes().get(0).event().initiative()))
                .forEach(s -> findings.add(s.drift(), Math.min(1, s.shrunk() / average / 5), s.since()));
    }

    private record Steered(List<Correction> changes, double exposure, double average) {

        double shrunk() {
            return (changes.size() + 2) / (exposure + 2 / average);
        }

        LocalDate newest() {
            return changes.get(changes.size() - 1).event().to();
        }

        LocalDate since() {
            return changes.get(0).event().to();
        }

        Drift drift() {
            String name = changes.get(changes.size() - 1).event().name();
            String kinds = changes.stream()
                    .collect(
                            Collectors.groupingBy(c -> c.event().type(), java.util.TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(e -> e.getKey().label() + " " + e.getValue())
                    .collect(Collectors.joining(", "));
            List<Evidence> evidence = changes.stream()
                    .flatMap(c -> c.event().evidence().stream())
                    .distinct()
                    .toList();
            return new Drift(
                    "steered-again",
                    List.of(new Subject(
                            Subject.Type.INITIATIVE, changes.get(0).event().initiative(), name)),
                    name + " was re-steered " + changes.size() + " times (" + kinds + ").",
                    "Bundle its changes into one change window, and name the decision behind each.",
                    evidence);
        }
    }
}
