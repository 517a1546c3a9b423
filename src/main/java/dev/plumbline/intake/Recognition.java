package dev.plumbline.intake;

/**
 * How sure a reader is that a file is its own.
 *
 * @param confidence 0 (not mine) to 1 (certainly mine)
 * @param reason what it saw, in a few words
 */
public record Recognition(double confidence, String reason) {

    /** Not this reader's file. */
    public static Recognition no(String reason) {
        return new Recognition(0, reason);
    }
}
