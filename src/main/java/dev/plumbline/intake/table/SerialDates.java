package dev.plumbline.intake.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as the day numbers spreadsheets keep them in, from 1954 to 2119; only believed in a column of dates. */
final class SerialDates {

    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(\\.\\d+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SerialDates() {}

    static Optional<LocalDate> day(String number) {
        return SERIAL.matcher(number).matches()
                ? Optional.of(DAY_ZERO.plusDays(Long.parseLong(number.substring(0, 5))))
                : Optional.empty();
    }
}
