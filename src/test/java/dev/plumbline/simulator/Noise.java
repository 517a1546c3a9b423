package dev.plumbline.simulator;

/**
 * How untidy the documents are.
 *
 * @param typo chance that a name is mistyped in a register
 * @param blank chance that a cell is left blank
 * @param lostId chance that a row has lost its id
 * @param duplicate chance that a row stands twice
 * @param lostRegister chance that a month has no register
 * @param logged chance that a decision is in the log
 * @param minuted chance that a decision is in the minutes
 * @param lostMinutes chance that a meeting's minutes are missing
 * @param wordError chance that a spoken word was heard wrongly
 */
public record Noise(
        double typo,
        double blank,
        double lostId,
        double duplicate,
        double lostRegister,
        double logged,
        double minuted,
        double lostMinutes,
        double wordError) {

    public static final Noise LOW = new Noise(0, 0.002, 0, 0, 0, 0.97, 0.95, 0.01, 0.02);
    public static final Noise MEDIUM = new Noise(0.01, 0.01, 0.005, 0.005, 0.03, 0.9, 0.85, 0.03, 0.08);
    public static final Noise HIGH = new Noise(0.04, 0.04, 0.03, 0.02, 0.1, 0.75, 0.7, 0.12, 0.2);
}
