package dev.plumbline.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Chance for one purpose: the numbers depend on the words it is made of, and on nothing that is drawn elsewhere. */
final class Chance {

    private final UniformRandomProvider random;

    private Chance(UniformRandomProvider random) {
        this.random = random;
    }

    /** Chance that is seeded with words. */
    static Chance of(String... words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("|", words).getBytes(StandardCharsets.UTF_8));
            return new Chance(
                    RandomSource.SPLIT_MIX_64.create(ByteBuffer.wrap(digest).getLong()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    double gaussian() {
        return ZigguratSampler.NormalizedGaussian.of(random).sample();
    }

    /** Days, at least one, of a gamma distribution of shape 2. */
    int days(double mean) {
        ZigguratSampler.Exponential half = ZigguratSampler.Exponential.of(random, mean / 2);
        return (int) Math.max(1, Math.round(half.sample() + half.sample()));
    }

    int poisson(double mean) {
        return mean <= 0 ? 0 : PoissonSampler.of(random, mean).sample();
    }

    /** Shares that sum to 1 and scatter the less about theirs the larger the concentration is. */
    double[] dirichlet(double[] shares, double concentration) {
        double[] alpha = new double[shares.length];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = Math.max(1e-3, concentration * shares[i]);
        }
        return DirichletSampler.of(random, alpha).sample();
    }
}
