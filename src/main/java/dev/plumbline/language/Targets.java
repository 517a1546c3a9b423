package dev.plumbline.language;

import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.MetricDefinition.Direction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the targets of two definitions of success stand to each other. */
final class Targets {

    /** Targets nearer than this share of the larger are one target (method §8.5). A stated tolerance widens the target itself. */
    private static final double TOLERANCE = 0.05;

    private static final double WHOLE = 100;

    private Targets() {}

    /** Whether no value meets both; a share counts as either says it, as retention or as churn. */
    static boolean disjoint(ReadMetric one, ReadMetric other) {
        MetricDefinition left = one.definition();
        MetricDefinition right = other.definition();
        boolean asChurn = turned(one) || turned(other);
        return above(left.low(), right.high(), asChurn) || above(right.low(), left.high(), asChurn);
    }

    private static boolean turned(ReadMetric metric) {
        return !metric.construct().name().equals(metric.definition().construct());
    }

    private static boolean above(@Nullable Double low, @Nullable Double high, boolean asChurn) {
        if (low == null || high == null || low <= high) {
            return false;
        }
        double larger = Math.max(Math.abs(low), Math.abs(high));
        double rest = asChurn ? Math.max(Math.abs(WHOLE - low), Math.abs(WHOLE - high)) : larger;
        return low - high > TOLERANCE * Math.min(larger, rest) + 1e-9;
    }

    /** Whether both want the same: the same value, or the same movement where neither has one. */
    static boolean repeated(ReadMetric one, ReadMetric other) {
        MetricDefinition left = one.definition();
        MetricDefinition right = other.definition();
        boolean valueless = left.low() == null && left.high() == null;
        boolean equal = Objects.equals(left.low(), right.low()) && Objects.equals(left.high(), right.high());
        boolean moved = left.direction() != Direction.UNKNOWN && left.direction() == right.direction();
        return equal && one.change() == other.change() && (!valueless || moved);
    }
}
