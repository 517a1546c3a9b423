package dev.plumbline.intake.meeting;

import java.time.Duration;
import java.util.Optional;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import net.fortuna.ical4j.util.Strings;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar ({@code VEVENT}, RFC 5545 §3.6.1) that has a beginning.
 *
 * @param component as it stands
 * @param uid by what the calendar knows its series; empty when it does not say
 * @param title its subject; empty when it has none
 * @param start the beginning of the entry, or of the first of its series
 * @param minutes how long; {@code null} when it does not say
 * @param recurrence which entry of its series it replaces; {@code null} when it is the series itself
 * @param cancelled whether it is called off
 */
record CalendarEvent(
        CalendarComponent component,
        String uid,
        String title,
        CalendarTime start,
        @Nullable Integer minutes,
        @Nullable CalendarTime recurrence,
        boolean cancelled) {

    private static final long LONGEST_DAYS = 31;

    /** Reads an entry; empty when it has no readable beginning. */
    static Optional<CalendarEvent> of(CalendarComponent component, CalendarTimes times, boolean calledOff) {
        Optional<CalendarTime> start =
                component.first("DTSTART").flatMap(times::time).map(time -> allDay(component, time));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        String title = component
                .first("SUMMARY")
                .map(line ->
                        Strings.unescape(line.value()).replaceAll("\\s+", " ").strip())
                .orElse("");
        boolean cancelled = calledOff
                || component
                        .first("STATUS")
                        .filter(status -> status.word().matches("CANCELL?ED"))
                        .isPresent()
                || MeetingTitle.cancelled(title);
        return Optional.of(new CalendarEvent(
                component,
                component.first("UID").map(uid -> uid.value().strip()).orElse(""),
                title,
                start.get(),
                minutes(component, start.get(), times),
                component.first("RECURRENCE-ID").flatMap(times::time).orElse(null),
                cancelled));
    }

    /** Whether it replaces all later entries of its series too. */
    boolean thisAndFuture() {
        return component
                .first("RECURRENCE-ID")
                .filter(line -> line.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE"))
                .isPresent();
    }

    /** Whether it says that it repeats. */
    boolean repeats() {
        return recurrence == null
                && (component.first("RRULE").isPresent()
                        || component.first("RDATE").isPresent());
    }

    /** How often it was changed; 0 when it does not say. */
    long sequence() {
        return component
                .first("SEQUENCE")
                .filter(line -> line.value().strip().matches("\\d{1,9}"))
                .map(line -> Long.parseLong(line.value().strip()))
                .orElse(0L);
    }

    /** The line that tells what it is: its subject, else its beginning. */
    ContentLine teller() {
        return component.first("SUMMARY").or(() -> component.first("DTSTART")).orElse(component.begin());
    }

    private static CalendarTime allDay(CalendarComponent component, CalendarTime time) {
        boolean flagged = component.properties().stream()
                .anyMatch(line ->
                        line.name().endsWith("-ALLDAYEVENT") && line.word().equals("TRUE"));
        return flagged ? new CalendarTime(time.clock(), time.zone(), true) : time;
    }

    private static @Nullable Integer minutes(CalendarComponent component, CalendarTime start, CalendarTimes times) {
        Optional<Duration> length = component
                .first("DTEND")
                .flatMap(times::time)
                .map(start::until)
                .or(() -> component.first("DURATION").flatMap(line -> duration(line.value())));
        return length.map(CalendarEvent::minutes).orElse(null);
    }

    /** A length in whole minutes; {@code null} when no meeting is that long. */
    static @Nullable Integer minutes(Duration length) {
        boolean sound = !length.isNegative() && length.toDays() <= LONGEST_DAYS;
        return sound ? Integer.valueOf((int) length.toMinutes()) : null;
    }

    /** {@code PT1H30M} (RFC 5545 §3.3.6). */
    static Optional<Duration> duration(String text) {
        try {
            return Optional.of(TemporalAmountAdapter.parse(text.strip()).toDuration());
        } catch (RuntimeException none) { // the library refuses with many kinds of exceptions
            return Optional.empty();
        }
    }
}
