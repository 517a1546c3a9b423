package dev.plumbline.scoring;

import dev.plumbline.model.Interval;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** What a score may be: as many values as there are draws. */
final class Sample {

    private final double[] values;

    private Sample(double[] values) {
        this.values = values;
    }

    /** One value for each draw. */
    static Sample of(IntToDoubleFunction value) {
        double[] values = new double[Draws.COUNT];
        Arrays.setAll(values, value);
        return new Sample(values);
    }

    double at(int draw) {
        return values[draw];
    }

    Sample less(Sample other) {
        return of(draw -> at(draw) - other.at(draw));
    }

    /** Where 90 % of the values lie. */
    Interval middle() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(sorted[(int) (0.05 * Draws.COUNT)], sorted[(int) (0.95 * Draws.COUNT) - 1]);
    }
}
