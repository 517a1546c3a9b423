package dev.plumbline.indicator;

import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;

/** Conflicts of metrics that no owner can live with: opposite movements (T1), targets that exclude each other (T2). */
final class MetricClash {

    private MetricClash() {}

    static boolean hard(MetricConflict conflict) {
        return conflict.type() == MetricConflict.Type.OPPOSITE_MOVEMENT
                || conflict.type() == MetricConflict.Type.DISJOINT_TARGETS;
    }

    /** Whether one of the two metrics belongs to an owner. */
    static boolean of(MetricConflict conflict, String owner) {
        return owns(conflict.one(), owner) || owns(conflict.other(), owner);
    }

    static boolean owns(MetricDefinition metric, String owner) {
        return Wording.normalised(metric.source().owner()).equals(Wording.normalised(owner));
    }
}
