package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How many decisions are turned back within half a year (method I12), by Kaplan and Meier; those that follow a review that was
 * announced, a pilot or a new fact count three tenths.
 *
 * @param rule its thresholds, minima and weight
 */
record DecisionReversals(Rules.Rule rule) implements Indicator {

    static final String ID = "decision-reversals";

    @Override
    public String title() {
        return "Decision reversals";
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate end = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        List<Decision> recorded = DecisionEffects.recorded(history);
        if (recorded.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "a decision log, or minutes that mark decisions",
                    "no recorded decision",
                    "decisions",
                    "meetings");
        }
        int horizon = (int) rule.least("days");
        List<Reversal.Watched> watched =
                Reversal.watch(recorded, end.minusYears(1).minusDays(horizon), end, horizon);
        long mature = watched.stream()
                .filter(w -> w.reversal() != null
                        || ChronoUnit.DAYS.between(w.decision().date(), end) >= rule.least("mature days"))
                .count();
        if (mature < rule.least("decisions")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("decisions")
                            + " recorded decisions on named initiatives that were watched" + " for "
                            + (int) rule.least("mature days") + " days",
                    (int) mature,
                    "such decision",
                    "decisions");
        }
        return measure(history, period, end, watched, (int) mature);
    }

    private Outcome measure(
            PortfolioHistory history, Period period, LocalDate end, List<Reversal.Watched> watched, int mature) {
        int horizon = (int) rule.least("days");
        double learning = rule.least("learning weight");
        KaplanMeier curve = new KaplanMeier(
                watched.stream().map(w -> w.on(end, learning, horizon)).toList());
        double share = curve.happened(horizon);
        Rules.Threshold threshold = rule.threshold("reversed");
        ScoreParts parts = new ScoreParts(2);
        Proportion proportion = new Proportion(share * mature, mature);
        parts.add(new Statistic(
                "decisions reversed within " + horizon + " days",
                Wording.percent(share),
                proportion.shrunk(threshold.tolerated()),
                proportion.wilson(Proportion.SHOWN),
                proportion.wilson(Proportion.SCORED),
                threshold));
        Findings findings = new Findings(history.portfolio(), ID, period);
        int reversed = 0;
        int learned = 0;
        for (Reversal.Watched one : watched) {
            Reversal reversal = one.reversal();
            if (reversal != null) {
                reversed++;
                learned += reversal.learned() ? 1 : 0;
                findings.add(
                        drift(one, reversal),
                        reversal.learned() ? 0.2 : 0.7,
                        reversal.by().date());
            }
        }
        parts.note("By Greenwood's variance the share lies between "
                + Wording.percent(curve.interval(horizon, Proportion.SCORED).low()) + " and "
                + Wording.percent(curve.interval(horizon, Proportion.SCORED).high()) + " (90 %).");
        if (learned > 0) {
            parts.note(Wording.count(learned, "reversal")
                    + " followed a review that was announced, a pilot or a new fact, and counted three tenths.");
        }
        return new Measured(
                reversed + " of " + Wording.count(watched.size(), "decision") + " reversed within " + horizon + " days"
                        + (learned == 0 ? "" : ", " + learned + " of them for something learned"),
                parts.score(),
                parts.interval(),
                mature,
                mature >= 2 * rule.least("decisions") ? Grade.A : Grade.B,
                parts.parts(),
                Rounding.six(proportion.pValue(threshold.tolerated())),
                proportion.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    private static Drift drift(Reversal.Watched watched, Reversal reversal) {
        Decision decision = watched.decision();
        Decision by = reversal.by();
        List<Evidence> evidence = new ArrayList<>(decision.evidence());
        evidence.addAll(by.evidence());
        return new Drift(
                reversal.learned() ? "reversed-for-something-learned" : "decision-reversed",
                List.of(
                        watched.subject(),
                        new Subject(Subject.Type.DECISION, decision.id(), decision.text()),
                        new Subject(Subject.Type.DECISION, by.id(), by.text())),
                decision.id() + " of " + decision.date() + " on "
                        + watched.subject().name() + " ("
                        + decision.type().label() + ") was reversed after "
                        + ChronoUnit.DAYS.between(decision.date(), by.date()) + " days by " + by.id() + " ("
                        + by.type().label() + ").",
                "A reversal names the new fact it rests on.",
                evidence);
    }
}
