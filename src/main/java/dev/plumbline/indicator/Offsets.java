package dev.plumbline.indicator;

import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * What left for what came (method I1): an addition is offset by the departure its row names, else by one of the same owner or
 * unit near in time, so matched that most is offset. Every departure offsets one addition.
 */
final class Offsets {

    /** Above so many possible pairs the best matching takes too long, and the nearest free departure is taken instead. */
    private static final long MOST_PAIRS = 40_000;

    private final Demand demand;
    private final long daysBefore;
    private final long daysAfter;
    private final List<Move> free;
    private final Map<String, Offset> found = new TreeMap<>();

    /**
     * What offsets an addition.
     *
     * @param departure what left
     * @param share how much of the addition it makes room for, 0–1
     */
    record Offset(Move departure, double share) {}

    private Offsets(Flow flow, Demand demand, Rules.Rule rule) {
        this.demand = demand;
        this.daysBefore = (long) rule.least("days before");
        this.daysAfter = (long) rule.least("days after");
        this.free = new ArrayList<>(flow.departures());
    }

    /**
     * The offsets by the key of the addition.
     *
     * @param named what was named as removed, by the key of the addition
     */
    static Map<String, Offset> of(Flow flow, Demand demand, Rules.Rule rule, Map<String, String> named) {
        Offsets offsets = new Offsets(flow, demand, rule);
        List<Move> open = offsets.takeNamed(flow.additions(), named);
        if ((long) open.size() * offsets.free.size() <= MOST_PAIRS) {
            offsets.takeBest(open);
        } else {
            offsets.takeNearest(open);
        }
        return offsets.found;
    }

    private List<Move> takeNamed(List<Move> additions, Map<String, String> removals) {
        List<Move> open = new ArrayList<>();
        for (Move addition : additions) {
            String named = Wording.normalised(removals.getOrDefault(addition.key(), ""));
            Optional<Move> departure = named.isEmpty()
                    ? Optional.empty()
                    : free.stream().filter(d -> names(named, d)).findFirst();
            departure.ifPresentOrElse(d -> take(addition, d, 1), () -> open.add(addition));
        }
        return open;
    }

    private static boolean names(String named, Move departure) {
        InitiativeRow row = departure.initiative().row();
        return List.of(departure.key(), row.text(Field.ID), row.text(Field.NAME)).stream()
                .map(Wording::normalised)
                .anyMatch(text -> !text.isEmpty() && (" " + named + " ").contains(" " + text + " "));
    }

    private void takeBest(List<Move> open) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> left = new LinkedHashSet<>();
        Set<Integer> right = new LinkedHashSet<>();
        List<Move> departures = List.copyOf(free);
        for (int i = 0; i < open.size(); i++) {
            for (int j = 0; j < departures.size(); j++) {
                if (related(open.get(i), departures.get(j))) {
                    int vertex = open.size() + j;
                    left.add(i);
                    right.add(vertex);
                    graph.addVertex(i);
                    graph.addVertex(vertex);
                    graph.setEdgeWeight(graph.addEdge(i, vertex), offset(open.get(i), departures.get(j)));
                }
            }
        }
        new MaximumWeightBipartiteMatching<>(graph, left, right)
                .getMatching().getEdges().stream()
                        .map(e -> List.of(graph.getEdgeSource(e), graph.getEdgeTarget(e)))
                        .forEach(pair -> {
                            Move addition = open.get(Math.min(pair.get(0), pair.get(1)));
                            take(addition, departures.get(Math.max(pair.get(0), pair.get(1)) - open.size()));
                        });
    }

    private void takeNearest(List<Move> open) {
        Map<String, List<Move>> groups = new TreeMap<>();
        for (Field field : List.of(Field.OWNER, Field.UNIT)) {
            for (Move departure : free) {
                group(departure, field).ifPresent(g -> groups.computeIfAbsent(g, k -> new ArrayList<>())
                        .add(departure));
            }
        }
        Set<Move> taken = new HashSet<>();
        for (Move addition : open) {
            List.of(Field.OWNER, Field.UNIT).stream()
                    .flatMap(f -> group(addition, f).stream())
                    .flatMap(g -> groups.getOrDefault(g, List.of()).stream())
                    .filter(d -> !taken.contains(d) && near(addition, d))
                    .findFirst()
                    .ifPresent(d -> {
                        taken.add(d);
                        take(addition, d);
                    });
        }
    }

    private static Optional<String> group(Move move, Field field) {
        String text = Wording.normalised(move.initiative().row().text(field));
        return text.isEmpty() ? Optional.empty() : Optional.of(field + "|" + text);
    }

    private void take(Move addition, Move departure) {
        take(addition, departure, offset(addition, departure) / Math.max(demand.of(addition.key()), 1e-9));
    }

    private void take(Move addition, Move departure, double share) {
        found.put(addition.key(), new Offset(departure, Math.min(1, share)));
        free.remove(departure);
    }

    private double offset(Move addition, Move departure) {
        return Math.min(demand.of(addition.key()), departure.part() * demand.of(departure.key()));
    }

    private boolean related(Move addition, Move departure) {
        return near(addition, departure)
                && (shares(addition, departure, Field.OWNER) || shares(addition, departure, Field.UNIT));
    }

    private static boolean shares(Move addition, Move departure, Field field) {
        Optional<String> group = group(addition, field);
        return group.isPresent() && group.equals(group(departure, field));
    }

    private boolean near(Move addition, Move departure) {
        long days = ChronoUnit.DAYS.between(
                addition.event().midpoint(), departure.event().midpoint());
        return days >= -daysBefore && days <= daysAfter;
    }
}
