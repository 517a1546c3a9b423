package dev.plumbline.scoring;

import dev.plumbline.indicator.Chance;
import dev.plumbline.indicator.PowerMean;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Outcome.Part;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The uncertainty of scores, jointly over evidence, weights, power and thresholds (method §5.4): 1,000 draws. Each source of
 * chance has its own stream, seeded from the SHA-256 of its name, so that one more indicator does not move the draws of the
 * others, and the order of rows in a file moves none.
 */
final class Draws {

    static final int COUNT = 1000;

    private static final double[] POWERS = {1, 2, 4};
    private static final double WEIGHT_TRUST = 20;
    private static final double PARTS_POWER = 3;
    private static final double LEAST_STRETCH = 0.8;
    private static final double MOST_STRETCH = 1.2;
    /** The normal quantile of a two-sided 90 % interval. */
    private static final double NINETY = 1.6448536269514722;

    private final String seed;

    /** @param seed what makes the draws of one assessment differ from those of another */
    Draws(String seed) {
        this.seed = seed;
    }

    /**
     * Draws of an element's score.
     *
     * @param element its id
     * @param quarter a word that tells the evidence of one quarter from that of another
     */
    Sample element(String element, String quarter, List<Reading> readings) {
        List<Sample> scores = readings.stream().map(r -> indicator(r, quarter)).toList();
        double[][] weights = weights(element, readings);
        double[] powers = powers("element");
        return Sample.of(draw -> PowerMean.of(powers[draw], column(scores, draw), weights[draw]));
    }

    /** Draws of the index from those of its elements, 0–1. */
    Sample index(List<Sample> elements) {
        double[] equal = new double[elements.size()];
        Arrays.fill(equal, 1);
        double[] powers = powers("index");
        return Sample.of(draw -> PowerMean.of(powers[draw], column(elements, draw), equal));
    }

    private static double[] column(List<Sample> samples, int draw) {
        return samples.stream().mapToDouble(s -> s.at(draw)).toArray();
    }

    private Sample indicator(Reading reading, String quarter) {
        UniformRandomProvider thresholds = Chance.of(seed, "threshold", reading.id());
        SharedStateContinuousSampler evidence =
                ZigguratSampler.NormalizedGaussian.of(Chance.of(seed, "evidence", quarter, reading.id()));
        double below = Math.max(0, reading.score() - reading.interval().low()) / NINETY;
        double above = Math.max(0, reading.interval().high() - reading.score()) / NINETY;
        return Sample.of(draw -> {
            double z = evidence.sample();
            double score = reading.score() + z * (z < 0 ? below : above);
            double factor = LEAST_STRETCH + (MOST_STRETCH - LEAST_STRETCH) * thresholds.nextDouble();
            return Math.min(1, Math.max(0, score * stretched(reading.parts(), factor)));
        });
    }

    /** How a score changes when drift is complete elsewhere: at a factor of b. */
    private static double stretched(List<Part> parts, double factor) {
        double usual =
                PowerMean.of(PARTS_POWER, parts.stream().map(Part::severity).toList());
        double moved = PowerMean.of(
                PARTS_POWER, parts.stream().map(p -> severity(p, factor)).toList());
        return usual == 0 ? 1 : moved / usual;
    }

    private static double severity(Part part, double factor) {
        double saturated = part.saturated() * factor;
        boolean crossed = (saturated - part.tolerated()) * (part.saturated() - part.tolerated()) <= 0;
        return crossed ? part.severity() : new Threshold(part.tolerated(), saturated).severity(part.value());
    }

    private double[][] weights(String element, List<Reading> readings) {
        double[] alpha =
                readings.stream().mapToDouble(r -> WEIGHT_TRUST * r.weight()).toArray();
        double[][] weights = new double[COUNT][];
        if (alpha.length < 2) {
            Arrays.setAll(weights, draw -> new double[] {1});
            return weights;
        }
        DirichletSampler sampler = DirichletSampler.of(Chance.of(seed, "weights", element), alpha);
        Arrays.setAll(weights, draw -> sampler.sample());
        return weights;
    }

    private double[] powers(String what) {
        UniformRandomProvider random = Chance.of(seed, "power", what);
        double[] powers = new double[COUNT];
        Arrays.setAll(powers, draw -> POWERS[random.nextInt(POWERS.length)]);
        return powers;
    }
}
