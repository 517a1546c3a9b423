package dev.plumbline.indicator;

import dev.plumbline.model.Interval;

/** Six decimals at the edge, so that outputs do not move with the order in which numbers are added. */
final class Rounding {

    private Rounding() {}

    static double six(double value) {
        double rounded = Math.round(value * 1e6) / 1e6;
        return rounded == 0 ? 0 : rounded;
    }

    static Interval six(Interval interval) {
        return new Interval(six(interval.low()), six(interval.high()));
    }

    static Interval six(double low, double high) {
        return new Interval(six(low), six(high));
    }
}
