package dev.plumbline.intake.meeting;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Attendee.Presence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is asked to come, by the {@code ORGANIZER} and the {@code ATTENDEE}s of an entry; rooms and groups are nobody. */
final class CalendarPeople {

    private static final Set<String> NOBODY = Set.of("ROOM", "RESOURCE", "GROUP");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:mailto:)?\\s*([^@\\s]+)@\\S+$");

    private CalendarPeople() {}

    /** Everybody once, the organizer first. */
    static List<Attendee> of(CalendarComponent event) {
        Map<String, Attendee> people = new LinkedHashMap<>();
        for (ContentLine organizer : event.all("ORGANIZER")) {
            add(people, organizer, "Organizer");
        }
        for (ContentLine attendee : event.all("ATTENDEE")) {
            if (!NOBODY.contains(attendee.parameter("CUTYPE").toUpperCase(Locale.ROOT))) {
                add(people, attendee, attendee.parameter("ROLE").equalsIgnoreCase("CHAIR") ? "Chair" : "");
            }
        }
        return List.copyOf(people.values());
    }

    /** The name of somebody, without mail address; empty when there is none. */
    static String name(String label) {
        Matcher address = ADDRESS.matcher(label.strip());
        return PersonLabel.name(address.matches() ? address.group(1).replaceAll("[._]+", " ") : label);
    }

    private static void add(Map<String, Attendee> people, ContentLine line, String role) {
        String called = name(line.parameter("CN"));
        String value = line.value().strip();
        String name = !called.isEmpty() || !ADDRESS.matcher(value).matches() ? called : name(value);
        if (name.isEmpty()) {
            return;
        }
        boolean declined = line.parameter("PARTSTAT").equalsIgnoreCase("DECLINED");
        Attendee before = people.get(name);
        people.put(
                name,
                new Attendee(
                        name,
                        before == null || before.role().isEmpty() ? role : before.role(),
                        declined ? Presence.DECLINED : before == null ? Presence.INVITED : before.presence()));
    }
}
