package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Check;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.Markers;
import dev.plumbline.model.Passage.Marker;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands under one heading, up to the next.
 *
 * @param title the heading; empty before the first
 * @param level its level; 0 before the first
 * @param section what it names, or what the heading above it names
 * @param marked the heading whose marker holds here: its own, or the one above; empty when none
 * @param blocks what stands there
 */
record MinutesPart(String title, int level, Section section, String marked, List<MinutesBlock> blocks) {

    /** The parts of minutes, in order. */
    static List<MinutesPart> of(List<MinutesBlock> blocks) {
        List<MinutesPart> parts = new ArrayList<>();
        List<MinutesBlock> inside = new ArrayList<>();
        List<MinutesPart> above = new ArrayList<>();
        MinutesPart open = new MinutesPart("", 0, Section.OTHER, "", inside);
        for (MinutesBlock block : blocks) {
            if (block.kind() == Kind.HEADING) {
                parts.add(open);
                inside = new ArrayList<>();
                above.removeIf(part -> part.level() >= block.depth());
                open = under(above, block, inside);
                above.add(open);
            } else {
                open.blocks().add(block);
            }
        }
        parts.add(open);
        return parts;
    }

    private static MinutesPart under(List<MinutesPart> above, MinutesBlock heading, List<MinutesBlock> inside) {
        Section section = SectionWords.ofHeading(heading.text());
        String marked = heading.text();
        if (!above.isEmpty()) {
            MinutesPart parent = above.get(above.size() - 1);
            section = section == Section.OTHER ? parent.section() : section;
            marked = Markers.ofHeading(marked) == Marker.NONE ? parent.marked() : marked;
        }
        return new MinutesPart(heading.text(), heading.depth(), section, marked, inside);
    }

    boolean attendance() {
        return section == Section.PRESENT || section == Section.ABSENT;
    }

    /** Whether it is a check list and nothing else: who is there, when it stands before the notes. */
    boolean checkList() {
        return !blocks.isEmpty()
                && blocks.stream().allMatch(block -> block.kind() == Kind.ITEM && block.check() != Check.NONE)
                && blocks.stream()
                        .allMatch(block -> !AttendanceNames.name(block.text()).isEmpty());
    }
}
