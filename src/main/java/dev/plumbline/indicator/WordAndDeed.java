package dev.plumbline.indicator;

import dev.plumbline.model.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * Declared weights against shares of effort. Effort is counted, not sampled, so that it differs from the weights by chance only as far
 * as estimates err (−20 % to +30 %, each by itself) and as far as initiatives cannot be divided.
 */
final class WordAndDeed {

    private static final int DRAWS = 400;
    private static final TriangularDistribution ESTIMATE = TriangularDistribution.of(0.8, 1, 1.3);

    private final double[] done;
    private final double distance;
    private final double indivisible;
    /** The distances beyond what cannot be divided better, sorted. */
    private final double[] draws;

    private WordAndDeed(double[] done, double distance, double indivisible, double[] draws) {
        this.done = done;
        this.distance = distance;
        this.indivisible = indivisible;
        this.draws = draws;
    }

    static WordAndDeed of(double[] say, List<Served> served, UniformRandomProvider random) {
        List<Served> best = divided(say, served);
        ContinuousDistribution.Sampler error = ESTIMATE.createSampler(random);
        double[] left = new double[DRAWS];
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] errors = error.samples(served.size()).toArray();
            left[draw] = distance(say, shares(say.length, best, errors));
            draws[draw] = distance(say, shares(say.length, served, errors));
        }
        Arrays.sort(left);
        double indivisible = left[DRAWS / 2];
        double[] beyond = Arrays.stream(draws)
                .map(d -> Math.max(0, d - indivisible))
                .sorted()
                .toArray();
        double[] none = new double[served.size()];
        Arrays.fill(none, 1);
        double[] done = shares(say.length, served, none);
        return new WordAndDeed(done, distance(say, done), indivisible, beyond);
    }

    private static List<Served> divided(double[] say, List<Served> served) {
        double all = served.stream().mapToDouble(Served::amount).sum();
        double[] lacks = Arrays.stream(say).map(s -> s * all).toArray();
        return served.stream()
                .sorted(Comparator.comparingDouble(Served::amount).reversed())
                .map(one -> {
                    int most = 0;
                    for (int place = 1; place < lacks.length; place++) {
                        most = lacks[place] > lacks[most] ? place : most;
                    }
                    lacks[most] -= one.amount();
                    return new Served(one.amount(), List.of(most));
                })
                .toList();
    }

    private static double[] shares(int length, List<Served> served, double[] errors) {
        double[] shares = new double[length];
        double all = 0;
        for (int i = 0; i < errors.length; i++) {
            Served one = served.get(i);
            double amount = one.amount() * errors[i];
            all += amount;
            one.places().forEach(place -> shares[place] += amount / one.places().size());
        }
        double sum = all;
        return Arrays.stream(shares).map(s -> s / sum).toArray();
    }

    private static double distance(double[] say, double[] done) {
        double sum = 0;
        for (int i = 0; i < say.length; i++) {
            sum += Math.abs(say[i] - done[i]);
        }
        return sum / 2;
    }

    /** The share of effort of a commitment, 0–1. */
    double done(int place) {
        return done[place];
    }

    /** The total variation distance between weights and effort, 0–1. */
    double distance() {
        return distance;
    }

    /**
     * The distance that is left if the same initiatives are given to the commitments as the weights ask: the greatest first, to the
     * commitment that lacks most; the median of the draws, 0–1.
     */
    double indivisible() {
        return indivisible;
    }

    /** The distance beyond what cannot be divided better, 0–1. */
    double beyond() {
        return Math.max(0, distance - indivisible);
    }

    /** Where it lies but for so much on either side. */
    Interval within(double tail) {
        return new Interval(
                Math.min(beyond(), draws[(int) (tail * DRAWS)]),
                Math.max(beyond(), draws[(int) ((1 - tail) * DRAWS) - 1]));
    }

    /** The share of the draws that are not above a distance; at least that of one. */
    double shareWithin(double tolerated) {
        return Math.max(1, Arrays.stream(draws).filter(d -> d <= tolerated).count()) / (double) DRAWS;
    }
}
