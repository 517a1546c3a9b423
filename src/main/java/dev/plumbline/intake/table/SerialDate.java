package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A spreadsheet's day count with its time of day as the fraction, to the second.
 *
 * @param seconds since the day before the first day of the calendar
 * @param from1904 whether day 0 is 1904-01-01; otherwise day 1 is 1900-01-01 and a day 60 exists that never was
 */
record SerialDate(long seconds, boolean from1904) {

    private static final long DAY = 86_400;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466); // 10000-01-01

    /** Empty for a count outside the years 1900 to 9999. */
    static Optional<SerialDate> of(BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        BigDecimal seconds = days.multiply(BigDecimal.valueOf(DAY)).setScale(0, RoundingMode.HALF_UP);
        return Optional.of(new SerialDate(seconds.longValueExact(), from1904));
    }

    /** ISO date, with the time of day when there is one; empty when the count is no day. */
    Optional<String> iso() {
        return day().map(day -> {
            LocalTime time = LocalTime.ofSecondOfDay(seconds % DAY);
            return time.equals(LocalTime.MIDNIGHT)
                    ? day.toString()
                    : LocalDateTime.of(day, time).toString();
        });
    }

    /** The time of day alone, {@code 14:30}; empty when there are whole days too. */
    Optional<String> time() {
        return seconds < DAY ? Optional.of(LocalTime.ofSecondOfDay(seconds).toString()) : Optional.empty();
    }

    /** As a duration, {@code 36:15} or {@code 36:15:20}. */
    String elapsed() {
        long hours = seconds / 3600;
        String minutes = LocalTime.ofSecondOfDay(seconds % 3600).toString().substring(2);
        return (hours < 10 ? "0" : "") + hours + minutes;
    }

    private Optional<LocalDate> day() {
        long days = seconds / DAY;
        if (from1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        if (days == 0 || days == 60) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days));
    }
}
