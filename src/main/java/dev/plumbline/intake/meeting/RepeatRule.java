package dev.plumbline.intake.meeting;

import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which an entry of a calendar repeats, by the clock of its zone (RFC 5545 §3.3.10).
 *
 * @param recur the rule without its end
 * @param until the last possible time; {@code null} when it does not say one
 */
record RepeatRule(Recur<LocalDateTime> recur, @Nullable LocalDateTime until) {

    private static final Pattern UNTIL = Pattern.compile("(?i);?\\s*UNTIL=([^;]*)");
    private static final int LONGEST = 2_000;

    /**
     * The rule that a text says; empty when it is none.
     *
     * @param zone of the clock
     */
    static Optional<RepeatRule> of(String text, @Nullable ZoneRules zone) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher end = UNTIL.matcher(text);
        LocalDateTime until = null;
        if (end.find()) {
            Optional<CalendarTime> time = CalendarTime.of(end.group(1), zone);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            until = time.get().day()
                    ? time.get().clock().plusDays(1).minusSeconds(1)
                    : time.get().in(zone);
        }
        String rule = end.replaceAll("").strip().replaceFirst("^;+", "").replaceFirst(";+$", "");
        try {
            return Optional.of(new RepeatRule(new Recur<>(rule), until));
        } catch (RuntimeException none) { // the library refuses a broken rule with many kinds of exceptions
            return Optional.empty();
        }
    }

    /** Whether it never ends. */
    boolean endless() {
        return until == null && recur.getCount() < 1;
    }

    /**
     * The times from one to another at which it repeats, in order.
     *
     * @param first the time of the first entry, by which the rule counts
     * @param most how many at most
     */
    List<LocalDateTime> times(LocalDateTime first, LocalDateTime from, LocalDateTime to, int most) {
        LocalDateTime last = until == null || until.isAfter(to) ? to : until;
        LocalDateTime begin = from.isBefore(first) ? first : from;
        if (last.isBefore(begin) || (fine() && first.isBefore(begin.minusYears(1)))) {
            return List.of();
        }
        return recur.getDates(first, begin, last.plusSeconds(1), most).stream()
                .filter(time -> !time.isAfter(last))
                .toList();
    }

    /** Whether it counts minutes or seconds: to step through years of them takes for ever, and nobody meets so. */
    private boolean fine() {
        String rule = recur.toString();
        return rule.contains("SECONDLY") || rule.contains("MINUTELY");
    }
}
