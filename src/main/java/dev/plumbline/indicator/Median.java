package dev.plumbline.indicator;

import java.util.Collection;
import java.util.List;

/** The middle of values in their order, which one outlier does not move. */
public final class Median {

    /** What the median absolute deviation of normal values is multiplied by to give their standard deviation. */
    private static final double TO_DEVIATION = 1.4826;

    private Median() {}

    /** The middle value, between two the mean of both; 0 where there is none. */
    public static double of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? 0 : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    /** How far values lie from their median: 1.4826 times the median absolute deviation, a robust standard deviation. */
    public static double deviation(Collection<Double> values) {
        double median = of(values);
        return TO_DEVIATION
                * of(values.stream().map(value -> Math.abs(value - median)).toList());
    }
}
