package dev.plumbline.scoring;

import dev.plumbline.indicator.Rounding;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Trend.Limits;
import dev.plumbline.model.Trend.Point;
import dev.plumbline.model.Trend.Signal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A process-behaviour chart of individual values and moving ranges (XmR; Wheeler 1993) with the strict factors of method §6:
 * with few points the customary 2.66 alarms too often, so that an alarm needs a factor between 4.00 (6 points) and 2.67 (20),
 * and 2.66 only says that one should look closer.
 *
 * @param scale to a scale on which the values vary alike everywhere
 * @param back from it
 */
record ControlChart(DoubleUnaryOperator scale, DoubleUnaryOperator back) {

    private static final int LEAST = 6;
    private static final int RUN = 8;
    private static final double CUSTOMARY = 2.66;
    /** By number of points, the factor that holds 2 % false alarms over the next four (method §6). */
    private static final TreeMap<Integer, Double> STRICT =
            new TreeMap<>(Map.of(6, 4.00, 8, 3.46, 12, 2.99, 16, 2.79, 20, 2.67));

    private static final double OFFSET = 0.02;
    private static final double WIDTH = 1.04;

    /** A chart of scores 0–100, which is drawn on logits and never leaves its scale. */
    static ControlChart ofScores() {
        return new ControlChart(
                score -> {
                    double share = (score / 100 + OFFSET) / WIDTH;
                    return Math.log(share / (1 - share));
                },
                logit -> Math.min(100, Math.max(0, 100 * (WIDTH / (1 + Math.exp(-logit)) - OFFSET))));
    }

    /** A chart of counts, which never fall below 0. */
    static ControlChart ofCounts() {
        return new ControlChart(count -> count, count -> Math.max(0, count));
    }

    /** The limits from all points but the newest; {@code null} with fewer than six of them. */
    @Nullable
    Limits limits(List<Point> points) {
        int known = points.size() - 1;
        if (known < LEAST) {
            return null;
        }
        double[] values = points.stream()
                .limit(known)
                .mapToDouble(point -> scale.applyAsDouble(point.value()))
                .toArray();
        double sum = values[0];
        double ranges = 0;
        for (int i = 1; i < known; i++) {
            sum += values[i];
            ranges += Math.abs(values[i] - values[i - 1]);
        }
        double centre = sum / known;
        double range = ranges / (known - 1);
        return new Limits(
                rounded(centre), around(centre, CUSTOMARY * range), around(centre, strict(known) * range), known);
    }

    /** The strict factor, on a straight line between those that are known. */
    private static double strict(int points) {
        int most = Math.min(points, STRICT.lastKey());
        Map.Entry<Integer, Double> fewer = Objects.requireNonNull(STRICT.floorEntry(most));
        Map.Entry<Integer, Double> more = Objects.requireNonNull(STRICT.ceilingEntry(most));
        int apart = more.getKey() - fewer.getKey();
        double share = apart == 0 ? 0 : (double) (most - fewer.getKey()) / apart;
        return fewer.getValue() + share * (more.getValue() - fewer.getValue());
    }

    private Interval around(double centre, double width) {
        return new Interval(rounded(centre - width), rounded(centre + width));
    }

    private double rounded(double scaled) {
        return Rounding.six(back.applyAsDouble(scaled));
    }

    /** What the newest point says. */
    static Signal signal(List<Point> points, @Nullable Limits limits) {
        if (limits == null) {
            return Signal.TOO_FEW;
        }
        double newest = points.get(points.size() - 1).value();
        if (outside(limits.alarm(), newest)) {
            return Signal.ALARM;
        }
        if (run(points, limits.centre())) {
            return Signal.SHIFT;
        }
        return outside(limits.watch(), newest) ? Signal.WATCH : Signal.NONE;
    }

    private static boolean outside(Interval limits, double value) {
        return value < limits.low() || value > limits.high();
    }

    /** Whether the last eight points lie on one side of the centre. */
    private static boolean run(List<Point> points, double centre) {
        List<Point> last = points.subList(Math.max(0, points.size() - RUN), points.size());
        return last.size() == RUN
                && (last.stream().allMatch(p -> p.value() > centre)
                        || last.stream().allMatch(p -> p.value() < centre));
    }
}
