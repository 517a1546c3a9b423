package dev.plumbline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What a cell says of a date: one day, or a period within which the day lies ({@code Q3 2026}; {@code formats.md} C.4 no. 10).
 *
 * @param first the earliest day it can be
 * @param last the latest day it can be, not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {

    private static final char TO = '/';

    public Days {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days run from the first to the last, but are " + first + " to " + last);
        }
    }

    /** One day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** Reads {@link #toString()}. */
    public static Days parse(String text) {
        int to = text.indexOf(TO);
        return to < 0
                ? of(LocalDate.parse(text))
                : new Days(LocalDate.parse(text.substring(0, to)), LocalDate.parse(text.substring(to + 1)));
    }

    /** Whether it is known to the day. */
    public boolean exact() {
        return first.equals(last);
    }

    /** Whether both can be the same day. */
    public boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /**
     * By how many days the date has certainly moved until {@code later}: the smaller shift of both ends where both shift the
     * same way, else 0. Between two single days it is their distance.
     *
     * @return positive when it moved into the future
     */
    public long movedTo(Days later) {
        long atFirst = ChronoUnit.DAYS.between(first, later.first);
        long atLast = ChronoUnit.DAYS.between(last, later.last);
        return Long.signum(atFirst) != Long.signum(atLast)
                ? 0
                : Math.abs(atFirst) < Math.abs(atLast) ? atFirst : atLast;
    }

    /** {@code 2026-07-31}, or {@code 2026-07-01/2026-09-30} (ISO 8601) for a period. */
    @Override
    public String toString() {
        return exact() ? first.toString() : first.toString() + TO + last;
    }
}
