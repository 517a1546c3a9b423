package dev.plumbline.scoring;

import dev.plumbline.model.Assessment.Change;
import dev.plumbline.model.Interval;
import org.jspecify.annotations.Nullable;

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

    /**
     * Where the index may lie, with where it lay a quarter ago as long as no change is clear, so that a band is not left by
     * chance (hysteresis, method §5.5).
     */
    static Interval held(Interval range, @Nullable Double previous, Change change) {
        return previous == null || change != Change.NO_CLEAR_CHANGE
                ? range
                : new Interval(Math.min(range.low(), previous), Math.max(range.high(), previous));
    }

    /** One word, or two when the index may lie in several bands. */
    static String words(Interval range) {
        String low = word(range.low());
        String high = word(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }
}
