package dev.plumbline.intake.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The time zones that a calendar names: those of the tz database, those of Windows, and those that the file itself defines
 * ({@code VTIMEZONE}, RFC 5545 §3.6.5), which count where the name is known to nobody else.
 */
final class CalendarZones {

    private static final Map<String, String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), id -> id, (one, other) -> one));
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final LocalDateTime LATEST = LocalDateTime.of(2100, 1, 1, 0, 0);
    private static final int MOST_CHANGES = 500;

    private final Map<String, CalendarComponent> defined = new HashMap<>();
    private final Map<String, Optional<ZoneRules>> resolved = new HashMap<>();

    CalendarZones(List<CalendarComponent> definitions) {
        for (CalendarComponent definition : definitions) {
            definition.first("TZID").ifPresent(id -> defined.putIfAbsent(cleaned(id.value()), definition));
        }
    }

    /** The rules of the zone with a name; empty when nobody knows it. */
    Optional<ZoneRules> rules(String name) {
        return resolved.computeIfAbsent(cleaned(name), this::resolve);
    }

    private static String cleaned(String name) {
        return name.replace("\"", "").replace("\\", "").strip();
    }

    private Optional<ZoneRules> resolve(String name) {
        return known(name)
                .or(() -> Optional.ofNullable(defined.get(name)).flatMap(CalendarZones::ofDefinition))
                .or(() -> ending(name));
    }

    private static Optional<ZoneRules> known(String name) {
        String id = KNOWN.getOrDefault(
                name.toLowerCase(Locale.ROOT), WindowsZones.id(name).orElse(""));
        return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id).getRules());
    }

    /** {@code /mozilla.org/20050126_1/Europe/Berlin}. */
    private static Optional<ZoneRules> ending(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Optional<ZoneRules> rules = known(name.substring(slash + 1));
            if (rules.isPresent() && name.indexOf('/', slash + 1) > 0) {
                return rules;
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneRules> ofDefinition(CalendarComponent definition) {
        Optional<ZoneRules> located =
                definition.first("X-LIC-LOCATION").flatMap(place -> known(cleaned(place.value())));
        if (located.isPresent()) {
            return located;
        }
        TreeMap<Instant, Change> changes = new TreeMap<>();
        for (CalendarComponent part : definition.parts()) {
            for (Change change : changes(part)) {
                changes.putIfAbsent(change.at(), change);
            }
        }
        return changes.isEmpty() ? Optional.empty() : rules(changes);
    }

    private static Optional<ZoneRules> rules(SortedMap<Instant, Change> changes) {
        ZoneOffset first = changes.values().iterator().next().before();
        ZoneOffset now = first;
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (Change change : changes.values()) {
            if (!change.after().equals(now)) {
                transitions.add(
                        ZoneOffsetTransition.of(LocalDateTime.ofInstant(change.at(), now), now, change.after()));
                now = change.after();
            }
        }
        return Optional.of(ZoneRules.of(first, first, List.of(), transitions, List.of()));
    }

    /** When the clocks are put to standard or to summer time, and from what to what. */
    private static List<Change> changes(CalendarComponent part) {
        Optional<CalendarTime> start = part.first("DTSTART").flatMap(line -> CalendarTime.of(line.value(), null));
        Optional<ZoneOffset> before = part.first("TZOFFSETFROM").flatMap(CalendarZones::offset);
        Optional<ZoneOffset> after = part.first("TZOFFSETTO").flatMap(CalendarZones::offset);
        if (start.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        LocalDateTime first = start.get().clock();
        ZoneOffset from = before.orElse(after.get());
        List<LocalDateTime> times = new ArrayList<>(List.of(first));
        for (ContentLine rule : part.all("RRULE")) {
            RepeatRule.of(rule.value(), from.getRules())
                    .ifPresent(found -> times.addAll(found.times(first, EARLIEST, LATEST, MOST_CHANGES)));
        }
        for (ContentLine dates : part.all("RDATE")) {
            for (String date : dates.value().split(",")) {
                CalendarTime.of(date, null).ifPresent(time -> times.add(time.clock()));
            }
        }
        return times.stream()
                .map(time -> new Change(time.toInstant(from), from, after.get()))
                .toList();
    }

    private static Optional<ZoneOffset> offset(ContentLine line) {
        try {
            return Optional.of(ZoneOffset.of(line.value().strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private record Change(Instant at, ZoneOffset before, ZoneOffset after) {}
}
