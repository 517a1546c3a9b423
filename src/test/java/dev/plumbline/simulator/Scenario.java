package dev.plumbline.simulator;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is simulated.
 *
 * @param seed other seeds, other organisations
 * @param size initiatives in the register at the beginning
 * @param doses how far each knob is turned, 0–1; left out is 0
 * @param noise 0 none, 1 as real exports, 2 as bad ones
 * @param negative what looks like drift and is none; {@code null} for nothing of the kind
 */
public record Scenario(long seed, int size, Map<Knob, Double> doses, int noise, @Nullable HardNegative negative) {

    public Scenario {
        doses = java.util.Collections.unmodifiableMap(new TreeMap<>(doses));
    }

    /** An organisation without drift. */
    public static Scenario stable(long seed, int size) {
        return new Scenario(seed, size, Map.of(), 1, null);
    }

    /** One kind of drift. */
    public static Scenario of(long seed, int size, Knob knob, double dose) {
        return new Scenario(seed, size, Map.of(knob, dose), 1, null);
    }

    /** No drift, but something that looks like it. */
    public static Scenario of(long seed, int size, HardNegative negative) {
        return new Scenario(seed, size, Map.of(), 1, negative);
    }

    double dose(Knob knob) {
        return doses.getOrDefault(knob, 0.0);
    }
}
