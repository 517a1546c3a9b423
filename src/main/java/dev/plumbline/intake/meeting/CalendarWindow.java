package dev.plumbline.intake.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * The time within which repeating entries are expanded: from five years before to three years after the day the calendar was
 * last at work, which is the later of its modified day and the newest day it states.
 *
 * @param from the first moment
 * @param to the last moment
 */
record CalendarWindow(LocalDateTime from, LocalDateTime to) {

    /** A series with more entries is cut. */
    static final int MOST_OF_A_SERIES = 4_000;

    /** A calendar with more is cut. */
    static final int MOST_OF_A_FILE = 50_000;

    private static final int YEARS_BEFORE = 5;
    private static final int YEARS_AFTER = 3;

    /** A day further ahead is a slip of the pen or a placeholder, and moves no window. */
    private static final int YEARS_AHEAD = 10;

    private static final Set<String> WRITTEN = Set.of("DTSTAMP", "LAST-MODIFIED", "CREATED");
    private static final Set<String> PLANNED = Set.of("DTSTART", "RDATE", "EXDATE", "RECURRENCE-ID");

    static CalendarWindow of(CalendarFile file, LocalDate modified) {
        LocalDate limit = modified.plusYears(YEARS_AHEAD);
        LocalDate written = newest(file, WRITTEN, modified, limit);
        LocalDate day = newest(file, PLANNED, written, written.plusYears(YEARS_AHEAD));
        return new CalendarWindow(
                day.minusYears(YEARS_BEFORE).atStartOfDay(),
                day.plusYears(YEARS_AFTER).atTime(LocalTime.of(23, 59, 59)));
    }

    private static LocalDate newest(CalendarFile file, Set<String> names, LocalDate least, LocalDate limit) {
        LocalDate newest = least;
        for (CalendarComponent event : file.named("VEVENT")) {
            for (ContentLine line : event.properties()) {
                if (names.contains(line.name())) {
                    for (String value : line.value().split(",")) {
                        Optional<CalendarTime> time = CalendarTime.of(value.split("/", 2)[0], null);
                        LocalDate day =
                                time.map(found -> found.clock().toLocalDate()).orElse(least);
                        newest = day.isAfter(newest) && !day.isAfter(limit) ? day : newest;
                    }
                }
            }
        }
        return newest;
    }
}
