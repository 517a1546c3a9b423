package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.RestorationPlan.Alternative;
import dev.plumbline.model.RestorationPlan.WhyNot;
import dev.plumbline.model.RestorationPlan.WhyNot.Verdict;
import dev.plumbline.plan.Search.Bounded;
import dev.plumbline.plan.Search.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What speaks for a plan: what keeping each of its initiatives would cost, and which other plans hurt hardly more. */
final class Reasons {

    /** So many initiatives are asked why not. */
    static final int MOST_ASKED = 20;
    /** Above so many initiatives none is. */
    static final int MOST_INITIATIVES = 200;

    private static final int MOST_ALTERNATIVES = 3;
    private static final double HARDLY_MORE = 1.10;

    private final Setting setting;
    private final PlanningProblem problem;
    private final Solution plan;
    private final Search search;

    Reasons(Setting setting, Solution plan) {
        this.setting = setting;
        this.problem = setting.problem();
        this.plan = plan;
        this.search = Search.quick(setting.problem().size());
    }

    /** For each touched initiative that might be kept, in the order given. */
    List<WhyNot> whyNot(List<Integer> touched) {
        if (problem.size() > MOST_INITIATIVES) {
            return List.of();
        }
        return touched.stream()
                .filter(i -> problem.options().get(i).allowed().contains(Action.KEEP))
                .limit(MOST_ASKED)
                .map(this::whyNot)
                .toList();
    }

    private WhyNot whyNot(int kept) {
        Bounded other = search.within(problem.keeping(kept), plan.cost(), OptionalLong.empty());
        Optional<Action[]> choice = other.choice();
        String key = problem.options().get(kept).key();
        if (choice.isEmpty()) {
            return other.proven()
                    ? answer(kept, Verdict.IMPOSSIBLE, null, List.of(), impossible(kept, key))
                    : answer(
                            kept,
                            Verdict.UNKNOWN,
                            null,
                            List.of(),
                            "Whether " + key + " can be kept was not found out.");
        }
        double more =
                Words.points(problem.cost(choice.get()).pain() - plan.cost().pain());
        List<String> instead = differences(choice.get());
        String bound = other.proven() ? "" : "at most ";
        return answer(
                kept,
                Verdict.COSTS_MORE,
                more,
                instead,
                "Keeping " + key
                        + (more == 0 ? " hurts no more" : " costs " + bound + Words.number(more, 2) + " more of pain")
                        + (instead.isEmpty() ? "" : "; instead: " + String.join(", ", instead)) + ".");
    }

    private WhyNot answer(int kept, Verdict verdict, @Nullable Double more, List<String> instead, String statement) {
        return new WhyNot(
                problem.options().get(kept).key(),
                setting.initiatives().get(kept).row().title(),
                verdict,
                more,
                instead,
                statement);
    }

    /** The rows that alone are exceeded when this one is kept and everything else goes that may. */
    private String impossible(int kept, String key) {
        List<String> reasons = new ArrayList<>();
        for (int k = 0; k < problem.rows().size(); k++) {
            Row row = problem.rows().get(k);
            long least = IntStream.range(0, problem.size())
                    .mapToLong(i -> i == kept ? row.kept()[i] : least(row, i))
                    .sum();
            if (least > row.bound() && row.kept()[kept] > 0) {
                reasons.add(setting.labels().get(k));
            }
        }
        return "Keeping " + key + " is not possible"
                + (reasons.isEmpty()
                        ? ": no choice of the others stays within the limits and serves every commitment."
                        : " because of " + String.join(", ", reasons) + ".");
    }

    private long least(Row row, int i) {
        return problem.options().get(i).allowed().stream()
                .mapToLong(action -> row.load(i, action))
                .min()
                .orElse(0);
    }

    private List<String> differences(Action[] choice) {
        return IntStream.range(0, choice.length)
                .filter(i -> choice[i] != plan.choice()[i] && choice[i] != Action.KEEP)
                .mapToObj(i -> named(i, choice[i]))
                .toList();
    }

    private String named(int i, Action action) {
        return action.label() + " " + problem.options().get(i).key();
    }

    /**
     * Other plans, each of which keeps something that this plan and those before it touch: a plan that only touches more is no
     * alternative.
     */
    List<Alternative> alternatives() {
        List<Alternative> found = new ArrayList<>();
        PlanningProblem rest = without(problem, plan.choice());
        long most = (long) Math.floor(HARDLY_MORE * plan.cost().pain());
        while (found.size() < MOST_ALTERNATIVES && problem.size() <= MOST_INITIATIVES) {
            Optional<Action[]> choice =
                    search.within(rest, plan.cost(), OptionalLong.of(most)).choice();
            if (choice.isEmpty()) {
                return found;
            }
            found.add(alternative(choice.get()));
            rest = without(rest, choice.get());
        }
        return found;
    }

    private PlanningProblem without(PlanningProblem from, Action[] choice) {
        return from.covering(touched(choice).toArray());
    }

    private static IntStream touched(Action[] choice) {
        return IntStream.range(0, choice.length).filter(i -> choice[i] != Action.KEEP);
    }

    private Alternative alternative(Action[] choice) {
        return new Alternative(
                Words.points(problem.cost(choice).pain()),
                touched(choice).mapToObj(i -> named(i, choice[i])).collect(Collectors.toList()));
    }
}
