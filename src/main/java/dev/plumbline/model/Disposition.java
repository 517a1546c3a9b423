package dev.plumbline.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to something a report shows, as written in the workbook {@code evidence.xlsx} (design §2.2).
 *
 * @param target what it answers: the id of a finding, {@code F-…}, or of a decision, {@code D-…}
 * @param answer the answer
 * @param reason why; empty when not stated
 * @param by who says so; empty when not stated
 * @param on since when; {@code null} when not stated
 * @param until until when; {@code null} when not stated
 * @param evidence where the answer stands
 */
public record Disposition(
        String target,
        Answer answer,
        String reason,
        String by,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        Evidence evidence) {

    private static final int DAYS = 90;

    public Disposition {
        Objects.requireNonNull(target);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(by);
        Objects.requireNonNull(evidence);
    }

    /** The last day it holds: as stated, else {@value #DAYS} days after it was given; {@code null} when neither is stated. */
    public @Nullable LocalDate end() {
        return until != null || on == null ? until : on.plusDays(DAYS);
    }

    /** The answers. */
    public enum Answer {
        /** The drift is known and accepted. */
        ACCEPT,
        /** The drift is over. */
        CLOSE,
        /** It was decided. */
        CONFIRM,
        /** It was not decided. */
        DENY;

        /** The word written in the workbook. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
