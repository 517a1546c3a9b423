package dev.plumbline.plan;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.RestorationPlan;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.RestorationPlan.Bound;
import dev.plumbline.model.RestorationPlan.Draft;
import dev.plumbline.model.RestorationPlan.Proof;
import dev.plumbline.model.RestorationPlan.Step;
import dev.plumbline.plan.Search.Solution;
import dev.plumbline.scoring.Assessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A solution in words, with what speaks for it. */
final class ProposedPlan {

    /** A step is robust when the plan still takes it with so many times the demand. */
    private static final double STRESS = 1.15;

    private static final int MOST_SHORT = 3;

    private final Setting setting;
    private final PlanningProblem problem;
    private final Solution solution;
    private final boolean overturned;
    private final List<Integer> touched;
    private final List<Bound> bounds;

    /** @param overturned whether it overturns a recent decision that something goes on */
    ProposedPlan(Setting setting, Solution solution, boolean overturned) {
        this.setting = setting;
        this.problem = setting.problem();
        this.solution = solution;
        this.overturned = overturned;
        this.touched = IntStream.range(0, problem.size())
                .filter(i -> action(i) != Action.KEEP)
                .boxed()
                .sorted(Comparator.comparing(this::action)
                        .thenComparing(this::pain)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        this.bounds = setting.bounds(solution.choice());
    }

    private Action action(int i) {
        return solution.choice()[i];
    }

    private int pain(int i) {
        return problem.options().get(i).pain(action(i));
    }

    private String key(int i) {
        return problem.options().get(i).key();
    }

    RestorationPlan plan(Assessment assessment, Assessor assessor) {
        Drafts drafts = new Drafts(setting, solution.choice());
        Reasons reasons = new Reasons(setting, solution);
        List<Draft> decisions = new ArrayList<>();
        touched.forEach(i -> decisions.add(drafts.draft(decisions.size() + 1, i)));
        Map<String, Action> done = new TreeMap<>();
        touched.forEach(i -> done.put(key(i), action(i)));
        return new RestorationPlan(
                RestorationPlan.State.PROPOSED,
                headline(),
                List.of(),
                solution.least() ? Proof.OPTIMAL : Proof.FEASIBLE,
                Words.points(solution.cost().pain()),
                steps(drafts),
                bounds,
                reasons.whyNot(touched),
                reasons.alternatives(),
                new Effects(assessment, assessor).of(setting.bounds().register(), done),
                decisions,
                notes());
    }

    private List<Step> steps(Drafts drafts) {
        Optional<Solution> stressed =
                setting.counted() ? Search.quick(problem.size()).best(setting.stressed(STRESS)) : Optional.empty();
        return touched.stream()
                .map(i -> new Step(
                        key(i),
                        setting.initiatives().get(i).row().title(),
                        action(i),
                        drafts.why(i),
                        Words.points((long) Cost.PAIN_UNITS * pain(i)),
                        stressed.map(s -> s.choice()[i] == action(i)).orElse(null)))
                .toList();
    }

    private String headline() {
        long broken = bounds.stream().filter(Bound::exceededBefore).count();
        long left = bounds.stream().filter(Bound::exceeded).count();
        String result = left > 0
                ? " is not enough: " + over()
                : broken == 0
                        ? " leaves nothing under way that was excluded or decided to stop"
                        : " brings " + Words.count(broken, "limit or capacity", "limits and capacities")
                                + " back inside that " + (broken == 1 ? "is" : "are") + " exceeded now";
        return Words.capital(acts()) + result + ". "
                + (solution.least()
                        ? "No plan hurts less."
                        : "The search ended at its limit of work, so a less painful plan may exist.");
    }

    private String acts() {
        long stops = touched.stream().filter(i -> action(i) == Action.STOP).count();
        List<String> acts = new ArrayList<>();
        if (stops > 0) {
            acts.add("stopping " + stops);
        }
        if (touched.size() > stops) {
            acts.add("pausing " + (touched.size() - stops));
        }
        return acts.isEmpty()
                ? "pausing and stopping whatever may be"
                : String.join(" and ", acts) + " of "
                        + Words.count(problem.size(), "active initiative", "active initiatives");
    }

    /** By how much the first of what stays exceeded does. */
    private String over() {
        List<String> over = bounds.stream()
                .filter(Bound::exceeded)
                .map(b -> b.label() + " stays over by " + Words.number(b.after() - b.most(), 1)
                        + (b.kind().equals("limit") ? "" : " days"))
                .toList();
        return String.join(", ", over.subList(0, Math.min(MOST_SHORT, over.size())))
                + (over.size() <= MOST_SHORT ? "" : " and " + (over.size() - MOST_SHORT) + " more");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(setting.basis());
        notes.add(setting.worth().source());
        notes.add(
                "A pause costs 35 % of the value, half of it where the initiative should end within two quarters; a stop costs"
                        + " the value, less where it serves no declared commitment. A quarter of the pain of the owner who bears most is"
                        + " added, so that the burden is shared. What has been spent does not count; what ending or starting again costs"
                        + " no column states.");
        notes.add(
                setting.counted()
                        ? "A step is robust when the plan still takes it with 15 % more demand."
                        : "Without demand it is not known which steps are robust.");
        notes.add(
                "Reducing an initiative is not proposed, for no column says which can be divided; competing metrics stop none.");
        if (!solution.fewest()) {
            notes.add("Whether fewer initiatives could be touched at the same pain was not found out.");
        }
        freshness(notes);
        if (problem.size() > Reasons.MOST_INITIATIVES) {
            notes.add("Why not and other plans are left out above " + Reasons.MOST_INITIATIVES + " initiatives.");
        } else if (touched.size() > Reasons.MOST_ASKED) {
            notes.add("Why not is asked for the first " + Reasons.MOST_ASKED + " of " + touched.size() + ".");
        }
        notes.addAll(setting.notes());
        return notes;
    }

    private void freshness(List<String> notes) {
        int continued = setting.bounds().continued().size();
        if (overturned) {
            notes.add(
                    "Decisions of the last 90 days to start or go on are not all kept, for more would stay exceeded.");
        } else if (continued > 0) {
            notes.add(Words.count(continued, "initiative was", "initiatives were")
                    + " decided to start or go on less than 90 days before and may not be touched.");
        }
    }
}
