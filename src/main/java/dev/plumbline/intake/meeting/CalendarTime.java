package dev.plumbline.intake.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in a calendar (RFC 5545 §3.3.4, §3.3.5).
 *
 * @param clock what the clock shows
 * @param zone the rules of the clock's zone; {@code null} when the clock is anybody's
 * @param day whether only the day is said
 */
record CalendarTime(LocalDateTime clock, @Nullable ZoneRules zone, boolean day) {

    private static final ZoneRules UTC = ZoneOffset.UTC.getRules();
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:T(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?(Z?))?");

    /**
     * What a value says; empty when it is no time.
     *
     * @param zone of a value that does not say itself that it is UTC
     */
    static Optional<CalendarTime> of(String value, @Nullable ZoneRules zone) {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                return Optional.of(new CalendarTime(date.atStartOfDay(), null, true));
            }
            int second = form.group(6) == null ? 0 : Math.min(59, number(form, 6));
            LocalDateTime clock = date.atTime(number(form, 4), number(form, 5), second);
            return Optional.of(new CalendarTime(clock, form.group(7).isEmpty() ? zone : UTC, false));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Whether it is said in universal time. */
    boolean utc() {
        return UTC.equals(zone);
    }

    /** What a clock of another zone shows at this time; the same when one of the zones is unknown. */
    LocalDateTime in(@Nullable ZoneRules other) {
        if (zone == null || other == null || other.equals(zone)) {
            return clock;
        }
        Instant instant = clock.toInstant(zone.getOffset(clock));
        return LocalDateTime.ofInstant(instant, other.getOffset(instant));
    }

    /** How long it is until another time. */
    Duration until(CalendarTime end) {
        return Duration.between(clock, end.in(zone));
    }

    /** The time a clock shows that is put forward over this time (RFC 5545 §3.3.5): by the offset before. */
    static LocalDateTime shown(LocalDateTime clock, @Nullable ZoneRules zone) {
        ZoneOffsetTransition gap = zone == null ? null : zone.getTransition(clock);
        return gap != null && gap.isGap() ? clock.plus(gap.getDuration()) : clock;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
