package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.CoveredLanguage;
import dev.plumbline.language.Markers;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Passage.Marker;
import dev.plumbline.model.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a meeting of the blocks of its minutes. */
final class MinutesBuilder {

    private static final double STATED = 1.0;

    private final Source source;

    MinutesBuilder(Source source) {
        this.source = source;
    }

    MeetingRecord meeting(String title, LocalDate date, DateFrom from, String place, List<MinutesBlock> blocks) {
        List<MinutesPart> parts = MinutesPart.of(title, blocks);
        List<Attendee> attendees = attendees(parts);
        MinutesPassages passages = new MinutesPassages(SpeakerLabels.of(blocks, attendees));
        boolean planned = AgendaUse.planned(parts);
        List<Segment> segments = new ArrayList<>();
        for (MinutesPart part : parts) {
            List<Passage> said = passages.of(part, planned && part.section() == Section.AGENDA);
            if (!said.isEmpty() && !part.attendance()) {
                segments.add(new Segment(part.topic(), said));
            }
        }
        String text = segments.stream()
                .flatMap(segment -> segment.passages().stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
        return new MeetingRecord(
                Kind.MINUTES,
                title,
                MeetingTitle.series(title),
                "",
                date,
                from,
                HeadingTime.of(title, blocks).map(date::atTime).orElse(null),
                null,
                MeetingTitle.cancelled(title) ? Status.CANCELLED : Status.HELD,
                null,
                attendees,
                segments,
                language(text, blocks),
                new Evidence(source.name(), source.sha256(), place, title, STATED));
    }

    /** The language of the text; of one too terse to tell, that of the labels and headings that mark it. */
    private static String language(String text, List<MinutesBlock> blocks) {
        String told = CoveredLanguage.of(text);
        return told.equals(CoveredLanguage.NONE)
                ? Markers.language(blocks.stream().map(MinutesBuilder::label).toList(), text)
                : told;
    }

    private static String label(MinutesBlock block) {
        return Label.of(block.text()).map(Label::name).orElse(block.text());
    }

    private static List<Attendee> attendees(List<MinutesPart> parts) {
        AttendanceNames names = new AttendanceNames();
        boolean begun = false;
        for (MinutesPart part : parts) {
            begun = begun
                    || part.section() == Section.AGENDA
                    || part.section() == Section.NOTES
                    || Markers.ofHeading(part.title()) != Marker.NONE;
            boolean list = !begun && part.checkList();
            for (MinutesBlock block : part.blocks()) {
                if (part.attendance() || list) {
                    names.under(list && !part.attendance() ? Section.PRESENT : part.section(), block);
                } else if (part.section() == Section.ROLES || !begun) {
                    names.labelled(block.text(), Section.OTHER);
                    names.pairs(block.cells());
                }
            }
        }
        return names.attendees();
    }
}
