package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Health that the record contradicts (panel, known as watermelon status): green while the end slipped, the budget grew, the work
 * was to be stopped, or nothing moved for two reports.
 *
 * @param rule its thresholds, minima and weight
 */
record FalseGreen(Rules.Rule rule) implements Indicator {

    static final String ID = "false-green";

    private static final String GREEN = "green";

    @Override
    public String title() {
        return "False green";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        List<Initiative> active = window.last().inProgress();
        List<Initiative> rated =
                active.stream().filter(i -> i.row().get(Field.HEALTH).known()).toList();
        if (rated.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "the health of each initiative",
                    "a register without health",
                    "register: health");
        }
        if (rated.size() < rule.least("health share") * active.size()) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "the health of at least " + Wording.percent(rule.least("health share"))
                            + " of the active initiatives",
                    "that of " + Wording.of(rated.size(), active.size()),
                    "register: health");
        }
        List<Initiative> greens = rated.stream()
                .filter(i -> i.row().text(Field.HEALTH).equals(GREEN))
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
        if (greens.size() < rule.least("greens")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("greens") + " initiatives that are green",
                    greens.size(),
                    "green initiative",
                    "register: health");
        }
        if (window.days() == 0) {
            return Silence.tooFew(title(), "two registers", 1, "register", "register");
        }
        return measure(window, period, greens);
    }

    private Outcome measure(QuarterWindow window, Period period, List<Initiative> greens) {
        Findings findings = new Findings(window.history().portfolio(), ID, period);
        int contradicted = 0;
        DecisionEffects effects = new DecisionEffects(window.history(), least("days"), least("days after"));
        List<DecisionEffects.Zombie> zombies =
                effects.zombies(window.last().asOf().minusYears(1), least("grace"));
        for (Initiative green : greens) {
            Map<String, List<Evidence>> against = against(green, window, effects, zombies);
            if (!against.isEmpty()) {
                contradicted++;
                List<Evidence> evidence = new ArrayList<>(List.of(green.row().evidence(Field.HEALTH)));
                against.values().forEach(evidence::addAll);
                findings.add(
                        new Drift(
                                "green-contradicted",
                                List.of(green.subject()),
                                green.row().title() + " is reported green while "
                                        + String.join(", and ", against.keySet()) + ".",
                                "Publish the rule by which green is given.",
                                evidence),
                        Math.min(1, 0.4 + 0.2 * against.size()),
                        window.last().asOf());
            }
        }
        Proportion share = new Proportion(contradicted, greens.size());
        Rules.Threshold threshold = rule.threshold("contradicted");
        ScoreParts parts = new ScoreParts(2);
        parts.add(Statistic.of("greens contradicted", share, Wording.of(contradicted, greens.size()), threshold));
        return new Measured(
                Wording.of(contradicted, greens.size()) + " green initiatives are contradicted by the record",
                parts.score(),
                parts.interval(),
                greens.size(),
                greens.size() >= 2 * rule.least("greens") ? Grade.A : Grade.B,
                parts.parts(),
                Rounding.six(share.pValue(threshold.tolerated())),
                share.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    /** What speaks against green, in words, each with its evidence. */
    private Map<String, List<Evidence>> against(
            Initiative green, QuarterWindow window, DecisionEffects effects, List<DecisionEffects.Zombie> zombies) {
        Map<String, List<Evidence>> against = new TreeMap<>();
        for (Event event : window.events()) {
            if (event.initiative().equals(green.key())
                    && event.type() == EventType.DATE
                    && later(event)
                    && effects.behind(event, least("days before"), least("days after"))
                            .isEmpty()) {
                against.put("its end slipped from " + event.before() + " to " + event.after(), event.evidence());
            }
        }
        window.find(window.first().asOf(), green.key()).ifPresent(before -> overspent(before, green, against));
        for (DecisionEffects.Zombie zombie : zombies) {
            if (zombie.alive() && zombie.initiative().key().equals(green.key())) {
                against.put(
                        "the decision " + zombie.decision().id() + " to end it stands",
                        zombie.decision().evidence());
            }
        }
        still(green, window)
                .ifPresent(evidence ->
                        against.put("nothing about it moved in " + least("registers") + " registers", evidence));
        return against;
    }

    private int least(String what) {
        return (int) rule.least(what);
    }

    private static boolean later(Event event) {
        String before = event.before();
        String after = event.after();
        return before != null && after != null && event.field() == Field.END && after.compareTo(before) > 0;
    }

    private void overspent(Initiative before, Initiative now, Map<String, List<Evidence>> against) {
        BigDecimal over = BigDecimal.ONE.add(BigDecimal.valueOf(rule.least("budget growth")));
        Optional<dev.plumbline.model.Money> old = before.row().money(Field.BUDGET);
        Optional<dev.plumbline.model.Money> current = now.row().money(Field.BUDGET);
        if (old.isPresent()
                && current.isPresent()
                && old.get().currency().equals(current.get().currency())
                && old.get().amount().signum() > 0
                && current.get().amount().compareTo(old.get().amount().multiply(over)) > 0) {
            against.put(
                    "its budget grew by more than " + Wording.percent(rule.least("budget growth")),
                    List.of(before.row().evidence(Field.BUDGET), now.row().evidence(Field.BUDGET)));
        }
    }

    /** Whether progress stood still over three registers a month or more apart, though it is not finished. */
    private Optional<List<Evidence>> still(Initiative green, QuarterWindow window) {
        Datum progress = green.row().get(Field.PROGRESS);
        if (!progress.known() || new BigDecimal(green.row().text(Field.PROGRESS)).compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        List<Evidence> same = new ArrayList<>();
        int apart = least("days apart");
        LocalDate next = window.last().asOf().plusDays(apart);
        List<Snapshot> registers = new ArrayList<>(window.history().snapshots());
        java.util.Collections.reverse(registers);
        for (Snapshot register : registers) {
            if (register.asOf().isAfter(next.minusDays(apart))
                    || register.asOf().isAfter(window.last().asOf())) {
                continue;
            }
            Optional<Initiative> then = register.find(green.key());
            if (then.isEmpty()
                    || !then.get().row().text(Field.PROGRESS).equals(green.row().text(Field.PROGRESS))
                    || !then.get().row().text(Field.COMMENTS).equals(green.row().text(Field.COMMENTS))) {
                return Optional.empty();
            }
            same.add(then.get().row().evidence(Field.PROGRESS));
            next = register.asOf();
            if (same.size() == least("registers")) {
                return Optional.of(same);
            }
        }
        return Optional.empty();
    }
}
