package dev.plumbline.simulator;

/**
 * How far a knob is turned, and when.
 *
 * @param delta 0 (not at all) to 1
 * @param onset the quarter in which it begins, from 0
 * @param profile how it goes on
 */
public record Dose(double delta, int onset, Profile profile) {

    private static final int RAMP = 3;

    /** How a dose goes on after its onset. */
    public enum Profile {
        /** At once and for good. */
        STEP,
        /** A third more every quarter. */
        RAMP,
        /** For two quarters. */
        PULSE
    }

    /** The dose in a quarter. */
    double at(int quarter) {
        int since = quarter - onset;
        if (since < 0) {
            return 0;
        }
        return switch (profile) {
            case STEP -> delta;
            case RAMP -> delta * Math.min(1, (since + 1.0) / RAMP);
            case PULSE -> since < 2 ? delta : 0;
        };
    }
}
