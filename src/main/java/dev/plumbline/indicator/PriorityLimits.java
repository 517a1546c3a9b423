package dev.plumbline.indicator;

import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.WipLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Limits that are stated and not kept (method I16): the cubic mean of the severities of how deep they are broken, for how long,
 * and how much is admitted nevertheless. Of several scopes the worst counts.
 *
 * @param rule its thresholds, minima and weight
 */
record PriorityLimits(Rules.Rule rule) implements Indicator {

    static final String ID = "priority-limits";

    @Override
    public String title() {
        return "Priority limits";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        List<LimitRecord> records = LimitRecord.within(window, period);
        if (records.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "a stated limit of work in progress",
                    "none that holds on " + window.last().asOf() + SuggestedLimit.of(window, period),
                    "limits");
        }
        if (window.snapshots().size() < rule.least("snapshots")) {
            return Silence.tooFew(title(), "two registers", window.snapshots().size(), "register", "register");
        }
        return measure(history, period, window, records);
    }

    private Outcome measure(PortfolioHistory history, Period period, QuarterWindow window, List<LimitRecord> records) {
        Map<WipLimit.Scope, List<LimitRecord>> scopes = new TreeMap<>();
        records.forEach(
                r -> scopes.computeIfAbsent(r.scope(), s -> new ArrayList<>()).add(r));
        Breach worst = scopes.values().stream()
                .map(r -> Breach.of(r, rule))
                .max(Comparator.comparingDouble(Breach::score))
                .orElseThrow();
        Findings findings = new Findings(history.portfolio(), ID, period);
        records.forEach(r -> r.addTo(findings, rule.threshold("depth")));
        Proportion registers = worst.registers();
        boolean deep = worst.statistics().get(0).value() >= rule.least("certain depth");
        return new Outcome.Measured(
                        worst.headline(),
                        Rounding.six(worst.score()),
                        Rounding.six(
                                Statistic.cubicMean(worst.statistics(), Statistic::low),
                                Statistic.cubicMean(worst.statistics(), Statistic::high)),
                        window.last().inProgress().size(),
                        window.snapshots().size() >= 2 * rule.least("snapshots") ? Grade.A : Grade.B,
                        Statistic.parts(worst.statistics()),
                        deep ? 0 : Rounding.six(registers.pValue(rule.least("chance"))),
                        deep || registers.wilson(Proportion.FLAGGED).low() > rule.least("chance"),
                        findings.gravest(),
                        findings.notes(notes(window, records, scopes.size())))
                .showing(new Exhibit.Limits(
                        records.stream().map(r -> r.shown(history)).toList()));
    }

    private static List<String> notes(QuarterWindow window, List<LimitRecord> records, int scopes) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Counted against a stated limit. It is flagged when it is broken by a tenth or more, or in more registers than"
                        + " one in ten.");
        if (scopes > 1) {
            notes.add("Limits of " + scopes + " kinds are stated; the headline is that of the worst.");
        }
        records.stream()
                .filter(LimitRecord::raised)
                .forEach(r -> notes.add(
                        "The limit of " + r.label() + " was raised within a quarter of a breach, and no capacity was"
                                + " added; it is measured against the old limit of "
                                + r.last().limit() + "."));
        notes.add("Rests on " + Wording.count(window.snapshots().size(), "register") + " from "
                + window.first().asOf() + " to " + window.last().asOf() + ".");
        return notes;
    }
}
