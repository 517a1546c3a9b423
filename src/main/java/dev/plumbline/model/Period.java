package dev.plumbline.model;

import java.time.LocalDate;

/**
 * A calendar quarter, {@code 2026-Q3}.
 *
 * @param year the calendar year
 * @param quarter 1–4
 */
public record Period(int year, int quarter) implements Comparable<Period> {

    public Period {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a quarter is 1–4, but is " + quarter);
        }
    }

    /** The quarter a day lies in. */
    public static Period of(LocalDate day) {
        return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The first day. */
    public LocalDate start() {
        return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    /** The last day. */
    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    /** The quarter before. */
    public Period previous() {
        return of(start().minusDays(1));
    }

    /** The quarter after. */
    public Period next() {
        return of(end().plusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        return start().compareTo(other.start());
    }

    @Override
    public String toString() {
        return year + "-Q" + quarter;
    }
}
