package dev.plumbline.indicator;

import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome.Part;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A number on its way to becoming a part of a score.
 *
 * @param name what it is, the same in two quarters exactly when both are comparable
 * @param text its value in plain units
 * @param value the point that is scored
 * @param shown its 95 % interval
 * @param scored its 90 % interval
 * @param threshold from where to where it drifts
 */
record Statistic(String name, String text, double value, Interval shown, Interval scored, Threshold threshold) {

    /** A share whose point is drawn towards what is tolerated. */
    static Statistic of(String name, Proportion proportion, String text, Threshold threshold) {
        return new Statistic(
                name,
                text,
                proportion.shrunk(threshold.tolerated()),
                proportion.wilson(Proportion.SHOWN),
                proportion.wilson(Proportion.SCORED),
                threshold);
    }

    /** A number that is counted, not sampled: it has no uncertainty of its own. */
    static Statistic exact(String name, double value, String text, Threshold threshold) {
        Interval point = new Interval(value, value);
        return new Statistic(name, text, value, point, point, threshold);
    }

    /** The same, where something that cannot be told could make it any worse. */
    Statistic openAbove() {
        return new Statistic(name, text, value, new Interval(shown.low(), 1), new Interval(scored.low(), 1), threshold);
    }

    double severity() {
        return threshold.severity(value);
    }

    double low() {
        return Math.min(severity(), Math.min(threshold.severity(scored.low()), threshold.severity(scored.high())));
    }

    double high() {
        return Math.max(severity(), Math.max(threshold.severity(scored.low()), threshold.severity(scored.high())));
    }

    Part part() {
        return new Part(
                threshold.statistic(),
                name,
                text,
                Rounding.six(value),
                Rounding.six(shown),
                threshold.tolerated(),
                threshold.saturated(),
                Rounding.six(severity()));
    }

    static List<Part> parts(List<Statistic> statistics) {
        return statistics.stream().map(Statistic::part).toList();
    }

    /** The cubic mean of method §2 over a view of each statistic: its severity, or a bound of it. */
    static double cubicMean(List<Statistic> statistics, ToDoubleFunction<Statistic> view) {
        return PowerMean.of(
                3, statistics.stream().map(s -> view.applyAsDouble(s)).toList());
    }
}
