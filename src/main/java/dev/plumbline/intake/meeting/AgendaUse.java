package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import java.util.List;

/**
 * Whether what stands under {@code Agenda} was planned: so when the notes stand elsewhere, or nothing under it is talk. In many
 * minutes the notes are written under the agenda's items; then it is the notes.
 */
final class AgendaUse {

    private static final int TALK = 200;
    private static final int DEEP = 3;

    private AgendaUse() {}

    static boolean planned(List<MinutesPart> parts) {
        List<MinutesPart> agenda =
                parts.stream().filter(part -> part.section() == Section.AGENDA).toList();
        boolean notes = parts.stream()
                .anyMatch(part ->
                        part.section() == Section.NOTES && !part.blocks().isEmpty());
        boolean talk = agenda.stream().flatMap(part -> part.blocks().stream()).anyMatch(AgendaUse::talk);
        return notes || !talk;
    }

    private static boolean talk(MinutesBlock block) {
        return block.text().length() > TALK || (block.kind() == Kind.ITEM && block.depth() >= DEEP);
    }
}
