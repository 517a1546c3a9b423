package dev.plumbline.evaluation;

import dev.plumbline.simulator.Dose;
import dev.plumbline.simulator.Dose.Profile;
import dev.plumbline.simulator.HardNegative;
import dev.plumbline.simulator.Knob;
import dev.plumbline.simulator.Noise;
import dev.plumbline.simulator.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The organisations of an evaluation.
 *
 * @param drifting with one knob turned
 * @param stable that do not drift
 * @param traps that only look like it
 */
record ScenarioSet(List<Scenario> drifting, List<Scenario> stable, List<Scenario> traps) {

    private static final int QUARTERS = 8;
    private static final List<Integer> SIZES = List.of(30, 40, 60);

    /**
     * How many.
     *
     * @param doses of each knob
     * @param seeds of each dose
     * @param stable organisations that do not drift
     * @param traps of each hard negative
     */
    record Size(List<Double> doses, int seeds, int stable, int traps) {

        static final Size SMALL = new Size(List.of(1.0), 2, 10, 0);
        static final Size USUAL = new Size(List.of(0.3, 0.6, 1.0), 2, 24, 1);
        static final Size LARGE = new Size(List.of(0.15, 0.3, 0.5, 0.75, 1.0), 8, 100, 8);

        static Size named(String name) {
            return switch (name) {
                case "small" -> SMALL;
                case "large" -> LARGE;
                default -> USUAL;
            };
        }
    }

    /** Organisations whose documents are that untidy and whose people speak from that half of the phrase bank. */
    static ScenarioSet of(Size size, List<Knob> knobs, Noise noise, String phrases) {
        List<Scenario> drifting = new ArrayList<>();
        for (Knob knob : knobs) {
            for (int seed = 0; seed < size.seeds(); seed++) {
                for (double delta : size.doses()) {
                    Scenario plain = plain(knob.name().toLowerCase(Locale.ROOT) + "-" + delta + "-" + seed, seed);
                    drifting.add(plain.with(noise, phrases).with(knob, dose(delta, seed)));
                }
            }
        }
        List<Scenario> stable = new ArrayList<>();
        for (int seed = 0; seed < size.stable(); seed++) {
            stable.add(plain("stable-" + seed, seed).with(noise, phrases));
        }
        List<Scenario> traps = new ArrayList<>();
        for (HardNegative negative : HardNegative.values()) {
            for (int seed = 0; seed < size.traps(); seed++) {
                Scenario plain = plain(negative.name().toLowerCase(Locale.ROOT) + "-" + seed, seed);
                boolean small = negative == HardNegative.SMALL_ORGANISATION;
                traps.add((small ? Scenario.stable(plain.name(), 12, QUARTERS) : plain)
                        .with(noise, phrases)
                        .with(negative));
            }
        }
        return new ScenarioSet(drifting, stable, traps);
    }

    private static Scenario plain(String name, int seed) {
        return Scenario.stable(name, SIZES.get(seed % SIZES.size()), QUARTERS);
    }

    /** Steps and ramps from the fourth or fifth quarter on, and now and then a pulse in the last two. */
    private static Dose dose(double delta, int seed) {
        return switch (seed % 4) {
            case 0, 2 -> new Dose(delta, 3 + seed % 3, Profile.STEP);
            case 1 -> new Dose(delta, 3, Profile.RAMP);
            default -> new Dose(delta, 6, Profile.PULSE);
        };
    }

    List<Scenario> all() {
        List<Scenario> all = new ArrayList<>(drifting);
        all.addAll(stable);
        all.addAll(traps);
        return all;
    }
}
