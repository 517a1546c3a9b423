package dev.plumbline.indicator;

import dev.plumbline.model.Interval;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A rate of weighted events over an exposure. Its bounds are the exact Poisson bounds (Garwood 1936) of the effective number
 * of events (Σw)²/Σw², scaled to the weighted sum.
 *
 * @param weight Σw
 * @param squares Σw²
 * @param exposure initiative-quarters, above 0
 */
record EventRate(double weight, double squares, double exposure) {

    double rate() {
        return weight / exposure;
    }

    /** The interval that holds the true rate with a confidence, 0–1. */
    Interval interval(double confidence) {
        double tail = (1 - confidence) / 2;
        double events = effective();
        double scale = events == 0 ? 1 : weight / events;
        double low = events == 0 ? 0 : quantile(2 * events, tail) / 2;
        double high = quantile(2 * events + 2, 1 - tail) / 2;
        return new Interval(low * scale / exposure, high * scale / exposure);
    }

    /** How likely so many events or more are when the true rate is no more than what is tolerated. */
    double pValue(double tolerated) {
        double events = effective();
        if (events == 0) {
            return 1;
        }
        double expected = tolerated * exposure * events / weight;
        return ChiSquaredDistribution.of(2 * events).cumulativeProbability(2 * expected);
    }

    private double effective() {
        return squares == 0 ? 0 : weight * weight / squares;
    }

    private static double quantile(double degrees, double probability) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
    }
}
