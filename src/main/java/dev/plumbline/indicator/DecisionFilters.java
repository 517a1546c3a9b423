package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Content;
import dev.plumbline.model.Decision;
import dev.plumbline.model.DecisionFilter;
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
import java.util.Comparator;
import java.util.List;

/**
 * Whether new initiatives are measured against the organisation's own decision filters (method I15).
 *
 * @param rule its thresholds, minima and weight
 */
record DecisionFilters(Rules.Rule rule) implements Indicator {

    static final String ID = "decision-filters";

    @Override
    public String title() {
        return "Decision filters";
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate end = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        List<DecisionFilter> filters = history.declared(end, Content::filters).stream()
                .sorted(Comparator.comparing(DecisionFilter::id).thenComparing(DecisionFilter::criterion))
                .toList();
        if (filters.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "the decision filters: the criteria every new initiative must answer",
                    "none",
                    "filters");
        }
        List<Decision> proposals = proposals(history, period.start(), end);
        boolean year = approvals(proposals).size() < rule.least("approvals");
        if (year) {
            proposals = proposals(history, end.minusYears(1).plusDays(1), end);
        }
        List<Decision> approvals = approvals(proposals);
        if (approvals.size() < rule.least("approvals")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("approvals") + " recorded approvals within a year",
                    approvals.size(),
                    "approval",
                    "decisions");
        }
        if (DecisionEffects.recorded(history).stream()
                .allMatch(d -> d.criteria().isBlank())) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "the answers to the criteria in the decision log",
                    "a log in which no decision answers any",
                    "decisions: criteria answers");
        }
        return measure(history, period, filters, proposals, year);
    }

    private static List<Decision> proposals(PortfolioHistory history, LocalDate from, LocalDate to) {
        return DecisionEffects.recorded(history).stream()
                .filter(d -> d.type() == Decision.Type.APPROVE_ADD || d.type() == Decision.Type.DECLINE)
                .filter(d -> !d.date().isBefore(from) && !d.date().isAfter(to))
                .toList();
    }

    private static List<Decision> approvals(List<Decision> proposals) {
        return proposals.stream()
                .filter(d -> d.type() == Decision.Type.APPROVE_ADD && d.positive())
                .toList();
    }

    private Outcome measure(
            PortfolioHistory history,
            Period period,
            List<DecisionFilter> filters,
            List<Decision> proposals,
            boolean year) {
        List<Decision> approvals = approvals(proposals);
        Findings findings = new Findings(history.portfolio(), ID, period);
        int open = 0;
        int failing = 0;
        for (Decision approval : approvals) {
            CriteriaAnswers answers = CriteriaAnswers.of(approval, filters);
            if (!answers.complete()) {
                open++;
                findings.add(
                        drift(
                                approval,
                                "approved-unfiltered",
                                answers.answered() + " of " + answers.all() + " criteria are answered",
                                "Approve only what answers every criterion."),
                        0.5,
                        approval.date());
            }
            if (answers.failed() > 0) {
                failing++;
                findings.add(
                        drift(
                                approval,
                                "approved-though-failing",
                                Wording.count(answers.failed(), "criterion").replace("criterions", "criteria")
                                        + " answered with no",
                                "Decline what fails, or change the criterion."),
                        0.8,
                        approval.date());
            }
        }
        ScoreParts parts = new ScoreParts(3);
        Proportion unfiltered = new Proportion(open, approvals.size());
        Rules.Threshold threshold = rule.threshold("unfiltered");
        parts.add(Statistic.of(
                "approvals with a criterion unanswered", unfiltered, Wording.of(open, approvals.size()), threshold));
        parts.add(Statistic.of(
                "approvals that fail a criterion",
                new Proportion(failing, approvals.size()),
                Wording.of(failing, approvals.size()),
                rule.threshold("failing")));
        approvalRate(parts, approvals.size(), proposals.size());
        if (year) {
            parts.note("Rests on the approvals of a year, for the quarter alone has too few.");
        }
        return new Measured(
                approvals.size() - open + " of " + Wording.count(approvals.size(), "approval") + " answer all "
                        + Wording.count(filters.size(), "criterion").replace("criterions", "criteria")
                        + (failing == 0
                                ? ""
                                : "; " + failing + (failing == 1 ? " was" : " were") + " approved though failing one"),
                parts.score(),
                parts.interval(),
                approvals.size(),
                approvals.size() >= 2 * rule.least("approvals") ? Grade.A : Grade.B,
                parts.parts(),
                Rounding.six(unfiltered.pValue(threshold.tolerated())),
                unfiltered.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    /** A filter that lets everything through filters nothing; half of its severity counts. */
    private void approvalRate(ScoreParts parts, int approvals, int proposals) {
        if (proposals < rule.least("proposals") || proposals == approvals) {
            parts.missing(
                    proposals == approvals
                            ? "No declined proposal is recorded; whether none was declined, or declines are not logged, is not"
                                    + " known, so the approval rate is not scored."
                            : "The approval rate needs at least " + (int) rule.least("proposals") + " proposals.");
            return;
        }
        Proportion rate = new Proportion(approvals, proposals);
        double low = rate.wilson(Proportion.SCORED).low();
        Rules.Threshold whole = rule.threshold("approval rate");
        parts.add(new Statistic(
                "approval rate, at least",
                Wording.of(approvals, proposals),
                low,
                new Interval(rate.wilson(Proportion.SHOWN).low(), low),
                new Interval(low, low),
                whole));
    }

    private static Drift drift(Decision approval, String kind, String what, String remedy) {
        List<Subject> subjects = new ArrayList<>();
        approval.links().stream()
                .filter(link -> link.accepted() && link.subject().type() == Subject.Type.INITIATIVE)
                .forEach(link -> subjects.add(link.subject()));
        subjects.add(new Subject(Subject.Type.DECISION, approval.id(), approval.text()));
        return new Drift(
                kind,
                subjects,
                approval.id() + " of " + approval.date() + " approved "
                        + (subjects.size() > 1 ? subjects.get(0).name() : "an initiative") + " with " + what + ".",
                remedy,
                approval.evidence());
    }
}
