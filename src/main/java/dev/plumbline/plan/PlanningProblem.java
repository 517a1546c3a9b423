package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be chosen and what binds it (method §11). Initiatives are named by their place among the options.
 *
 * @param options one for each active change initiative, by key
 * @param rows limits and capacities
 * @param covers of each of these groups at least one must be kept: those that serve a commitment which is served now
 * @param needs pairs: the first may be kept only while the second is
 * @param leaders the initiatives of each leader
 */
record PlanningProblem(
        List<Option> options, List<Row> rows, List<int[]> covers, List<int[]> needs, List<int[]> leaders) {

    PlanningProblem {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        covers = List.copyOf(covers);
        needs = List.copyOf(needs);
        leaders = List.copyOf(leaders);
    }

    int size() {
        return options.size();
    }

    /** The same with one initiative that must be kept. */
    PlanningProblem keeping(int option) {
        List<Option> fixed = new ArrayList<>(options);
        fixed.set(option, options.get(option).only(Action.KEEP));
        return new PlanningProblem(fixed, rows, covers, needs, leaders);
    }

    /** The same, at least one of a group being kept. */
    PlanningProblem covering(int[] group) {
        List<int[]> more = new ArrayList<>(covers);
        more.add(group);
        return new PlanningProblem(options, rows, more, needs, leaders);
    }

    /** Whether a choice does only what is allowed, keeps one of each group, and keeps nothing without what it needs. */
    boolean admits(Action[] choice) {
        for (int i = 0; i < choice.length; i++) {
            if (!options.get(i).allowed().contains(choice[i])) {
                return false;
            }
        }
        return covers.stream().allMatch(group -> Arrays.stream(group).anyMatch(i -> choice[i] == Action.KEEP))
                && needs.stream().noneMatch(pair -> choice[pair[0]] == Action.KEEP && choice[pair[1]] != Action.KEEP);
    }

    Cost cost(Action[] choice) {
        long overLimits = 0;
        long shortage = 0;
        for (Row row : rows) {
            overLimits += row.limit() ? row.over(choice) : 0;
            shortage += row.limit() ? 0 : row.over(choice);
        }
        long pain = 0;
        int touched = 0;
        for (int i = 0; i < choice.length; i++) {
            pain += options.get(i).pain(choice[i]);
            touched += choice[i] == Action.KEEP ? 0 : 1;
        }
        return new Cost(overLimits, shortage, Cost.PAIN_UNITS * pain + worst(choice), touched);
    }

    /** Fewer touched are better, and among as few those of earlier keys. */
    long tie(Action[] choice) {
        return IntStream.range(0, choice.length)
                .filter(i -> choice[i] != Action.KEEP)
                .mapToLong(this::tie)
                .sum();
    }

    /** What touching one initiative adds to {@link #tie(Action[])}. */
    long tie(int option) {
        return (long) size() * (size() + 1) / 2 + option;
    }

    /** The pain of the leader who bears most. */
    private long worst(Action[] choice) {
        return leaders.stream()
                .mapToLong(own -> Arrays.stream(own)
                        .mapToLong(i -> options.get(i).pain(choice[i]))
                        .sum())
                .max()
                .orElse(0);
    }
}
