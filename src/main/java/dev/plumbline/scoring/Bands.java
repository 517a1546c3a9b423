package dev.plumbline.scoring;

import dev.plumbline.model.Interval;

/** The words for the index (method §5.5). */
final class Bands {

    private static final double EARLY = 20;
    private static final double DRIFTING = 40;
    private static final double FRAGMENTED = 60;

    private Bands() {}

    static String word(double index) {
        if (index < EARLY) {
            return "aligned";
        }
        if (index < DRIFTING) {
            return "early drift";
        }
        return index <= FRAGMENTED ? "drifting" : "fragmented";
    }

    /** One word, or two when the index may lie in several bands. */
    static String words(Interval range) {
        String low = word(range.low());
        String high = word(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }
}
