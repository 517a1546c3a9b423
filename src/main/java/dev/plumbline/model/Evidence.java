package dev.plumbline.model;

import java.util.Objects;

/**
 * The place in an input that says so.
 *
 * @param file the file's name as it was dropped
 * @param sha256 lower-case hexadecimal digest of the file's bytes
 * @param place {@code Register!F42} in a workbook, {@code F42} in a text table (column F of record 42, the header included)
 * @param quote the text that stands there
 * @param confidence how far the source is trusted, 0–1 (method §2, evidence confidence)
 */
public record Evidence(String file, String sha256, String place, String quote, double confidence) {

    public Evidence {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(place);
        Objects.requireNonNull(quote);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0–1, but is " + confidence);
        }
    }
}
