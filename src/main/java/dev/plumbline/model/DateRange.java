package dev.plumbline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends included; an open end is {@code null}.
 *
 * @param from the first day; {@code null} means since ever
 * @param to the last day; {@code null} means until further notice
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether the day lies within. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether both share a day. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
