package dev.plumbline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change between two consecutive snapshots; it happened in the interval ({@code from}, {@code to}] (method §1.4).
 *
 * @param type what happened
 * @param initiative the key of the initiative; empty for {@link EventType#REPLAN}
 * @param name the initiative's name; for a replan what was replanned, {@code end date of 31 of 40 initiatives}
 * @param from the earlier snapshot's date
 * @param to the later snapshot's date
 * @param field the field that changed; {@code null} when the row as a whole came or went
 * @param before the canonical value before; {@code null} when there was none
 * @param after the canonical value after; {@code null} when there is none
 * @param shifted whether it belongs to a coverage shift: the register began or ceased to cover a unit, so nothing was added
 *     or removed by decision; such events are listed but not scored
 * @param evidence the cells that say so, the earlier one first
 */
public record Event(
        EventType type,
        String initiative,
        String name,
        LocalDate from,
        LocalDate to,
        @Nullable Field field,
        @Nullable String before,
        @Nullable String after,
        boolean shifted,
        List<Evidence> evidence) {

    public Event {
        Objects.requireNonNull(type);
        Objects.requireNonNull(initiative);
        Objects.requireNonNull(name);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event needs evidence: " + type + " of " + name);
        }
    }

    /** The middle of the interval it happened in. */
    public LocalDate midpoint() {
        return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    }
}
