package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Role clarity without a table of roles (method I14, grade C): the sponsor stands in for the Visionary and the owner for the
 * Operator of each initiative in progress; nothing stands in for the Prophet.
 */
final class InferredRoles {

    private static final String TITLE = "Role clarity";
    private static final double SEVERAL = 0.6;
    private static final double HALF = 0.5;

    private InferredRoles() {}

    static Outcome assess(PortfolioHistory history, Period period, Rules.Rule rule) {
        Optional<QuarterWindow> window = QuarterWindow.of(history, period);
        List<Initiative> active = window.map(w -> w.last().inProgress()).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
        boolean told = told(active, Field.OWNER) && told(active, Field.SPONSOR);
        if (!told || active.size() < rule.least("active")) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    TITLE,
                    "a table of who is Visionary, Prophet and Operator of each commitment, or a register with sponsors and"
                            + " owners of at least " + (int) rule.least("active") + " active initiatives",
                    "neither",
                    "roles",
                    "register: sponsor",
                    "register: owner");
        }
        return measure(history, period, rule, active);
    }

    /** Whether a column is filled for half of the work at least: an empty column is no statement about anybody. */
    private static boolean told(List<Initiative> active, Field field) {
        long known = active.stream().filter(i -> i.row().get(field).known()).count();
        return known > 0 && known >= HALF * active.size();
    }

    private static Outcome measure(PortfolioHistory history, Period period, Rules.Rule rule, List<Initiative> active) {
        Findings findings = new Findings(history.portfolio(), RoleClarity.ID, period);
        double unclear = 0;
        int cells = 0;
        for (Initiative initiative : active) {
            for (Field field : List.of(Field.SPONSOR, Field.OWNER)) {
                double penalty = penalty(initiative, field);
                if (penalty > 0) {
                    findings.add(drift(initiative, field), penalty, period.start());
                }
                unclear += penalty;
                cells++;
            }
        }
        Proportion proportion = new Proportion(unclear, cells);
        Rules.Threshold threshold = rule.threshold("unclear");
        ScoreParts parts = new ScoreParts(1);
        parts.add(Statistic.of(
                "unclear roles of the work in progress", proportion, Wording.percent(proportion.share()), threshold));
        parts.missing(
                "Without a table of roles the sponsor stands in for the Visionary and the owner for the Operator; the"
                        + " Prophet is not assessed.");
        return new Measured(
                findings.gravest().isEmpty()
                        ? "every one of " + active.size() + " active initiatives has one sponsor and one owner"
                        : Wording.percent(1 - proportion.share()) + " of the sponsor and owner cells of "
                                + active.size() + " active initiatives name one person",
                parts.score(),
                parts.interval(),
                active.size(),
                Grade.C,
                parts.parts(),
                Rounding.six(proportion.pValue(threshold.tolerated())),
                proportion.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    private static double penalty(Initiative initiative, Field field) {
        int people = initiative.row().texts(field).size();
        return people == 0 ? 1 : people > 1 ? SEVERAL : 0;
    }

    private static Drift drift(Initiative initiative, Field field) {
        int people = initiative.row().texts(field).size();
        return new Drift(
                people == 0 ? field.label() + "-missing" : field.label() + "-shared",
                List.of(initiative.subject()),
                initiative.row().title() + " has "
                        + (people == 0 ? "no " + field.label() : people + " " + field.label() + "s") + ".",
                "Name one " + field.label() + ".",
                List.of(
                        people == 0
                                ? initiative.row().evidence()
                                : initiative.row().evidence(field)));
    }
}
