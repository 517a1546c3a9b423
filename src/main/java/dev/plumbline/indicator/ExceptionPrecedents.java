package dev.plumbline.indicator;

import dev.plumbline.indicator.ExceptionRecord.Conversion;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One-time exceptions that become precedents (method I2): the share of exceptions that were repeated, prolonged or never ended.
 * Normalisation of deviance: Vaughan 1996.
 *
 * @param rule its thresholds, minima and weight
 */
record ExceptionPrecedents(Rules.Rule rule) implements Indicator {

    static final String ID = "exception-precedents";

    @Override
    public String title() {
        return "Exception precedents";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate end = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        List<ExceptionRecord> all = ExceptionRecord.of(history, end);
        if (DecisionEffects.recorded(history).isEmpty() && all.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "a decision log with exceptions and the rule each sets aside, or minutes that mark them",
                    "no recorded decision",
                    "decisions: rule waived",
                    "meetings");
        }
        int maturity = (int) rule.least("mature days");
        List<ExceptionRecord> mature = all.stream()
                .filter(e -> !e.date().isAfter(end.minusDays(maturity)) && !e.emergency())
                .filter(e -> e.date().isAfter(end.minusYears(1).minusDays(maturity)))
                .toList();
        if (mature.size() < rule.least("exceptions")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("exceptions") + " recorded exceptions that are " + maturity
                            + " days old",
                    mature.size(),
                    "such exception",
                    "decisions: rule waived");
        }
        return measure(history, period, end, all, mature);
    }

    private Outcome measure(
            PortfolioHistory history,
            Period period,
            LocalDate end,
            List<ExceptionRecord> all,
            List<ExceptionRecord> mature) {
        Findings findings = new Findings(history.portfolio(), ID, period);
        List<Exhibit.Exempted> shown = new ArrayList<>();
        int converted = 0;
        int unsure = 0;
        for (ExceptionRecord exception : mature) {
            Conversion conversion = exception.conversion(all, history, end, rule);
            shown.add(new Exhibit.Exempted(
                    exception.id(),
                    exception.date(),
                    exception.rule(),
                    exception.subjects(),
                    exception.expiry(),
                    conversion == null ? "" : conversion.what()));
            if (conversion != null) {
                converted++;
                findings.add(drift(exception, conversion), conversion.severity(), conversion.since());
            } else if (exception.unsure(history, end)) {
                unsure++;
            }
        }
        Proportion share = new Proportion(converted, mature.size());
        Rules.Threshold threshold = rule.threshold("converted");
        ScoreParts parts = new ScoreParts(2);
        Proportion possible = new Proportion(converted + unsure, mature.size());
        parts.add(new Statistic(
                "exceptions that became precedents",
                Wording.of(converted, mature.size()),
                share.shrunk(threshold.tolerated()),
                between(share, possible, Proportion.SHOWN),
                between(share, possible, Proportion.SCORED),
                threshold));
        if (unsure > 0) {
            parts.note("Whether " + Wording.count(unsure, "exception")
                    + " ended on the day stated is not known, for no log states it; the upper bound counts "
                    + (unsure == 1 ? "it." : "them."));
        }
        long emergencies = all.stream().filter(ExceptionRecord::emergency).count();
        if (emergencies > 0) {
            parts.note(Wording.count((int) emergencies, "exception") + " for safety or by law did not count.");
        }
        parts.note(
                "How often a rule was kept is not known, so the share of exceptions among all its cases is not scored.");
        return new Measured(
                        Wording.of(converted, mature.size())
                                + " exceptions of a year and more were repeated, prolonged or never ended",
                        parts.score(),
                        parts.interval(),
                        mature.size(),
                        mature.size() >= 2 * rule.least("exceptions") ? Grade.A : Grade.B,
                        parts.parts(),
                        Rounding.six(share.pValue(threshold.tolerated())),
                        share.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(new Exhibit.Precedents(shown));
    }

    private static Interval between(Proportion least, Proportion most, double z) {
        return new Interval(least.wilson(z).low(), most.wilson(z).high());
    }

    private static Drift drift(ExceptionRecord exception, Conversion conversion) {
        List<Subject> subjects = new ArrayList<>(exception.subjects());
        subjects.add(new Subject(Subject.Type.DECISION, exception.id(), exception.text()));
        return new Drift(
                conversion.kind(),
                subjects,
                "The exception " + exception.id() + " of " + exception.date()
                        + (exception.rule().isEmpty() ? "" : " from “" + exception.rule() + "”") + " "
                        + conversion.what() + ".",
                "Give every exception an end and an owner; at the second one change the rule or refuse.",
                conversion.evidence());
    }
}
