package dev.plumbline.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Chooses among pairs so that no row is in two and the sum of costs, one less the similarity, is least (Kuhn and Munkres). Rows
 * that no chain of pairs connects are solved apart; a knot of more than {@value #LARGEST} rows a side, which only a register of
 * look-alikes has, is taken greedily, the most alike first.
 */
final class Assignment {

    private static final int LARGEST = 200;

    private Assignment() {}

    /** The chosen pairs, by earlier position. */
    static List<Candidates.Pair> cheapest(List<Candidates.Pair> pairs) {
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Map<String, List<Candidates.Pair>> ofRow = new TreeMap<>();
        for (Candidates.Pair pair : pairs) {
            graph.addVertex(before(pair));
            graph.addVertex(after(pair));
            graph.addEdge(before(pair), after(pair));
            ofRow.computeIfAbsent(before(pair), r -> new ArrayList<>()).add(pair);
        }
        List<Candidates.Pair> chosen = new ArrayList<>();
        for (Set<String> rows : new ConnectivityInspector<>(graph).connectedSets()) {
            List<Candidates.Pair> knot = new TreeSet<>(rows)
                    .stream()
                            .flatMap(r -> ofRow.getOrDefault(r, List.of()).stream())
                            .toList();
            chosen.addAll(rows.size() == 2 ? knot : solve(knot));
        }
        chosen.sort(Comparator.comparingInt(Candidates.Pair::before));
        return chosen;
    }

    private static List<Candidates.Pair> solve(List<Candidates.Pair> knot) {
        Set<String> left = new TreeSet<>();
        Set<String> right = new TreeSet<>();
        for (Candidates.Pair pair : knot) {
            left.add(before(pair));
            right.add(after(pair));
        }
        return Math.max(left.size(), right.size()) > LARGEST ? greedy(knot) : exact(knot, left, right);
    }

    private static List<Candidates.Pair> greedy(List<Candidates.Pair> knot) {
        Set<String> taken = new HashSet<>();
        List<Candidates.Pair> chosen = new ArrayList<>();
        List<Candidates.Pair> byLikeness = new ArrayList<>(knot);
        byLikeness.sort(
                Comparator.comparingDouble((Candidates.Pair p) -> -p.degree().similarity())
                        .thenComparingInt(Candidates.Pair::before)
                        .thenComparingInt(Candidates.Pair::after));
        for (Candidates.Pair pair : byLikeness) {
            if (!taken.contains(before(pair)) && !taken.contains(after(pair))) {
                taken.add(before(pair));
                taken.add(after(pair));
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static List<Candidates.Pair> exact(List<Candidates.Pair> knot, Set<String> left, Set<String> right) {
        pad(left, right.size());
        pad(right, left.size());
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        left.forEach(graph::addVertex);
        right.forEach(graph::addVertex);
        for (String one : left) {
            for (String other : right) {
                graph.setEdgeWeight(graph.addEdge(one, other), 1);
            }
        }
        for (Candidates.Pair pair : knot) {
            DefaultWeightedEdge edge = graph.getEdge(before(pair), after(pair));
            graph.setEdgeWeight(edge, 1 - pair.degree().similarity());
        }
        Set<DefaultWeightedEdge> cheapest = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right)
                .getMatching()
                .getEdges();
        return knot.stream()
                .filter(p -> cheapest.contains(graph.getEdge(before(p), after(p))))
                .toList();
    }

    /** Adds rows that stand for none until a side has a size. */
    private static void pad(Set<String> side, int size) {
        String mark = side.iterator().next().substring(0, 1);
        for (int number = 0; side.size() < size; number++) {
            side.add(mark + "none" + number);
        }
    }

    private static String before(Candidates.Pair pair) {
        return "b" + pair.before();
    }

    private static String after(Candidates.Pair pair) {
        return "a" + pair.after();
    }
}
