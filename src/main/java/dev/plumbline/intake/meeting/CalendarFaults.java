package dev.plumbline.intake.meeting;

import dev.plumbline.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a calendar departs from the standard (RFC 5545) though it can be read; told once a file, at the first place. */
final class CalendarFaults {

    private static final Set<String> UNIVERSAL = Set.of("DTSTAMP", "CREATED", "LAST-MODIFIED");
    private static final Set<String> PEOPLE = Set.of("ATTENDEE", "ORGANIZER");
    private static final Set<String> WORDS =
            Set.of("CLASS", "STATUS", "TRANSP", "UID", "RRULE", "DTSTART", "DTEND", "SEQUENCE", "PRIORITY", "METHOD");

    private final List<Fault> faults = new ArrayList<>();

    private CalendarFaults() {}

    /** The note; empty when the calendar keeps to the standard. */
    static Optional<Problem> of(TextLines lines, CalendarFile file) {
        CalendarFaults check = new CalendarFaults();
        check.frame(lines);
        for (CalendarComponent component : file.components()) {
            component.properties().forEach(check::property);
            if (component.name().equals("VEVENT") && component.first("UID").isEmpty()) {
                check.add(component.begin().line(), "an entry has no UID");
            }
        }
        return check.faults.stream()
                .min(java.util.Comparator.comparingInt(Fault::line))
                .map(first -> new Problem(
                        "line " + first.line(),
                        "not-standard",
                        "",
                        check.faults.size()
                                + " lines of the calendar depart from the iCalendar standard, the first because "
                                + first.what() + ". What can be read is read."));
    }

    private void frame(TextLines lines) {
        boolean within = false;
        for (int i = 0; i < lines.lines().size(); i++) {
            String line = lines.lines().get(i).replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT);
            if (line.equals("BEGIN:VCALENDAR")) {
                within = true;
            } else if (line.equals("END:VCALENDAR")) {
                within = false;
            } else if (within && line.isEmpty()) {
                add(i + 1, "an empty line stands in it");
            } else if (!within && line.startsWith("BEGIN:")) {
                add(i + 1, "it stands outside of BEGIN:VCALENDAR and END:VCALENDAR");
            }
        }
    }

    private void property(ContentLine line) {
        String value = line.value().strip();
        if (line.name().isEmpty()) {
            add(line.line(), "it is no property (NAME:value)");
        } else if (value.startsWith(":")) {
            add(line.line(), "a colon stands twice");
        } else if (WORDS.contains(line.name()) && value.isEmpty()) {
            add(line.line(), line.name() + " says nothing");
        } else if (UNIVERSAL.contains(line.name()) && !value.endsWith("Z")) {
            add(line.line(), line.name() + " is not in universal time");
        } else if (PEOPLE.contains(line.name()) && value.contains(" ")) {
            add(line.line(), "an address has a space in it");
        }
    }

    private void add(int line, String what) {
        faults.add(new Fault(line, what));
    }

    private record Fault(int line, String what) {}
}
