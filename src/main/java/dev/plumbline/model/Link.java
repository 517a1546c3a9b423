package dev.plumbline.model;

import java.util.Locale;
import java.util.Objects;

/**
 * What a mention stands for (method §8.4).
 *
 * @param subject the thing
 * @param verdict whether the link counts
 * @param score how well it fits, 0–1
 * @param mention the words
 */
public record Link(Subject subject, Verdict verdict, double score, String mention) {

    public Link {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(mention);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a link's score is 0–1, but is " + score);
        }
    }

    /** Whether it counts. */
    public boolean accepted() {
        return verdict == Verdict.ACCEPT;
    }

    /** Whether a link counts. */
    public enum Verdict {
        ACCEPT,
        /** Likely; it does not count. */
        CANDIDATE;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
