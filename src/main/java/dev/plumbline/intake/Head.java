package dev.plumbline.intake;

/**
 * The beginning of a file.
 *
 * @param name the file's name
 * @param bytes its first bytes, at most {@link #LENGTH}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never kept
public record Head(String name, byte[] bytes) {

    /** How many bytes a reader sees before it decides. */
    public static final int LENGTH = 64 * 1024;
}
