package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Content;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Whether leaders order the same priorities alike (method I8, the tier of what was asked): Kendall's W of their rankings. Strategic
 * consensus: Kellermanns and others 2005, Tarakci and others 2013. Leaders appear as many, never one by one.
 *
 * @param rule its thresholds, minima and weight
 */
record InterpretationSpread(Rules.Rule rule) implements Indicator {

    static final String ID = "interpretation-spread";

    private static final int DISPUTED = 5;

    @Override
    public String title() {
        return "Interpretation spread";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate day = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        List<Ranking> rankings = history.declared(day, Content::rankings);
        if (rankings.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE, title(), "each leader's own order of the priorities", "none", "rankings");
        }
        int items = (int) rule.least("items");
        Concordance concordance = Concordance.of(rankings, items);
        if (concordance.leaders().size() < rule.least("leaders")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("leaders") + " leaders who each rank at least " + items + " items",
                    concordance.leaders().size(),
                    "such leader",
                    "rankings");
        }
        return measure(history, period, day, rankings, concordance);
    }

    private Outcome measure(
            PortfolioHistory history, Period period, LocalDate day, List<Ranking> rankings, Concordance concordance) {
        Rules.Threshold threshold = rule.threshold("agreement");
        double agreement = concordance.agreement();
        double[] draws = concordance.draws(Chance.of(ID, history.portfolio()));
        ScoreParts parts = new ScoreParts(2);
        parts.add(new Statistic(
                "agreement of the leaders (Kendall's W)",
                Wording.number(agreement, 2),
                agreement,
                within(draws, 0.025, agreement),
                within(draws, 0.05, agreement),
                threshold));
        parts.note("On average a leader has " + Wording.percent(concordance.recallOfFirstThree())
                + " of the common first three priorities among the own first three.");
        Findings findings = new Findings(history.portfolio(), ID, period);
        addTo(findings, rankings, concordance, threshold, day);
        long agreeing = Arrays.stream(draws)
                .filter(draw -> draw >= threshold.tolerated())
                .count();
        int leaders = concordance.leaders().size();
        return new Measured(
                leaders + " leaders order " + Wording.count(concordance.items().size(), "priority")
                        + " with an agreement of " + Wording.number(agreement, 2) + " (1 is full agreement)",
                parts.score(),
                parts.interval(),
                leaders * concordance.items().size(),
                leaders >= 2 * rule.least("leaders") && concordance.items().size() >= 8 ? Grade.A : Grade.B,
                parts.parts(),
                Rounding.six(Math.max(1, agreeing) / (double) draws.length),
                draws[(int) (0.9 * draws.length)] < threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    private static Interval within(double[] draws, double tail, double value) {
        return new Interval(
                Math.min(value, draws[(int) (tail * draws.length)]),
                Math.max(value, draws[(int) ((1 - tail) * draws.length) - 1]));
    }

    private static void addTo(
            Findings findings,
            List<Ranking> rankings,
            Concordance concordance,
            Rules.Threshold threshold,
            LocalDate day) {
        double severity = threshold.severity(concordance.agreement());
        if (severity <= 0) {
            return;
        }
        for (int item : concordance
                .mostDisputed()
                .subList(0, Math.min(DISPUTED, concordance.items().size()))) {
            double width = concordance.width(item);
            if (width < concordance.items().size() / 2.0) {
                continue;
            }
            String words = concordance.items().get(item);
            List<Ranking> rows = rankings.stream()
                    .filter(r -> Wording.normalised(r.item()).equals(words))
                    .toList();
            List<Evidence> evidence = rows.stream().map(Ranking::evidence).toList();
            String name = rows.get(0).item();
            findings.add(
                    new Drift(
                            "priority-disputed",
                            List.of(new Subject(Subject.Type.COMMITMENT, name, name)),
                            "Leaders place “" + name + "” up to " + Wording.number(width, 1)
                                    + " places apart in their own orders.",
                            "Read back: each leader writes in one sentence what comes first and why; settle the difference on"
                                    + " the spot.",
                            evidence),
                    severity * width / concordance.items().size(),
                    day);
        }
    }
}
