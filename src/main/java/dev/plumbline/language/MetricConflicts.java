package dev.plumbline.language;

import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricConflict.Type;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.MetricDefinition.Direction;
import dev.plumbline.model.SuccessMetric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        read.forEach(m -> conflicts.byOwner.computeIfAbsent(owner(m), o -> new ArrayList<>()).add(m));
        List<MetricConflict> found = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (int j = i + 1; j < read.size(); j++) {
                conflicts.between(read.get(i), read.get(j)).ifPresent(found::add);
            }
        }
        return found;
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
                    ? Optional.of(conflict(Type.KNOWN_TENSION, one, other))
                    : Optional.empty();
        }
        if (foreign && opposite(one.movement(), other.movement())) {
            return Optional.of(conflict(Type.OPPOSITE_MOVEMENT, one, other));
        }
        if (one.surface().equals(other.surface()) && MetricMeanings.differ(one, other)) {
            return Optional.of(conflict(Type.SAME_NAME_DIFFERENT_DEFINITION, one, other));
        }
        boolean comparable = foreign
                && groups == Populations.SAME
                && MetricMeanings.comparable(one, other)
                && MetricTime.together(one.definition(), other.definition());
        if (comparable && !one.change() && !other.change() && Targets.disjoint(one.definition(), other.definition())) {
            return Optional.of(conflict(Type.DISJOINT_TARGETS, one, other));
        }
        return comparable && Targets.repeated(one, other)
                ? Optional.of(conflict(Type.REPETITION, one, other))
                : Optional.empty();
    }

    /** Whom a definition covers: where nothing says so and every initiative measures itself, its own initiative. */
    private static String group(ReadMetric metric) {
        String stated = metric.definition().population();
        return metric.construct().own()
                ? String.join(" ", new TreeSet<>(List.of(("owner:" + owner(metric).replace(' ', '_') + " " + stated).strip().split(" "))))
                : stated;
    }

    private static boolean opposite(Direction one, Direction other) {
        return one == Direction.UP && other == Direction.DOWN || one == Direction.DOWN && other == Direction.UP;
    }

    /** Whether two pull apart and neither owner watches the other side too. */
    private boolean tense(ReadMetric one, ReadMetric other) {
        return Tensions.between(one, other).filter(side -> !guarded(one, side)).isPresent()
                && Tensions.between(other, one).filter(side -> !guarded(other, side)).isPresent();
    }

    private boolean guarded(ReadMetric metric, Tensions.Side side) {
        return byOwner.getOrDefault(owner(metric), List.of()).stream().anyMatch(m -> Tensions.pulls(side, m));
    }

    private static MetricConflict conflict(Type type, ReadMetric one, ReadMetric other) {
        MetricDefinition left = one.definition();
        MetricDefinition right = other.definition();
        return new MetricConflict(type, left, right, MetricReasons.why(type, one, other));
    }
}
