package dev.plumbline.language;

import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.MetricDefinition.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Why two definitions of success do not go together, in a sentence. */
final class MetricReasons {

    private MetricReasons() {}

    static String why(MetricConflict.Type type, ReadMetric one, ReadMetric other) {
        MetricDefinition left = one.definition();
        MetricDefinition right = other.definition();
        return switch (type) {
            case OPPOSITE_MOVEMENT -> "One wants " + moved(one) + ", the other " + moved(other) + ".";
            case DISJOINT_TARGETS ->
                "Both set a target for " + left.construct() + ", " + target(left) + " and " + target(right)
                        + ", and no value meets both.";
            case SAME_NAME_DIFFERENT_DEFINITION ->
                "Both speak of " + String.join(" ", one.surface()) + ", but the "
                        + MetricMeanings.difference(one, other) + " differs.";
            case KNOWN_TENSION ->
                moved(one) + " is known to pull against " + moved(other) + ", and neither owner watches the other's.";
            case REPETITION -> "Both want the same of " + left.construct() + "; it is declared twice.";
        };
    }

    private static String moved(ReadMetric metric) {
        return metric.construct().name() + " " + movement(metric.said());
    }

    private static String movement(Direction direction) {
        return switch (direction) {
            case UP -> "up";
            case DOWN -> "down";
            case HOLD, RANGE -> "held";
            case UNKNOWN -> "moved";
        };
    }

    private static String target(MetricDefinition metric) {
        Double low = metric.low();
        Double high = metric.high();
        String unit = metric.unit().isEmpty() ? "" : " " + metric.unit();
        if (low != null && low.equals(high)) {
            return number(low) + unit;
        }
        return low == null
                ? "at most " + number(high) + unit
                : high == null ? "at least " + number(low) + unit : number(low) + " to " + number(high) + unit;
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? "any"
                : new BigDecimal(value)
                        .round(new MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
