package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.CalendarComponent.Closing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The components of a calendar file, taken apart without trust in its frame: one that is broken never hides another.
 *
 * @param components all of them, in the order in which they begin, those within others too
 */
record CalendarFile(List<CalendarComponent> components) {

    private static final int DEEPEST = 20;

    /** They never stand in one another; where one begins within another, the end of that one is missing. */
    private static final Set<String> ENTRIES = Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE");

    static CalendarFile of(TextLines lines) {
        List<CalendarComponent> all = new ArrayList<>();
        Deque<CalendarComponent> open = new ArrayDeque<>();
        for (ContentLine line : ContentLine.of(lines)) {
            switch (line.name()) {
                case "BEGIN" -> begin(line, open, all);
                case "END" -> end(line.word(), open);
                default -> {
                    if (!open.isEmpty()) {
                        open.peek().add(line);
                    }
                }
            }
        }
        return new CalendarFile(all);
    }

    /** All components of a name. */
    List<CalendarComponent> named(String name) {
        return components.stream().filter(c -> c.name().equals(name)).toList();
    }

    /** What a property of the calendar itself says. */
    Optional<ContentLine> property(String name) {
        return named("VCALENDAR").stream()
                .flatMap(calendar -> calendar.first(name).stream())
                .findFirst();
    }

    private static void begin(ContentLine line, Deque<CalendarComponent> open, List<CalendarComponent> all) {
        String name = line.word();
        if (ENTRIES.contains(name)) {
            while (!open.isEmpty() && open.stream().anyMatch(c -> ENTRIES.contains(c.name()))) {
                open.pop().close(Closing.MISSING);
            }
        }
        CalendarComponent begun = new CalendarComponent(name, line);
        if (!open.isEmpty()) {
            open.peek().add(begun);
        }
        if (open.size() < DEEPEST) {
            open.push(begun);
        }
        all.add(begun);
    }

    private static void end(String name, Deque<CalendarComponent> open) {
        if (open.stream().noneMatch(c -> c.name().equals(name))) {
            return;
        }
        while (!open.isEmpty()) {
            CalendarComponent ended = open.pop();
            boolean own = ended.name().equals(name);
            ended.close(own ? Closing.PROPER : Closing.MISSING);
            if (own) {
                return;
            }
        }
    }
}
