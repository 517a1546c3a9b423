package dev.plumbline.report;

/**
 * What the quarter before called for, and what became of it.
 *
 * @param finding the finding it rested on
 * @param statement what was the case
 * @param decided whether a decision of this quarter names what it is about
 * @param done whether the drift is gone
 */
public record Asked(String finding, String statement, Answer decided, Answer done) {

    /** Whether something is so, as far as the inputs tell. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }
}
