package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An organisation to simulate; the same scenario gives the same documents, byte by byte.
 *
 * @param name its name, which is its seed too
 * @param initiatives how many are in progress at the beginning
 * @param quarters how many quarters are simulated
 * @param doses the knobs that are turned
 * @param trap what only looks like drift
 * @param noise how untidy the documents are
 * @param phrases which half of the phrase bank people speak from, {@code dev} or {@code test}
 */
public record Scenario(
        String name,
        int initiatives,
        int quarters,
        Map<Knob, Dose> doses,
        Optional<HardNegative> trap,
        Noise noise,
        String phrases) {

    /** The first day of the simulation. */
    public static final LocalDate START = LocalDate.of(2024, 1, 1);

    public Scenario {
        doses = Map.copyOf(doses);
    }

    /** An organisation that does not drift. */
    public static Scenario stable(String name, int initiatives, int quarters) {
        return new Scenario(name, initiatives, quarters, Map.of(), Optional.empty(), Noise.MEDIUM, "dev");
    }

    /** The same, with one knob turned. */
    public Scenario with(Knob knob, Dose dose) {
        return new Scenario(name, initiatives, quarters, Map.of(knob, dose), trap, noise, phrases);
    }

    /** The same, with something that only looks like drift. */
    public Scenario with(HardNegative negative) {
        return new Scenario(name, initiatives, quarters, doses, Optional.of(negative), noise, phrases);
    }

    /** The same, with other documents of the same world. */
    public Scenario with(Noise other, String half) {
        return new Scenario(name, initiatives, quarters, doses, trap, other, half);
    }

    /** The dose of a knob in a quarter. */
    public double dose(Knob knob, int quarter) {
        Dose dose = doses.get(knob);
        return dose == null ? 0 : dose.at(quarter);
    }

    boolean is(HardNegative negative) {
        return trap.filter(negative::equals).isPresent();
    }

    /** The quarter a day lies in, from 0. */
    static int quarter(LocalDate day) {
        return (day.getYear() - START.getYear()) * 4 + (day.getMonthValue() - 1) / 3;
    }

    /** The last day of a quarter. */
    static LocalDate end(int quarter) {
        return START.plusMonths(3L * (quarter + 1)).minusDays(1);
    }

    LocalDate end() {
        return end(quarters - 1);
    }
}
