package dev.plumbline.simulator;

/**
 * A definition of success.
 *
 * @param construct what is measured
 * @param up whether more is better
 * @param target the value to reach
 * @param unit of the target
 * @param population whom it covers
 * @param window by when
 * @param definition how it is computed, where that is said
 */
record Measure(
        String construct, boolean up, int target, String unit, String population, String window, String definition) {

    /** As one sentence. */
    String sentence() {
        return (up ? "Raise " : "Lower ") + construct + " among " + population + " to " + target
                + (unit.equals("%") ? " %" : " " + unit) + " by " + window
                + (definition.isEmpty() ? "" : " (" + definition + ")");
    }
}
