package dev.plumbline.language;

import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.MetricDefinition.Direction;
import dev.plumbline.model.SuccessMetric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds definitions of success that do not go together, by the decision table of method §8.5. */
public final class MetricConflicts {

    private static final Comparator<ReadMetric> ORDER = Comparator.comparing((ReadMetric m) -> owner(m))
            .thenComparing(m -> m.definition().source().metric())
            .thenComparing(m -> m.definition().source().target())
            .thenComparing(m -> m.definition().source().population())
            .thenComparing(m -> m.definition().source().window())
            .thenComparing(m -> m.definition().source().evidence().file())
            .thenComparing(m -> m.definition().source().evidence().place());

    /** So many definitions of a construct are compared at most, the first by owner: what more owners state is boilerplate. */
    private static final int MOST = 200;

    private static final Set<Direction> MOVES = Set.of(Direction.UP, Direction.DOWN);

    private final Map<String, List<ReadMetric>> byOwner = new LinkedHashMap<>();

    private MetricConflicts() {}

    /** The conflicts among stated metrics, by owner and metric of the one and then of the other. */
    public static List<MetricConflict> of(List<SuccessMetric> metrics) {
        MetricConflicts conflicts = new MetricConflicts();
        List<ReadMetric> read = new ArrayList<>();
        for (SuccessMetric metric : metrics) {
            MetricGrammar.read(metric).stream()
                    .filter(m -> !m.construct().name().isEmpty())
                    .forEach(read::add);
        }
        read.sort(ORDER);
        read.forEach(m -> conflicts
                .byOwner
                .computeIfAbsent(owner(m), o -> new ArrayList<>())
                .add(m));
        return conflicts.among(read);
    }

    private List<MetricConflict> among(List<ReadMetric> read) {
        Map<String, List<Integer>> byConstruct = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            List<Integer> same =
                    byConstruct.computeIfAbsent(read.get(i).construct().root(), c -> new ArrayList<>());
            if (same.size() < MOST) {
                same.add(i);
            }
        }
        List<MetricConflict> found = new ArrayList<>();
        for (int i : new TreeSet<>(compared(byConstruct))) {
            SortedSet<Integer> others = new TreeSet<>();
            String construct = read.get(i).construct().root();
            for (String other : Tensions.beside(construct)) {
                others.addAll(byConstruct.getOrDefault(other, List.of()));
            }
            for (int j : others.tailSet(i + 1)) {
                between(read.get(i), read.get(j)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Integer> compared(Map<String, List<Integer>> byConstruct) {
        return byConstruct.values().stream().flatMap(List::stream).toList();
    }

    private static String owner(ReadMetric metric) {
        return metric.definition().source().owner();
    }

    private Optional<MetricConflict> between(ReadMetric one, ReadMetric other) {
        boolean foreign = !owner(one).equals(owner(other));
        Populations groups = Populations.of(group(one), group(other));
        if (groups == Populations.APART || !MetricTime.overlaps(one.definition(), other.definition())) {
            return Optional.empty();
        }
        if (!one.construct().root().equals(other.construct().root())) {
            return foreign && tense(one, other)
                    ? Optional.of(conflict(MetricConflict.Type.KNOWN_TENSION, one, other))
                    : Optional.empty();
        }
        if (foreign && opposite(one.movement(), other.movement())) {
            return Optional.of(conflict(MetricConflict.Type.OPPOSITE_MOVEMENT, one, other));
        }
        if (groups == Populations.SAME && one.surface().equals(other.surface()) && MetricMeanings.differ(one, other)) {
            return Optional.of(conflict(MetricConflict.Type.SAME_NAME_DIFFERENT_DEFINITION, one, other));
        }
        boolean comparable = foreign
                && groups == Populations.SAME
                && MetricMeanings.comparable(one, other)
                && MetricTime.together(one.definition(), other.definition());
        if (comparable && !one.change() && !other.change() && Targets.disjoint(one, other)) {
            return Optional.of(conflict(MetricConflict.Type.DISJOINT_TARGETS, one, other));
        }
        return comparable && Targets.repeated(one, other)
                ? Optional.of(conflict(MetricConflict.Type.REPETITION, one, other))
                : Optional.empty();
    }

    /** Whom a definition covers: where nothing says so and every initiative measures itself, its own initiative. */
    private static String group(ReadMetric metric) {
        String stated = metric.definition().population();
        return metric.construct().own()
                ? String.join(
                        " ",
                        new TreeSet<>(List.of(("owner:" + owner(metric).replace(' ', '_') + " " + stated)
                                .strip()
                                .split(" "))))
                : stated;
    }

    private static boolean opposite(Direction one, Direction other) {
        return one != other && MOVES.contains(one) && MOVES.contains(other);
    }

    /** Whether two pull apart and neither owner watches the other side too. */
    private boolean tense(ReadMetric one, ReadMetric other) {
        return Tensions.between(one, other).filter(side -> !guarded(one, side)).isPresent()
                && Tensions.between(other, one)
                        .filter(side -> !guarded(other, side))
                        .isPresent();
    }

    private boolean guarded(ReadMetric metric, Tensions.Side side) {
        return byOwner.getOrDefault(owner(metric), List.of()).stream().anyMatch(m -> Tensions.pulls(side, m));
    }

    private static MetricConflict conflict(MetricConflict.Type type, ReadMetric one, ReadMetric other) {
        MetricDefinition left = one.definition();
        MetricDefinition right = other.definition();
        return new MetricConflict(type, left, right, MetricReasons.why(type, one, other), LocalDate.MIN);
    }
}
