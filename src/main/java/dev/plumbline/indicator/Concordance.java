package dev.plumbline.indicator;

import dev.plumbline.model.Ranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.rng.UniformRandomProvider;

/** Leaders' orders of the same items, each as mid-ranks; what a leader does not list shares the last places. */
final class Concordance {

    private static final int DRAWS = 400;

    private final List<String> leaders;
    private final List<String> items;
    private final double[][] ranks;

    private Concordance(List<String> leaders, List<String> items, double[][] ranks) {
        this.leaders = leaders;
        this.items = items;
        this.ranks = ranks;
    }

    /** The leaders that are heard, sorted. */
    List<String> leaders() {
        return leaders;
    }

    /** The items, sorted. */
    List<String> items() {
        return items;
    }

    /** @param least how many items a leader must have ranked to be heard */
    static Concordance of(List<Ranking> rankings, int least) {
        Map<String, Map<String, Double>> lists = new TreeMap<>();
        for (Ranking ranking : rankings) {
            String item = Wording.normalised(ranking.item());
            String leader = Wording.normalised(ranking.leader());
            if (!item.isEmpty() && !leader.isEmpty()) {
                lists.computeIfAbsent(leader, l -> new TreeMap<>()).merge(item, ranking.rank(), Math::min);
            }
        }
        lists.values().removeIf(list -> list.size() < least);
        Set<String> all = new TreeSet<>();
        lists.values().forEach(list -> all.addAll(list.keySet()));
        List<String> items = List.copyOf(all);
        double[][] ranks =
                lists.values().stream().map(list -> midRanks(items, list)).toArray(double[][]::new);
        return new Concordance(List.copyOf(lists.keySet()), items, ranks);
    }

    private static double[] midRanks(List<String> items, Map<String, Double> list) {
        double[] values = items.stream()
                .mapToDouble(item -> list.getOrDefault(item, Double.MAX_VALUE))
                .toArray();
        return midRanks(values);
    }

    private static double[] midRanks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int below = 0;
            int same = 0;
            for (double value : values) {
                below += value < values[i] ? 1 : 0;
                same += value == values[i] ? 1 : 0;
            }
            ranks[i] = below + (same + 1) / 2.0;
        }
        return ranks;
    }

    /** Kendall's W with the correction for ties (Kendall and Babington Smith 1939): 1 full agreement, 0 none. */
    double agreement() {
        return agreement(ranks);
    }

    private static double agreement(double[][] ranks) {
        int leaders = ranks.length;
        int items = ranks[0].length;
        double mean = leaders * (items + 1) / 2.0;
        double squares = 0;
        for (int item = 0; item < items; item++) {
            double sum = 0;
            for (double[] row : ranks) {
                sum += row[item];
            }
            squares += (sum - mean) * (sum - mean);
        }
        double ties = Arrays.stream(ranks).mapToDouble(Concordance::ties).sum();
        double most = (double) leaders * leaders * (Math.pow(items, 3) - items) - leaders * ties;
        return most <= 0 ? 1 : Math.min(1, 12 * squares / most);
    }

    private static double ties(double[] row) {
        Map<Double, Integer> groups = new TreeMap<>();
        for (double rank : row) {
            groups.merge(rank, 1, Integer::sum);
        }
        return groups.values().stream().mapToDouble(t -> Math.pow(t, 3) - t).sum();
    }

    /** Agreement over items drawn again and again from those there are, sorted (bootstrap). */
    double[] draws(UniformRandomProvider random) {
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] chosen = random.ints(items.size(), 0, items.size()).toArray();
            double[][] sample = Arrays.stream(ranks)
                    .map(row -> midRanks(
                            Arrays.stream(chosen).mapToDouble(i -> row[i]).toArray()))
                    .toArray(double[][]::new);
            draws[draw] = agreement(sample);
        }
        Arrays.sort(draws);
        return draws;
    }

    /** The item the leaders place most differently, by its number. */
    List<Integer> mostDisputed() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -width(i)).thenComparing(i -> i));
        return Collections.unmodifiableList(order);
    }

    /** How far apart the first and the last place of an item are. */
    double width(int item) {
        double low = Double.MAX_VALUE;
        double high = 0;
        for (double[] row : ranks) {
            low = Math.min(low, row[item]);
            high = Math.max(high, row[item]);
        }
        return high - low;
    }

    /** The share of the common first three items that each leader has among the first three, on average. */
    double recallOfFirstThree() {
        int first = Math.min(3, items.size());
        double[] sums = new double[items.size()];
        for (double[] row : ranks) {
            for (int i = 0; i < row.length; i++) {
                sums[i] += row[i];
            }
        }
        Set<Integer> common = new HashSet<>(first(sums, first));
        double hits = 0;
        for (double[] row : ranks) {
            hits += first(row, first).stream().filter(common::contains).count();
        }
        return hits / (first * (double) ranks.length);
    }

    private static List<Integer> first(double[] values, int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> values[i]).thenComparing(i -> i));
        return order.subList(0, count);
    }
}
