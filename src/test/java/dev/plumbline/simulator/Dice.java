package dev.plumbline.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SplittableRandom;

/** Chance with a name: the same name gives the same numbers, and one purpose does not move those of another. */
final class Dice {

    private final SplittableRandom random;

    Dice(Object... name) {
        StringBuilder words = new StringBuilder();
        for (Object part : name) {
            words.append(part).append('|');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            this.random = new SplittableRandom(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Days or weeks that pass until something happens, on average so many. */
    double until(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    double normal() {
        double one = 1 - random.nextDouble();
        return Math.sqrt(-2 * Math.log(one)) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The number of events of a rate. */
    int count(double rate) {
        double limit = Math.exp(-rate);
        int events = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            events++;
        }
        return events;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new java.util.ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            java.util.Collections.swap(copy, i, random.nextInt(i + 1));
        }
        return copy;
    }
}
