package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.plan.Program.Found;
import dev.plumbline.plan.Program.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds the least painful plan, level by level (lexicographic, method §11): first as little as possible beyond the limits, then beyond
 * the capacities, then the least pain, then the fewest touched. It starts from a greedy plan and at each level looks for something
 * that is better than what it has, so that there is a plan whenever the search ends.
 */
final class Search {

    /** Above so many initiatives the greedy plan is all there is. */
    static final int MOST_SOLVED = 400;

    /** So much work for each level: nodes times initiatives, for the more there are the longer a node takes. */
    private static final int WORK = 150_000;

    private static final int WORK_AGAIN = 30_000;
    private static final int FEWEST_COUNTED = 30;

    private final int nodes;

    /** The search for a plan of so many initiatives. */
    static Search thorough(int size) {
        return new Search(WORK / Math.max(FEWEST_COUNTED, size));
    }

    /** A search that is made many times. */
    static Search quick(int size) {
        return new Search(WORK_AGAIN / Math.max(FEWEST_COUNTED, size));
    }

    /** @param nodes so many nodes of the search tree are looked at on each level; a limit of work, not of time */
    Search(int nodes) {
        this.nodes = nodes;
    }

    /**
     * A plan.
     *
     * @param choice what is done with each initiative
     * @param cost what it costs
     * @param least whether no plan exceeds less or hurts less
     * @param fewest whether none that hurts as little touches fewer
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Solution(Action[] choice, Cost cost, boolean least, boolean fewest) {}

    /** The best plan; empty when the problem admits none. */
    Optional<Solution> best(PlanningProblem problem) {
        return Greedy.of(problem).map(start -> {
            Climb climb = new Climb(problem, start);
            climb.down(Level.OVER_LIMITS, climb.cost().overLimits());
            climb.down(Level.SHORTAGE, climb.cost().shortage());
            climb.down(Level.PAIN, climb.cost().pain());
            boolean least = climb.proven;
            climb.proven = true;
            climb.down(Level.TOUCHED, problem.tie(climb.choice));
            return new Solution(climb.choice, climb.cost(), least, climb.proven);
        });
    }

    /**
     * The least painful plan that exceeds no more than another.
     *
     * @param painMost no plan that hurts more is wanted; any when empty
     * @return empty with {@code least} when there is none; a plan that is not {@code least} when the search ended early
     */
    Bounded within(PlanningProblem problem, Cost allowed, OptionalLong painMost) {
        Optional<Action[]> start = Greedy.of(problem).filter(choice -> {
            Cost cost = problem.cost(choice);
            return cost.within(allowed) && cost.pain() <= painMost.orElse(Long.MAX_VALUE);
        });
        if (problem.size() > MOST_SOLVED) {
            return new Bounded(start, false);
        }
        Map<Level, Long> bounds = new EnumMap<>(Level.class);
        bounds.put(Level.OVER_LIMITS, allowed.overLimits());
        bounds.put(Level.SHORTAGE, allowed.shortage());
        OptionalLong most =
                start.isPresent() ? OptionalLong.of(problem.cost(start.get()).pain() - 1) : painMost;
        most.ifPresent(pain -> bounds.put(Level.PAIN, pain));
        Found found = new Program(problem, bounds, nodes).minimise(Level.PAIN);
        Action[] choice = found.choice();
        if (choice == null) {
            return new Bounded(start, found.proven());
        }
        boolean sound = problem.admits(choice)
                && problem.cost(choice).within(allowed)
                && problem.cost(choice).pain() <= most.orElse(Long.MAX_VALUE);
        if (!sound) {
            return new Bounded(start, false);
        }
        // the solver's own proof is none: ask once more for less
        Bounded less = found.proven() ? less(problem, bounds, choice) : new Bounded(Optional.empty(), false);
        return new Bounded(Optional.of(less.choice().orElse(choice)), less.proven());
    }

    private Bounded less(PlanningProblem problem, Map<Level, Long> bounds, Action[] than) {
        bounds.put(Level.PAIN, problem.cost(than).pain() - 1);
        Found found = new Program(problem, bounds, nodes).minimise(Level.PAIN);
        Action[] choice = found.choice();
        if (choice == null
                || !problem.admits(choice)
                || problem.cost(choice).pain() >= problem.cost(than).pain()) {
            return new Bounded(Optional.empty(), choice == null && found.proven());
        }
        Bounded again = less(problem, bounds, choice);
        return new Bounded(Optional.of(again.choice().orElse(choice)), again.proven());
    }

    /**
     * What {@link #within} found.
     *
     * @param choice the plan; empty when none was found
     * @param proven whether nothing is better, or nothing can be found
     */
    record Bounded(Optional<Action[]> choice, boolean proven) {}

    /** From one plan to better ones. */
    private final class Climb {

        private final PlanningProblem problem;
        private final Map<Level, Long> bounds = new EnumMap<>(Level.class);
        private Action[] choice;
        private boolean proven = true;

        Climb(PlanningProblem problem, Action[] start) {
            this.problem = problem;
            this.choice = start;
        }

        Cost cost() {
            return problem.cost(choice);
        }

        private long value(Level level) {
            Cost cost = cost();
            return switch (level) {
                case OVER_LIMITS -> cost.overLimits();
                case SHORTAGE -> cost.shortage();
                case PAIN -> cost.pain();
                case TOUCHED -> problem.tie(choice);
            };
        }

        /** Looks for less on a level while those before stay as they are. */
        void down(Level level, long now) {
            if (now > 0 && problem.size() > MOST_SOLVED) {
                proven = false;
            } else {
                boolean more = now > 0;
                while (more) {
                    // that the solver calls its find the best is no proof, now and then it is not: ask until it finds
                    // nothing
                    bounds.put(level, value(level) - 1);
                    Found found = new Program(problem, bounds, nodes).minimise(level);
                    boolean better = found.choice() != null && take(found.choice());
                    proven &= found.proven() && (found.choice() == null || better);
                    more = better && found.proven() && value(level) > 0;
                }
            }
            bounds.put(level, value(level));
        }

        /** A plan that on looking is not what it should be is not taken. */
        private boolean take(Action[] other) {
            Action[] mine = choice;
            choice = other;
            boolean kept = problem.admits(other)
                    && bounds.entrySet().stream().allMatch(bound -> value(bound.getKey()) <= bound.getValue());
            choice = kept ? other : mine;
            return kept;
        }
    }
}
