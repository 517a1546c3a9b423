package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Check;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.Markers;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Attendee.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects who was there from the headers and check lists of minutes; role and organisation behind a name are taken off. */
final class AttendanceNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+(?:and|und|et|y)\\s+|\\s+&\\s+");
    private static final Pattern BEHIND = Pattern.compile("\\s+[-–—/|]\\s+|\\s*[,;:(\\[/…@|<]");
    private static final Pattern NAME = Pattern.compile(
            "@?\\p{L}[\\p{L}\\p{M}\\p{N}_.'’`\"-]*(?: [\\p{L}\"'’(][\\p{L}\\p{M}\\p{N}_.'’`\")-]*){0,4}");

    private final Map<String, Attendee> attendees = new LinkedHashMap<>();

    /** What stands under a heading of attendance. */
    void under(Section section, MinutesBlock block) {
        if (block.kind() == Kind.HEADER_ROW || block.kind() == Kind.QUOTE) {
            return;
        }
        if (block.kind() == Kind.ROW) {
            row(section, block.cells());
            return;
        }
        if (!labelled(block.text(), section)) {
            Presence presence = presence(section, block.check());
            if (block.kind() == Kind.PARAGRAPH) {
                all(block.text(), presence);
            } else {
                one(block.text(), "", presence);
            }
        }
    }

    /** {@code Council members: A, B} or {@code Facilitator: A}; whether it was one. */
    boolean labelled(String text, Section above) {
        Label label = Label.of(text).orElse(null);
        if (label == null || label.rest().isEmpty()) {
            return false;
        }
        Section section = SectionWords.section(label.name()) == Section.OTHER
                ? SectionWords.ofHeading(label.name())
                : SectionWords.section(label.name());
        if (section == Section.ROLE) {
            String name = name(label.rest());
            if (!name.isEmpty()) {
                add(name, label.name(), Presence.PRESENT);
            }
            return true;
        }
        if (section == Section.PRESENT || section == Section.ABSENT) {
            all(label.rest(), presence(section, Check.NONE));
            return true;
        }
        if (above == Section.PRESENT || above == Section.ABSENT) {
            if (BETWEEN.matcher(label.rest()).find()) {
                all(label.rest(), presence(above, Check.NONE));
            } else {
                one(label.rest(), "", presence(above, Check.NONE));
            }
            return true;
        }
        return false;
    }

    /** A row whose cells are labels and what they name, by turns. */
    void pairs(List<String> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            Section section = SectionWords.section(cells.get(i));
            if (section == Section.ROLE || section == Section.PRESENT || section == Section.ABSENT) {
                labelled(cells.get(i).replaceFirst("\\s*:\\s*$", "") + ": " + cells.get(i + 1), Section.OTHER);
            }
        }
    }

    private void row(Section section, List<String> cells) {
        Presence presence = presence(section, Check.NONE);
        for (String cell : cells.subList(Math.min(1, cells.size()), cells.size())) {
            presence = SectionWords.section(cell) == Section.ABSENT ? Presence.ABSENT : presence;
        }
        for (String cell : cells) {
            if (!name(cell).isEmpty()) {
                one(cell, "", presence);
                return;
            }
        }
    }

    private void all(String names, Presence presence) {
        for (String name : BETWEEN.split(names)) {
            one(name, "", presence);
        }
    }

    private void one(String text, String role, Presence presence) {
        String name = name(text);
        if (!name.isEmpty()) {
            add(name, role, presence);
        }
    }

    private void add(String name, String role, Presence presence) {
        attendees.merge(
                name,
                new Attendee(name, role, presence),
                (old, other) -> new Attendee(
                        name,
                        old.role().isEmpty() ? role : old.role(),
                        old.presence() == Presence.PRESENT ? Presence.PRESENT : other.presence()));
    }

    private static Presence presence(Section section, Check check) {
        return section == Section.ABSENT || check == Check.OPEN ? Presence.ABSENT : Presence.PRESENT;
    }

    /** The name at the beginning of a text; empty when it begins with none. */
    static String name(String text) {
        String first = BEHIND.split(text.strip(), 2)[0].strip();
        String name = PersonLabel.name(first);
        boolean words = Markers.nothing(name) || SectionWords.section(name) != Section.OTHER;
        return !words && NAME.matcher(name).matches() ? name : "";
    }

    List<Attendee> attendees() {
        return new ArrayList<>(attendees.values());
    }
}
