package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.model.Interval;
import java.util.List;
import java.util.function.Function;

/**
 * What share of things drifts, as far as the links between work and direction tell.
 *
 * @param confirmed how many certainly do
 * @param possible how many perhaps do
 * @param all how many there are
 * @param low the share by weight, 0–1, of those that certainly do
 * @param high the share by weight, 0–1, of those that do or perhaps do
 */
record LinkShares(int confirmed, int possible, int all, double low, double high) {

    static <T> LinkShares of(List<T> things, Function<T, Double> weight, Function<T, Strength> drift) {
        int confirmed = 0;
        int possible = 0;
        double sure = 0;
        double perhaps = 0;
        double total = 0;
        for (T thing : things) {
            double own = weight.apply(thing);
            total += own;
            switch (drift.apply(thing)) {
                case CONFIRMED -> {
                    confirmed++;
                    sure += own;
                }
                case CANDIDATE -> {
                    possible++;
                    perhaps += own;
                }
                case NONE -> {}
            }
        }
        double whole = total == 0 ? 1 : total;
        return new LinkShares(confirmed, possible, things.size(), sure / whole, (sure + perhaps) / whole);
    }

    /** A candidate counts half. */
    double point() {
        return (low + high) / 2;
    }

    String text() {
        return Wording.percent(point())
                + (low < high ? ", " + Wording.percent(low) + " to " + Wording.percent(high) : "");
    }

    Statistic sampled(String name, Rules.Threshold threshold) {
        return new Statistic(
                name,
                text(),
                new Proportion(point() * all, all).shrunk(threshold.tolerated()),
                spread(Proportion.SHOWN),
                spread(Proportion.SCORED),
                threshold);
    }

    private Interval spread(double z) {
        return new Interval(
                new Proportion(low * all, all).wilson(z).low(),
                new Proportion(high * all, all).wilson(z).high());
    }

    Statistic counted(String name, Rules.Threshold threshold) {
        Interval links = new Interval(low, high);
        return new Statistic(name, text(), point(), links, links, threshold);
    }
}
