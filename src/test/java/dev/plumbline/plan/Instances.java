package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented problems, the same for the same seed: limits of all and of some, capacities, commitments, dependencies, leaders. */
final class Instances {

    private Instances() {}

    /** @param capacities how many resources are counted, each asked for about a third more than it has */
    static PlanningProblem random(long seed, int size, int capacities) {
        Random random = new Random(seed);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            options.add(option(random, i));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(limit(random, size, 1.0));
        rows.add(limit(random, size, 0.5));
        for (int k = 0; k < capacities; k++) {
            rows.add(capacity(random, size));
        }
        List<int[]> covers = new ArrayList<>();
        for (int j = 0; j < size / 4; j++) {
            int[] group = random.ints(3, 0, size).distinct().sorted().toArray();
            if (IntStream.of(group).anyMatch(i -> options.get(i).allowed().contains(Action.KEEP))) {
                covers.add(group);
            }
        }
        List<int[]> needs = new ArrayList<>();
        for (int j = 0; j < size / 6; j++) {
            int one = random.nextInt(size - 1);
            int other = one + 1 + random.nextInt(size - one - 1);
            if (options.get(one).allowed().size() > 1) {
                needs.add(new int[] {one, other});
            }
        }
        List<int[]> leaders = new ArrayList<>();
        int heads = Math.max(2, size / 6);
        for (int l = 0; l < heads; l++) {
            int head = l;
            leaders.add(IntStream.range(0, size).filter(i -> i % heads == head).toArray());
        }
        return new PlanningProblem(options, rows, covers, needs, leaders);
    }

    private static Option option(Random random, int i) {
        int value = 100 << random.nextInt(4);
        int stopping = random.nextInt(3) == 0 ? value / 4 : value + 5 * random.nextInt(10);
        EnumSet<Action> allowed = EnumSet.allOf(Action.class);
        int dice = random.nextInt(20);
        if (dice == 0) {
            allowed = EnumSet.of(Action.KEEP);
        } else if (dice == 1) {
            allowed = EnumSet.of(Action.PAUSE, Action.STOP);
        }
        return new Option("A-" + i, value * 35 / 100, stopping, allowed);
    }

    private static Row limit(Random random, int size, double share) {
        long[] kept = IntStream.range(0, size)
                .mapToLong(i -> random.nextDouble() < share ? 1 : 0)
                .toArray();
        return new Row(
                true,
                kept,
                new long[size],
                Math.round(
                        0.8 * IntStream.range(0, size).mapToLong(i -> kept[i]).sum()));
    }

    private static Row capacity(Random random, int size) {
        long[] kept = IntStream.range(0, size)
                .mapToLong(i -> random.nextInt(3) == 0 ? 20 * (5 + random.nextInt(60)) : 0)
                .toArray();
        long[] paused = IntStream.range(0, size).mapToLong(i -> kept[i] / 20).toArray();
        long all = IntStream.range(0, size).mapToLong(i -> kept[i]).sum();
        return new Row(false, kept, paused, all * 3 / 4);
    }
}
