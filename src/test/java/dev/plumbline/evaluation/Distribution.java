package dev.plumbline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** How well numbers separate or order organisations, with 90 % intervals that resample organisations. */
final class Distribution {

    private static final int DRAWS = 300;

    private Distribution() {}

    /**
     * A statistic with its interval.
     *
     * @param value NaN when there are no cases
     */
    record Estimate(double value, double low, double high, int cases) {

        String text() {
            return cases == 0 || Double.isNaN(value)
                    ? "–"
                    : String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", value, low, high);
        }
    }

    /** The chance that a drifting one scores higher than a stable one. */
    static Estimate auc(List<Double> drifting, List<Double> stable) {
        if (drifting.isEmpty() || stable.isEmpty()) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN, drifting.size());
        }
        double[] draws = new double[DRAWS];
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(drifting.size() * 1000L + stable.size());
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = u(resample(drifting, random), resample(stable, random));
        }
        return estimate(u(drifting, stable), draws, drifting.size());
    }

    private static double u(List<Double> high, List<Double> low) {
        return MannWhitneyUTest.withDefaults().statistic(array(high), array(low)) / ((double) high.size() * low.size());
    }

    /** Spearman's correlation of pairs. */
    static Estimate spearman(List<double[]> pairs) {
        if (pairs.size() < 4) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN, pairs.size());
        }
        double[] draws = new double[DRAWS];
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(pairs.size());
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = rho(resample(pairs, random));
        }
        return estimate(rho(pairs), draws, pairs.size());
    }

    private static double rho(List<double[]> pairs) {
        NaturalRanking ranking = new NaturalRanking(TiesStrategy.AVERAGE);
        double[] x = ranking.apply(pairs.stream().mapToDouble(p -> p[0]).toArray());
        double[] y = ranking.apply(pairs.stream().mapToDouble(p -> p[1]).toArray());
        double mx = Arrays.stream(x).average().orElse(0);
        double my = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** A share of cases that come in clusters, one for each organisation: cases and all of each. */
    static Estimate share(List<int[]> clusters) {
        int all = clusters.stream().mapToInt(c -> c[1]).sum();
        if (all == 0) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double[] draws = new double[DRAWS];
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(clusters.size());
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = ratio(resample(clusters, random));
        }
        return estimate(ratio(clusters), draws, all);
    }

    private static double ratio(List<int[]> clusters) {
        double all = clusters.stream().mapToInt(c -> c[1]).sum();
        return all == 0 ? 0 : clusters.stream().mapToInt(c -> c[0]).sum() / all;
    }

    private static Estimate estimate(double value, double[] draws, int cases) {
        Arrays.sort(draws);
        return new Estimate(value, draws[(int) (0.05 * DRAWS)], draws[(int) (0.95 * DRAWS)], cases);
    }

    private static <T> List<T> resample(List<T> list, UniformRandomProvider random) {
        List<T> drawn = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            drawn.add(list.get(random.nextInt(list.size())));
        }
        return drawn;
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(d -> d).toArray();
    }

    static <T> double mean(List<T> list, ToDoubleFunction<T> value) {
        return list.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
