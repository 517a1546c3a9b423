package dev.plumbline.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component of a calendar file, from {@code BEGIN:} to {@code END:}, with what stands in it (RFC 5545 §3.6). */
final class CalendarComponent {

    private final String name;
    private final ContentLine begin;
    private final List<ContentLine> properties = new ArrayList<>();
    private final List<CalendarComponent> parts = new ArrayList<>();
    private Closing closing = Closing.AT_THE_END_OF_THE_FILE;

    CalendarComponent(String name, ContentLine begin) {
        this.name = name;
        this.begin = begin;
    }

    /** How a component ends. */
    enum Closing {
        /** With its own {@code END:}. */
        PROPER,
        /** Another component begins or ends where it should have ended. */
        MISSING,
        /** The file ends in it. */
        AT_THE_END_OF_THE_FILE
    }

    String name() {
        return name;
    }

    ContentLine begin() {
        return begin;
    }

    Closing closing() {
        return closing;
    }

    List<ContentLine> properties() {
        return properties;
    }

    List<CalendarComponent> parts() {
        return parts;
    }

    void add(ContentLine property) {
        properties.add(property);
    }

    void add(CalendarComponent part) {
        parts.add(part);
    }

    void close(Closing how) {
        closing = how;
    }

    /** The first property of a name that says something. */
    Optional<ContentLine> first(String property) {
        return properties.stream()
                .filter(line -> line.name().equals(property) && !line.value().isBlank())
                .findFirst();
    }

    /** All properties of a name. */
    List<ContentLine> all(String property) {
        return properties.stream().filter(line -> line.name().equals(property)).toList();
    }
}
