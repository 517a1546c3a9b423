package dev.plumbline.model;

import org.jspecify.annotations.Nullable;

/**
 * A statement of direction: what the organisation commits to, or will not do (COMMITMENT, method §1.1).
 *
 * @param id as the document gives it, or {@code C-1}, {@code C-2} … in its order
 * @param statement the text
 * @param kind commitment, exclusion or constraint
 * @param weight its share of attention as stated; {@code null} when not stated
 * @param valid when it holds
 * @param declaredBy who declared it; empty when not stated
 * @param evidence where it stands
 */
public record Commitment(
        String id,
        String statement,
        Kind kind,
        @Nullable Double weight,
        DateRange valid,
        String declaredBy,
        Evidence evidence) {

    /** What a statement of direction does. */
    public enum Kind {
        COMMIT,
        EXCLUDE,
        CONSTRAINT
    }
}
