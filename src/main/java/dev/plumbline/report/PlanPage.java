package dev.plumbline.report;

import dev.plumbline.model.RestorationPlan;
import dev.plumbline.model.RestorationPlan.Answer;
import dev.plumbline.model.RestorationPlan.Bound;
import dev.plumbline.model.RestorationPlan.Change;
import dev.plumbline.model.RestorationPlan.Draft;
import dev.plumbline.model.RestorationPlan.Effect;
import dev.plumbline.model.RestorationPlan.Proof;
import dev.plumbline.model.RestorationPlan.Step;
import dev.plumbline.model.RestorationPlan.WhyNot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The restoration plan.
 *
 * @param headline the plan, or why there is none
 * @param steps what is paused or stopped
 * @param bounds limits and capacities before and after
 * @param effectSummary under which assumption the scores would differ
 * @param effects the index and the scores before and after
 * @param whyNotSummary what the table of reasons says
 * @param whyNot what keeping an initiative of the plan would mean
 * @param alternatives other plans
 * @param draftsSummary that they are drafts
 * @param drafts decisions to be taken or refused
 * @param notes how the plan was made
 */
record PlanPage(
        String headline,
        List<StepRow> steps,
        List<BoundRow> bounds,
        String effectSummary,
        List<ScoreRow> effects,
        String whyNotSummary,
        List<ReasonRow> whyNot,
        String alternatives,
        String draftsSummary,
        List<DraftRow> drafts,
        String notes) {

    private static final int MOST_STEPS = 40;
    private static final int MOST_BOUNDS = 24;
    private static final int MOST_DRAFTS = 12;
    private static final int NAME = 60;

    /** One initiative that is paused or stopped. */
    record StepRow(String action, String initiative, String why, String pain, String robust) {

        static StepRow of(Step step) {
            Boolean robust = step.robust();
            return new StepRow(
                    step.action().label(),
                    titled(step.initiative(), step.name()),
                    step.why(),
                    Figures.number(step.pain()),
                    robust == null ? "–" : robust ? "yes" : "no");
        }
    }

    /** A limit or a capacity, before and after. */
    record BoundRow(String label, String most, String before, String after) {

        static BoundRow of(Bound bound) {
            String unit = bound.kind().equals("limit") ? "Active initiatives, " : "Person-days, ";
            return new BoundRow(
                    unit + bound.label(),
                    Figures.number(bound.most()),
                    Figures.number(bound.before()) + (bound.exceededBefore() ? " !" : ""),
                    Figures.number(bound.after()) + (bound.exceeded() ? " !" : ""));
        }
    }

    /** A score, before and after. */
    record ScoreRow(String label, String before, String after) {

        static ScoreRow of(Change change) {
            return new ScoreRow(change.title(), score(change.before()), score(change.after()));
        }

        private static String score(@Nullable Double score) {
            return score == null ? "not assessed" : Figures.score(score);
        }
    }

    /** What keeping an initiative of the plan would mean. */
    record ReasonRow(String initiative, String statement) {

        static ReasonRow of(WhyNot one) {
            return new ReasonRow(titled(one.initiative(), one.name()), one.statement());
        }
    }

    /** A decision to be taken or refused. */
    record DraftRow(String id, String decision, String questions) {

        static DraftRow of(Draft draft) {
            return new DraftRow(
                    draft.id(),
                    draft.decision(),
                    draft.answers().stream().map(DraftRow::line).collect(Collectors.joining("\n")));
        }

        private static String line(Answer answer) {
            return answer.question() + " " + answer.answer();
        }
    }

    static PlanPage of(RestorationPlan plan) {
        return new PlanPage(
                headline(plan),
                plan.steps().stream().limit(MOST_STEPS).map(StepRow::of).toList(),
                bounds(plan.bounds()),
                "If the decisions below were on record and carried out by the date of the register. This is the same"
                        + " measurement on changed inputs, not a prediction.",
                effects(plan.effect()),
                "Each row keeps one initiative of the plan and looks for the least painful choice of the others that exceeds no more.",
                plan.whyNot().stream().map(ReasonRow::of).toList(),
                alternatives(plan),
                (plan.drafts().size() <= MOST_DRAFTS
                                ? ""
                                : MOST_DRAFTS + " of " + plan.drafts().size() + " shown, all in alignment.json. ")
                        + "The plan proposes; leaders decide. Each decision is to be taken or refused on its own.",
                plan.drafts().stream().limit(MOST_DRAFTS).map(DraftRow::of).toList(),
                String.join(" ", plan.notes()));
    }

    private static String titled(String key, String name) {
        return key.equals(name) ? Figures.shortened(key, NAME) : key + " " + Figures.shortened(name, NAME);
    }

    private static String headline(RestorationPlan plan) {
        List<String> sentences = new ArrayList<>();
        sentences.add(plan.headline());
        if (plan.proof() != null) {
            sentences.add("It costs " + Figures.number(plan.pain()) + " points of pain ("
                    + (plan.proof() == Proof.OPTIMAL ? "OPTIMAL" : "FEASIBLE") + ").");
        }
        if (plan.steps().size() > MOST_STEPS) {
            sentences.add(MOST_STEPS + " of " + plan.steps().size() + " steps are shown, all are in alignment.json.");
        }
        if (!plan.unlocks().isEmpty()) {
            sentences.add("Supplying " + String.join("; ", plan.unlocks()) + " would make one possible.");
        }
        return String.join(" ", sentences);
    }

    /** What is exceeded first. */
    private static List<BoundRow> bounds(List<Bound> bounds) {
        return bounds.stream()
                .sorted(Comparator.comparing(Bound::exceeded)
                        .thenComparing(Bound::exceededBefore)
                        .reversed())
                .limit(MOST_BOUNDS)
                .map(BoundRow::of)
                .toList();
    }

    private static List<ScoreRow> effects(@Nullable Effect effect) {
        if (effect == null) {
            return List.of();
        }
        List<ScoreRow> rows = new ArrayList<>();
        rows.add(new ScoreRow("Drift index, 0–100", index(effect.indexBefore()), index(effect.indexAfter())));
        effect.changes().forEach(change -> rows.add(ScoreRow.of(change)));
        return rows;
    }

    private static String index(@Nullable Double index) {
        return index == null ? "not assessed" : Figures.index(index);
    }

    /** How each of the other plans differs from this one. */
    private static String alternatives(RestorationPlan plan) {
        List<String> own = plan.steps().stream()
                .map(step -> step.action().label() + " " + step.initiative())
                .toList();
        return plan.alternatives().stream()
                .map(other -> "• " + Figures.number(other.pain()) + " points: instead of " + but(own, other.steps())
                        + ", " + but(other.steps(), own) + ".")
                .collect(Collectors.joining("\n"));
    }

    private static String but(List<String> these, List<String> those) {
        List<String> only = these.stream().filter(step -> !those.contains(step)).toList();
        return only.isEmpty() ? "nothing else" : String.join(", ", only);
    }
}
