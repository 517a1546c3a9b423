package dev.plumbline.model;

import java.util.Objects;

/**
 * Something in an input that is not as it should be.
 *
 * @param place where it stands, {@code Register!F17}; {@code file} when it is the file as a whole
 * @param code a stable word for tools, {@code bad-date}
 * @param value the offending text, shortened
 * @param message a sentence that says what is wrong and what would be right
 */
public record Problem(String place, String code, String value, String message) {

    /** The place of a problem that concerns the file as a whole. */
    public static final String WHOLE_FILE = "file";

    public Problem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(code);
        Objects.requireNonNull(value);
        Objects.requireNonNull(message);
    }
}
