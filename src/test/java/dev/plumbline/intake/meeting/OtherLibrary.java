package dev.plumbline.intake.meeting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RecurrenceId;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The timed occurrences of a calendar by a second library, as {@code uid start}, in order. */
@SuppressWarnings("JavaUtilDate") // the library knows no other time
final class OtherLibrary {

    private OtherLibrary() {}

    static List<String> occurrences(Path file, CalendarWindow window) throws IOException {
        List<String> all = new ArrayList<>();
        String text = Files.readString(file, Charset.forName("ISO-8859-1"));
        for (ICalendar calendar : Biweekly.parse(text).all()) {
            Map<String, Set<Instant>> replaced = new HashMap<>();
            for (VEvent event : calendar.getEvents()) {
                RecurrenceId id = event.getRecurrenceId();
                if (id != null && id.getValue() != null) {
                    replaced.computeIfAbsent(uid(event), key -> new HashSet<>())
                            .add(id.getValue().toInstant());
                }
            }
            for (VEvent event : calendar.getEvents()) {
                if (timed(event)) {
                    add(all, calendar, event, replaced, window);
                }
            }
        }
        return all.stream().sorted().distinct().toList();
    }

    private static void add(
            List<String> all,
            ICalendar calendar,
            VEvent event,
            Map<String, Set<Instant>> replaced,
            CalendarWindow window) {
        TimeZone zone = zone(calendar, event);
        boolean single =
                event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty();
        boolean override = event.getRecurrenceId() != null;
        if (single || override) {
            all.add(uid(event) + " " + local(event.getDateStart().getValue(), home(calendar, zone)));
            return;
        }
        DateIterator dates = event.getDateIterator(zone);
        while (dates.hasNext()) {
            Date date = dates.next();
            LocalDateTime at = local(date, zone);
            if (at.isAfter(window.to())) {
                return;
            }
            boolean kept = !at.isBefore(window.from())
                    && !replaced.getOrDefault(uid(event), Set.of()).contains(date.toInstant());
            if (kept) {
                all.add(uid(event) + " " + local(date, home(calendar, zone)));
            }
        }
    }

    private static boolean timed(VEvent event) {
        boolean flagged = event.getExperimentalProperties().stream()
                .anyMatch(p -> p.getName().endsWith("-ALLDAYEVENT") && "TRUE".equals(p.getValue()));
        return !flagged
                && event.getDateStart() != null
                && event.getDateStart().getValue() != null
                && event.getDateStart().getValue().hasTime();
    }

    private static TimeZone zone(ICalendar calendar, VEvent event) {
        if (calendar.getTimezoneInfo().isFloating(event.getDateStart())) {
            return TimeZone.getDefault();
        }
        var assignment = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        return assignment == null ? TimeZone.getTimeZone("UTC") : assignment.getTimeZone();
    }

    private static TimeZone home(ICalendar calendar, TimeZone zone) {
        var stated = calendar.getExperimentalProperty("X-WR-TIMEZONE");
        boolean utc = zone.getID().equals("UTC");
        return utc && stated != null ? TimeZone.getTimeZone(stated.getValue()) : zone;
    }

    private static LocalDateTime local(Date date, TimeZone zone) {
        Instant instant = date.toInstant();
        return LocalDateTime.ofEpochSecond(
                instant.getEpochSecond(), 0, ZoneOffset.ofTotalSeconds(zone.getOffset(instant.toEpochMilli()) / 1000));
    }

    private static String uid(VEvent event) {
        @Nullable String uid = event.getUid() == null ? null : event.getUid().getValue();
        return uid == null ? "" : uid;
    }
}
