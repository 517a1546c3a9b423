package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Check;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.Markers;
import dev.plumbline.model.Passage.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands under one heading, up to the next.
 *
 * @param title the heading; empty before the first
 * @param topic the heading behind those above it that name a topic, too
 * @param level its level; 0 before the first
 * @param section what it names, or what the heading above it names
 * @param marked the heading whose marker holds here: its own, or the one above; empty when none
 * @param blocks what stands there
 */
record MinutesPart(String title, String topic, int level, Section section, String marked, List<MinutesBlock> blocks) {

    private static final String BELOW = ": ";

    /**
     * The parts of minutes, in order.
     *
     * @param meeting the title of the meeting, which is no topic of it
     */
    static List<MinutesPart> of(String meeting, List<MinutesBlock> blocks) {
        List<MinutesPart> parts = new ArrayList<>();
        List<MinutesBlock> inside = new ArrayList<>();
        List<MinutesPart> above = new ArrayList<>();
        boolean titled = blocks.stream()
                        .filter(block -> block.kind() == Kind.HEADING && block.depth() == 1)
                        .count()
                == 1;
        MinutesPart open = new MinutesPart("", "", 0, Section.OTHER, "", inside);
        for (MinutesBlock block : blocks) {
            if (block.kind() == Kind.HEADING) {
                parts.add(open);
                inside = new ArrayList<>();
                above.removeIf(part -> part.level() >= block.depth());
                open = under(above, block, inside, titled ? 2 : 1, meeting);
                above.add(open);
            } else {
                open.blocks().add(block);
            }
        }
        parts.add(open);
        return parts;
    }

    private static MinutesPart under(
            List<MinutesPart> above, MinutesBlock heading, List<MinutesBlock> inside, int first, String meeting) {
        Section section = SectionWords.ofHeading(heading.text());
        String marked = heading.text();
        String topic = heading.text();
        if (!above.isEmpty()) {
            MinutesPart parent = above.get(above.size() - 1);
            section = section == Section.OTHER ? parent.section() : section;
            marked = Markers.ofHeading(marked) == Marker.NONE ? parent.marked() : marked;
            topic = Stream.concat(
                            above.stream()
                                    .filter(part -> part.level() >= first && part.names(meeting))
                                    .map(MinutesPart::title),
                            Stream.of(topic))
                    .collect(Collectors.joining(BELOW));
        }
        return new MinutesPart(heading.text(), topic, heading.depth(), section, marked, inside);
    }

    /** Whether the heading names a topic, rather than the meeting, its day or what kind of text stands below. */
    private boolean names(String meeting) {
        return !title.equals(meeting)
                && SectionWords.ofHeading(title) == Section.OTHER
                && Markers.ofHeading(title) == Marker.NONE
                && WrittenDay.of(title, "").isEmpty();
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
