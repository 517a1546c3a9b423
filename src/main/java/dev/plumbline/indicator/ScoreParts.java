package dev.plumbline.indicator;

import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The parts of a score while they are collected, joined by a power mean. A part that cannot be computed opens the interval as if it
 * were 0, or 1, and says so (method §2).
 */
final class ScoreParts {

    private final double power;
    private final List<Statistic> statistics = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int missing;
    private double floor;

    /** @param power of the mean; 3 lets one bad part weigh more than 2 does */
    ScoreParts(double power) {
        this.power = power;
    }

    void add(Statistic statistic) {
        statistics.add(statistic);
    }

    /** A part that cannot be computed, and why. */
    void missing(String note) {
        missing++;
        notes.add(note);
    }

    void note(String note) {
        notes.add(note);
    }

    /** The score is at least so much, for something confirmed that weighs more than any share. */
    void atLeast(double least) {
        floor = Math.max(floor, least);
    }

    boolean isEmpty() {
        return statistics.isEmpty();
    }

    double score() {
        return Rounding.six(Math.max(floor, mean(Statistic::severity, List.of())));
    }

    Interval interval() {
        double low = Math.max(floor, mean(Statistic::low, many(0)));
        double high = Math.max(floor, mean(Statistic::high, many(1)));
        return Rounding.six(Math.min(low, score()), Math.max(high, score()));
    }

    private double mean(ToDoubleFunction<Statistic> view, List<Double> more) {
        List<Double> values = new ArrayList<>(more);
        statistics.forEach(statistic -> values.add(view.applyAsDouble(statistic)));
        return PowerMean.of(power, values);
    }

    private List<Double> many(double value) {
        return java.util.Collections.nCopies(missing, value);
    }

    boolean partial() {
        return missing > 0;
    }

    List<Part> parts() {
        return Statistic.parts(statistics);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
