package dev.plumbline.indicator;

import dev.plumbline.model.Days;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Money;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What changed about an initiative before: it tells whether a change undoes one, or only rolls on with the calendar. */
final class EarlierChanges {

    private final Map<String, List<Event>> changes = new HashMap<>();
    private final long undoDays;

    EarlierChanges(List<Event> events, long undoDays) {
        this.undoDays = undoDays;
        for (Event event : events) {
            changes.computeIfAbsent(key(event), k -> new ArrayList<>()).add(event);
        }
    }

    private static String key(Event event) {
        return event.initiative() + "|" + event.type() + "|" + event.field();
    }

    private List<Event> like(Event event) {
        return changes.getOrDefault(key(event), List.of());
    }

    /** Whether it takes back an earlier change: up then down, out then in, from A to B to A. */
    boolean undone(Event event) {
        return like(event).stream()
                .filter(e -> e.to().isBefore(event.to()))
                .filter(e -> ChronoUnit.DAYS.between(e.to(), event.to()) <= undoDays)
                .anyMatch(e -> reverses(e, event));
    }

    private static boolean reverses(Event earlier, Event later) {
        return switch (later.type()) {
            case DATE, PRIORITY, BUDGET -> direction(earlier) * direction(later) < 0;
            default -> later.after() != null && Objects.equals(later.after(), earlier.before());
        };
    }

    private static int direction(Event event) {
        String before = event.before();
        String after = event.after();
        if (before == null || after == null) {
            return 0;
        }
        if (event.type() == EventType.DATE) {
            return Long.signum(Days.parse(before).movedTo(Days.parse(after)));
        }
        Money was = Money.parse(before);
        Money now = Money.parse(after);
        return was.comparable(now) ? now.amount().compareTo(was.amount()) : 0;
    }

    /** Whether an end date moves with the registers' date, by about their distance and more than once in a row. */
    boolean rolls(Event event) {
        return event.type() == EventType.DATE
                && keepsPace(event)
                && like(event).stream()
                        .filter(e -> e.to().equals(event.from()) || e.from().equals(event.to()))
                        .anyMatch(EarlierChanges::keepsPace);
    }

    private static boolean keepsPace(Event event) {
        String before = event.before();
        String after = event.after();
        if (before == null || after == null) {
            return false;
        }
        long moved = Days.parse(before).movedTo(Days.parse(after));
        long gap = ChronoUnit.DAYS.between(event.from(), event.to());
        return Math.abs(moved - gap) <= Math.max(5, gap / 10);
    }
}
