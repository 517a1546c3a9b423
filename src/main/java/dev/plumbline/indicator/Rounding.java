package dev.plumbline.indicator;

import dev.plumbline.model.Interval;
import org.jspecify.annotations.Nullable;

/** Six decimals at the edge, so that outputs do not move with the order in which numbers are added. */
public final class Rounding {

    private Rounding() {}

    /** To the sixth decimal; never a negative zero. */
    public static double six(double value) {
        double rounded = Math.round(value * 1e6) / 1e6;
        return rounded == 0 ? 0 : rounded;
    }

    /** As {@link #six(double)}; {@code null} stays {@code null}. */
    public static @Nullable Double sixOrNull(@Nullable Double value) {
        return value == null ? null : Double.valueOf(six(value));
    }

    /** Both bounds to the sixth decimal. */
    public static Interval six(Interval interval) {
        return new Interval(six(interval.low()), six(interval.high()));
    }

    /** Both bounds times a factor, to the sixth decimal. */
    public static Interval six(Interval interval, double factor) {
        return new Interval(six(factor * interval.low()), six(factor * interval.high()));
    }

    static Interval six(double low, double high) {
        return new Interval(six(low), six(high));
    }
}
