package dev.plumbline.indicator;

import java.util.Collection;

/** The weighted power mean (Σw·xᵖ/Σw)^(1/p): with p above 1 one bad value is not averaged away (method §2). */
public final class PowerMean {

    private PowerMean() {}

    /** The power mean of at least one value; all count alike. */
    public static double of(double power, Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a mean needs a value");
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value, power);
        }
        return Math.pow(sum / values.size(), 1 / power);
    }

    /** The power mean of weighted values; the weights need not sum to 1 but must not all be 0. */
    public static double of(double power, double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * Math.pow(values[i], power);
            weight += weights[i];
        }
        if (weight <= 0) {
            throw new IllegalArgumentException("a mean needs weight");
        }
        return Math.pow(sum / weight, 1 / power);
    }
}
