package dev.plumbline.indicator;

import dev.plumbline.model.Interval;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * A share k of n cases (method §2). Cases may be weighted, so k need not be whole.
 *
 * @param cases those that drift
 * @param all those that could
 */
record Proportion(double cases, int all) {

    /** Two-sided 95 % as printed. */
    static final double SHOWN = 1.959963984540054;
    /** Two-sided 90 % as used for scores. */
    static final double SCORED = 1.6448536269514722;
    /** One-sided 90 % as used for flags. */
    static final double FLAGGED = 1.2815515655446004;

    double share() {
        return all == 0 ? 0 : cases / all;
    }

    /** The share drawn towards what is tolerated by four imaginary cases, so that few cases say little. */
    double shrunk(double tolerated) {
        return (cases + 4 * tolerated) / (all + 4);
    }

    /** Wilson's score interval (E. B. Wilson 1927). */
    Interval wilson(double z) {
        if (all == 0) {
            return new Interval(0, 1);
        }
        double p = share();
        double square = z * z / all;
        double middle = (p + square / 2) / (1 + square);
        double half = z * Math.sqrt(p * (1 - p) / all + square / (4 * all)) / (1 + square);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** How likely so many cases or more are when the true share is no more than what is tolerated; exact binomial. */
    double pValue(double tolerated) {
        int whole = (int) Math.floor(cases + 1e-9);
        return all == 0 ? 1 : greater(all, whole, tolerated);
    }

    /** How likely so many came in, or more, were in and out alike; conditional binomial (Przyborowski and Wilenski 1940). */
    static double pValueInOverOut(int in, int out) {
        return in + out == 0 ? 1 : greater(in + out, in, 0.5);
    }

    private static double greater(int n, int k, double p) {
        return BinomialTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(n, k, p)
                .getPValue();
    }
}
