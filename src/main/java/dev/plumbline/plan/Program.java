package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.NodeKey;
import org.ojalgo.type.context.NumberContext;

/**
 * The problem as an integer program, minimising one level of its cost while the levels before it keep to what was reached. One
 * thread and a limit of nodes instead of a clock, so that the same problem always gives the same plan.
 */
final class Program {

    /** One part of the cost. */
    enum Level {
        OVER_LIMITS,
        SHORTAGE,
        PAIN,
        TOUCHED
    }

    /**
     * What was found.
     *
     * @param choice {@code null} when nothing was found
     * @param proven whether nothing is better; without a choice, that nothing can be found
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(Action @Nullable [] choice, boolean proven) {}

    /** Objectives are whole numbers up to some millions; a gap below one unit is none. */
    private static final NumberContext GAP = NumberContext.of(8, 4);

    private final PlanningProblem problem;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Map<Action, Variable>> moves = new ArrayList<>();
    private final List<Variable> overs = new ArrayList<>();
    private final Variable worst;
    private @Nullable Branching branching;

    /**
     * @param bounds what the levels may cost at most; a level that is not there is free
     * @param nodes after so many nodes the search ends with the best it has
     */
    Program(PlanningProblem problem, Map<Level, Long> bounds, int nodes) {
        this.problem = problem;
        model.options.integer(strategy(nodes));
        this.worst = model.newVariable("worst").lower(0);
        for (int i = 0; i < problem.size(); i++) {
            moves.add(moves(i));
        }
        problem.rows().forEach(row -> row(row, bounds));
        problem.covers().forEach(this::cover);
        problem.needs().forEach(this::need);
        problem.leaders().forEach(this::fair);
        bounds.forEach(this::bound);
    }

    @SuppressWarnings("unchecked") // an array of comparators
    private IntegerStrategy strategy(int nodes) {
        return IntegerStrategy.newConfigurable()
                .withParallelism(() -> 1)
                .withPriorityDefinitions(NodeKey.MIN_OBJECTIVE)
                .withGapTolerance(GAP)
                .withGMICutConfiguration(null)
                .withModelStrategyFactory((simplified, strategy) -> {
                    branching = new Branching(simplified, strategy, nodes);
                    return branching;
                });
    }

    /** A binary for each thing that may be done besides keeping; whatever another beats in everything is left out. */
    private Map<Action, Variable> moves(int i) {
        Option option = problem.options().get(i);
        Map<Action, Variable> own = new EnumMap<>(Action.class);
        for (Action action : Sensible.of(problem, i)) {
            if (action != Action.KEEP) {
                own.put(action, model.newVariable(action + " " + i).binary());
            }
        }
        boolean must = !option.allowed().contains(Action.KEEP);
        if (must || own.size() > 1) {
            Expression one = model.newExpression("one " + i).upper(1);
            if (must) {
                one.lower(1);
            }
            own.values().forEach(v -> one.set(v, 1));
        }
        return own;
    }

    /** What the row would be with everything kept, less what is done, is within the bound or exceeds it. */
    private void row(Row row, Map<Level, Long> bounds) {
        long all = Arrays.stream(row.kept()).sum();
        if (all <= row.bound()) {
            return;
        }
        Expression load = model.newExpression("row " + overs.size()).upper(row.bound() - all);
        for (int i = 0; i < problem.size(); i++) {
            for (Map.Entry<Action, Variable> move : moves.get(i).entrySet()) {
                long less = row.load(i, move.getKey()) - row.kept()[i];
                if (less != 0) {
                    load.set(move.getValue(), less);
                }
            }
        }
        Long allowed = bounds.get(row.limit() ? Level.OVER_LIMITS : Level.SHORTAGE);
        Variable over = model.newVariable((row.limit() ? "limit " : "capacity ") + overs.size())
                .lower(0);
        if (allowed != null && allowed == 0) {
            over.upper(0);
        }
        load.set(over, -1);
        overs.add(over);
    }

    private void cover(int[] group) {
        Expression touched =
                model.newExpression("cover " + model.constraints().count()).upper(group.length - 1);
        for (int i : group) {
            moves.get(i).values().forEach(v -> touched.set(v, 1));
        }
    }

    private void need(int[] pair) {
        Expression need = model.newExpression("need " + pair[0] + " " + pair[1]).lower(0);
        moves.get(pair[0]).values().forEach(v -> need.set(v, 1));
        moves.get(pair[1]).values().forEach(v -> need.set(v, -1));
    }

    private void fair(int[] own) {
        Expression borne =
                model.newExpression("fair " + model.constraints().count()).upper(0);
        borne.set(worst, -1);
        for (int i : own) {
            moves.get(i)
                    .forEach(
                            (action, v) -> borne.set(v, problem.options().get(i).pain(action)));
        }
    }

    private void bound(Level level, long most) {
        Expression bound = model.newExpression("at most " + level).upper(most);
        weigh(level, bound);
    }

    private void weigh(Level level, Expression sum) {
        switch (level) {
            case OVER_LIMITS -> overs("limit ", sum);
            case SHORTAGE -> overs("capacity ", sum);
            case PAIN -> {
                sum.set(worst, 1);
                each(
                        (i, action) -> (long) Cost.PAIN_UNITS
                                * problem.options().get(i).pain(action),
                        sum);
            }
            case TOUCHED -> each((i, action) -> problem.tie(i), sum);
        }
    }

    private void overs(String kind, Expression sum) {
        overs.stream().filter(v -> v.getName().startsWith(kind)).forEach(v -> sum.set(v, 1));
    }

    private interface Weight {
        long of(int option, Action action);
    }

    private void each(Weight weight, Expression sum) {
        for (int i = 0; i < problem.size(); i++) {
            int option = i;
            moves.get(i).forEach((action, v) -> sum.set(v, weight.of(option, action)));
        }
    }

    Found minimise(Level level) {
        Expression objective = model.newExpression("objective").weight(1);
        weigh(level, objective);
        Optimisation.Result result = model.minimise();
        boolean through = branching == null || !branching.exhausted();
        if (!result.getState().isFeasible()) {
            return new Found(null, through && result.getState() == Optimisation.State.INFEASIBLE);
        }
        return new Found(read(), through && result.getState().isOptimal());
    }

    private Action[] read() {
        Action[] choice = new Action[problem.size()];
        Arrays.fill(choice, Action.KEEP);
        for (int i = 0; i < choice.length; i++) {
            for (Map.Entry<Action, Variable> move : moves.get(i).entrySet()) {
                if (move.getValue().getValue().doubleValue() > 0.5) {
                    choice[i] = move.getKey();
                }
            }
        }
        return choice;
    }

    /** What is worth considering of what is allowed. */
    private static final class Sensible {

        static Set<Action> of(PlanningProblem problem, int i) {
            Option option = problem.options().get(i);
            Set<Action> allowed = EnumSet.copyOf(option.allowed());
            if (allowed.contains(Action.PAUSE) && allowed.contains(Action.STOP)) {
                boolean relieves = problem.rows().stream().anyMatch(row -> row.paused()[i] > 0);
                if (option.stopping() < option.pausing() || (relieves && option.stopping() == option.pausing())) {
                    allowed.remove(Action.PAUSE);
                } else if (!relieves) {
                    allowed.remove(Action.STOP);
                }
            }
            return allowed;
        }
    }
}
