package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's word that a drift is known and accepted for a time. It ends by itself on its last day.
 *
 * @param by who accepts it; empty when the answer does not say
 * @param reason why; empty when the answer does not say
 * @param from since when; {@code null} when the answer does not say
 * @param until the last day on which it holds
 * @param renewals how often it was accepted again; a renewed acceptance is a precedent itself
 * @param evidence where the answers stand, the newest first
 */
public record Acceptance(
        String by, String reason, @Nullable LocalDate from, LocalDate until, int renewals, List<Evidence> evidence) {

    public Acceptance {
        Objects.requireNonNull(by);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(until);
        evidence = List.copyOf(evidence);
    }
}
