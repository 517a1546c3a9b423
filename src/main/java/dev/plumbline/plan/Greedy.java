package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A good plan in one pass: what relieves most for its pain goes first; what turns out not to be needed comes back. */
final class Greedy {

    private final PlanningProblem problem;
    private final Action[] choice;

    private Greedy(PlanningProblem problem) {
        this.problem = problem;
        this.choice = new Action[problem.size()];
    }

    /** A choice the problem admits; empty when none was found. */
    static Optional<Action[]> of(PlanningProblem problem) {
        Greedy greedy = new Greedy(problem);
        greedy.start();
        if (!problem.admits(greedy.choice)) {
            return Optional.empty();
        }
        greedy.relieve();
        greedy.giveBack();
        return Optional.of(greedy.choice);
    }

    /** Everything is kept that may be kept and has what it needs. */
    private void start() {
        for (int i = 0; i < choice.length; i++) {
            choice[i] = problem.options().get(i).allowed().contains(Action.KEEP) ? Action.KEEP : mildest(i);
        }
        Deque<int[]> open = new ArrayDeque<>(problem.needs());
        while (!open.isEmpty()) {
            int[] pair = open.poll();
            if (choice[pair[0]] == Action.KEEP && choice[pair[1]] != Action.KEEP && free(pair[0])) {
                choice[pair[0]] = mildest(pair[0]);
                open.addAll(problem.needs());
            }
        }
    }

    private boolean free(int option) {
        return problem.options().get(option).allowed().size() > 1;
    }

    private Action mildest(int i) {
        Option option = problem.options().get(i);
        return option.allowed().stream()
                .filter(action -> action != Action.KEEP)
                .min(Comparator.comparingInt(option::pain).thenComparing(Comparator.naturalOrder()))
                .orElse(Action.KEEP);
    }

    private void relieve() {
        long[] over = over(choice);
        while (Arrays.stream(over).anyMatch(o -> o > 0)) {
            Action[] best = null;
            double most = 0;
            for (int i = 0; i < choice.length; i++) {
                for (Action action : problem.options().get(i).allowed()) {
                    Action[] next = action.compareTo(choice[i]) > 0 ? with(i, action) : null;
                    double worth = next == null ? 0 : relief(over, next) / (1 + pain(next) - pain(choice));
                    if (next != null && worth > most && problem.admits(next)) {
                        most = worth;
                        best = next;
                    }
                }
            }
            if (best == null) {
                return;
            }
            System.arraycopy(best, 0, choice, 0, choice.length);
            over = over(choice);
        }
    }

    /** The choice with one more action, and with what cannot be kept without that initiative. */
    private Action @Nullable [] with(int option, Action action) {
        Action[] next = choice.clone();
        next[option] = action;
        Deque<Integer> gone = new ArrayDeque<>();
        gone.add(option);
        while (!gone.isEmpty()) {
            int needed = gone.poll();
            for (int[] pair : problem.needs()) {
                if (pair[1] == needed && next[pair[0]] == Action.KEEP) {
                    if (!free(pair[0])) {
                        return null;
                    }
                    next[pair[0]] = mildest(pair[0]);
                    gone.add(pair[0]);
                }
            }
        }
        return next;
    }

    private long[] over(Action[] actions) {
        return problem.rows().stream().mapToLong(row -> row.over(actions)).toArray();
    }

    /** The shares of what exceeds that go away, summed over the rows. */
    private double relief(long[] over, Action[] next) {
        double relief = 0;
        for (int k = 0; k < over.length; k++) {
            if (over[k] > 0) {
                relief += (double) (over[k] - problem.rows().get(k).over(next)) / over[k];
            }
        }
        return relief;
    }

    private long pain(Action[] actions) {
        return problem.cost(actions).pain();
    }

    private void giveBack() {
        int[] byPain = IntStream.range(0, choice.length)
                .filter(i -> choice[i] != Action.KEEP)
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer i) -> -problem.options().get(i).pain(choice[i]))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : byPain) {
            for (Action action : problem.options().get(i).allowed()) {
                Action[] next = choice.clone();
                next[i] = action;
                if (problem.admits(next) && problem.cost(next).compareTo(problem.cost(choice)) < 0) {
                    choice[i] = action;
                }
            }
        }
    }
}
