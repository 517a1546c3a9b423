package dev.plumbline.intake.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as numbers, only believed in a column of dates: the days spreadsheets count, from 1954 to 2119, and the milliseconds
 * since 1970 in UTC that web services count, from 1990 to 2099.
 */
final class SerialDates {

    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(\\.\\d+)?");
    private static final Pattern EPOCH = Pattern.compile("(?:6[3-9]|[7-9]\\d)\\d{10}|[1-3]\\d{12}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SerialDates() {}

    /** The day of a count of milliseconds; within a day of what a clock on the wall said. */
    static Optional<LocalDate> instant(String number) {
        return EPOCH.matcher(number).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(number))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                : Optional.empty();
    }

    static Optional<LocalDate> day(String number) {
        Optional<LocalDate> instant = instant(number);
        if (instant.isPresent()) {
            return instant;
        }
        return SERIAL.matcher(number).matches()
                ? Optional.of(DAY_ZERO.plusDays(Long.parseLong(number.substring(0, 5))))
                : Optional.empty();
    }
}
