package dev.plumbline.language;

import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.MetricDefinition.Direction;
import dev.plumbline.model.SuccessMetric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition of success with what its comparison with others needs.
 *
 * @param definition taken apart
 * @param construct what it measures as stated, before a share is told as what is left of it
 * @param surface the words by which it is named
 * @param said the movement as stated
 * @param change whether the value is how far to move, not where to
 */
record ReadMetric(
        MetricDefinition definition, Construct construct, List<String> surface, Direction said, boolean change) {

    private static final double WHOLE = 100;

    static ReadMetric of(
            SuccessMetric source,
            Construct construct,
            List<String> surface,
            Direction said,
            MetricTarget target,
            String per,
            String population,
            MetricWindow window,
            String definition) {
        boolean value = target.low() != null || target.high() != null;
        boolean level = target.unit().equals("%") && !target.change();
        boolean turned = construct.complement() && (level || target.points() || !value);
        MetricDefinition taken = new MetricDefinition(
                source,
                turned ? construct.base() : construct.name(),
                turned ? MetricDirections.turned(said) : said,
                turned && level ? left(target.high()) : target.low(),
                turned && level ? left(target.low()) : target.high(),
                target.label(),
                target.denominator().isEmpty() ? per : target.denominator(),
                population,
                window.from(),
                window.to(),
                window.cadence(),
                turned && level ? left(target.baseline()) : target.baseline(),
                definition);
        return new ReadMetric(taken, construct, surface, said, target.change());
    }

    private static @Nullable Double left(@Nullable Double share) {
        return share == null ? null : Math.round((WHOLE - share) * 1e9) / 1e9;
    }

    /** The movement of what a construct and its counterpart have in common: that of approval time for approval speed. */
    Direction movement() {
        return construct.base().isEmpty() ? said : MetricDirections.turned(said);
    }
}
