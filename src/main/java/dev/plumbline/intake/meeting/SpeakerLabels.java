package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.Markers;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Passage.Marker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which labels before a colon are speakers: they look like a person and recur, or name an attendee. */
final class SpeakerLabels {

    private SpeakerLabels() {}

    static Set<String> of(List<MinutesBlock> blocks, List<Attendee> attendees) {
        Set<String> known = new HashSet<>();
        for (Attendee attendee : attendees) {
            known.add(attendee.name());
            known.add(attendee.name().split(" ")[0]);
        }
        Map<String, Integer> uses = new HashMap<>();
        for (MinutesBlock block : blocks) {
            if (block.kind() == Kind.ITEM || block.kind() == Kind.PARAGRAPH) {
                Label.of(block.text())
                        .filter(label -> !label.rest().isEmpty() && label.person() && !marks(label.name()))
                        .ifPresent(label -> uses.merge(label.name(), 1, Integer::sum));
            }
        }
        Set<String> speakers = new HashSet<>(uses.keySet());
        speakers.removeIf(name -> uses.getOrDefault(name, 0) < 2 && !known.contains(PersonLabel.name(name)));
        return speakers;
    }

    private static boolean marks(String name) {
        return Markers.of(name) != Marker.NONE || SectionWords.section(name) != Section.OTHER;
    }
}
