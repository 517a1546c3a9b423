package dev.plumbline.intake.meeting;

import dev.plumbline.model.Problem;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the times of a calendar by its zones, and tells what it could not read. */
final class CalendarTimes {

    private final CalendarZones zones;
    private final @Nullable ZoneRules home;
    private final List<Problem> problems;
    private final Set<String> unknown = new LinkedHashSet<>();

    /**
     * @param file of which the zones are
     * @param problems to which it tells
     */
    CalendarTimes(CalendarFile file, List<Problem> problems) {
        this.zones = new CalendarZones(file.named("VTIMEZONE"));
        this.home = file.property("X-WR-TIMEZONE")
                .flatMap(line -> zones.rules(line.value()))
                .orElse(null);
        this.problems = problems;
    }

    /** The zone in which the calendar is kept; {@code null} when it does not say. */
    @Nullable
    ZoneRules home() {
        return home;
    }

    /** The time of a property; empty when it is none, which is told. */
    Optional<CalendarTime> time(ContentLine line) {
        Optional<CalendarTime> time = CalendarTime.of(line.value(), zone(line));
        if (time.isEmpty()) {
            unread(line, line.value());
        }
        return time;
    }

    /** The times of a list of dates, times or periods; those that are none are told. */
    List<Listed> list(ContentLine line) {
        ZoneRules zone = zone(line);
        List<Listed> times = new ArrayList<>();
        for (String part : line.value().split(",")) {
            String[] ends = part.strip().split("/", 2);
            Optional<CalendarTime> time = CalendarTime.of(ends[0], zone);
            if (time.isPresent()) {
                times.add(new Listed(time.get(), ends.length == 2 ? minutes(time.get(), ends[1], zone) : null));
            } else if (!part.isBlank()) {
                unread(line, part);
            }
        }
        return times;
    }

    private static @Nullable Integer minutes(CalendarTime start, String end, @Nullable ZoneRules zone) {
        return CalendarTime.of(end, zone)
                .map(start::until)
                .or(() -> CalendarEvent.duration(end))
                .map(CalendarEvent::minutes)
                .orElse(null);
    }

    private @Nullable ZoneRules zone(ContentLine line) {
        String name = line.parameter("TZID");
        boolean needless =
                name.isEmpty() || line.word().endsWith("Z") || !line.word().contains("T");
        if (needless) {
            return null;
        }
        Optional<ZoneRules> rules = zones.rules(name);
        if (rules.isEmpty() && unknown.add(name)) {
            problems.add(new Problem(
                    line.place(),
                    "unknown-zone",
                    name,
                    "Nobody knows this time zone and the file does not define it; its times are taken by the clock as they"
                            + " stand. Export the calendar with a zone of the tz database, such as Europe/Paris."));
        }
        return rules.orElse(null);
    }

    private void unread(ContentLine line, String value) {
        problems.add(new Problem(
                line.place(),
                "bad-date",
                value.length() > 60 ? value.substring(0, 60) : value,
                line.name() + " is no date; a date is written 20260131, a time 20260131T093000."));
    }

    /**
     * A time in a list.
     *
     * @param time when
     * @param minutes how long, where the list says; {@code null} where it does not
     */
    record Listed(CalendarTime time, @Nullable Integer minutes) {}
}
