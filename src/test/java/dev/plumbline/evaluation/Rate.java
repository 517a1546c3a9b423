package dev.plumbline.evaluation;

import java.util.Locale;

/**
 * How many of how many.
 *
 * @param cases those that are right
 * @param all of
 */
record Rate(int cases, int all) {

    private static final double Z = 1.959963984540054;

    double share() {
        return all == 0 ? 0 : (double) cases / all;
    }

    /** The lower and upper end of Wilson's 95 % interval. */
    double[] wilson() {
        if (all == 0) {
            return new double[] {0, 1};
        }
        double square = Z * Z / all;
        double middle = (share() + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share() * (1 - share()) / all + square / (4 * all)) / (1 + square);
        return new double[] {Math.max(0, middle - half), Math.min(1, middle + half)};
    }

    Rate and(Rate other) {
        return new Rate(cases + other.cases, all + other.all);
    }

    /** {@code 0.93 (27/29; 0.78–0.98)}. */
    String text() {
        double[] interval = wilson();
        return all == 0
                ? "none (0)"
                : String.format(Locale.ROOT, "%.2f (%d/%d; %.2f–%.2f)", share(), cases, all, interval[0], interval[1]);
    }
}
