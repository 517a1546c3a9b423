package dev.plumbline.scoring;

import dev.plumbline.model.Interval;
import org.jspecify.annotations.Nullable;

/** Numbers to the sixth decimal, so that the last bits of a sum do not show. */
final class Rounded {

    private Rounded() {}

    static double six(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    static @Nullable Double sixOrNull(@Nullable Double value) {
        return value == null ? null : Double.valueOf(six(value));
    }

    static Interval six(Interval interval, double factor) {
        return new Interval(six(factor * interval.low()), six(factor * interval.high()));
    }
}
