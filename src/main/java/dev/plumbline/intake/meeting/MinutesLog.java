package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.CoveredLanguage;
import dev.plumbline.language.Markers;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.Passage.Marker;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one file: one, or in a running log one below each dated heading, in any order. What stands before the first dated
 * heading of a log belongs to no meeting.
 *
 * @param meetings in the order of the file
 * @param problems what is wrong with their days
 */
record MinutesLog(List<MeetingRecord> meetings, List<Problem> problems) {

    static MinutesLog of(Source source, MinutesDocument document) {
        String language = CoveredLanguage.of(
                document.blocks().stream().map(MinutesBlock::text).collect(Collectors.joining("\n")));
        List<Integer> heads = heads(document.blocks(), language);
        return heads.size() > 1 ? log(source, document, heads, language) : single(source, document, language);
    }

    private static MinutesLog log(Source source, MinutesDocument document, List<Integer> heads, String language) {
        List<MeetingRecord> meetings = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end =
                    i + 1 < heads.size() ? heads.get(i + 1) : document.blocks().size();
            MinutesBlock head = document.blocks().get(heads.get(i));
            LocalDate date = day(head.text(), language).orElseThrow().date();
            String title = MeetingTitle.series(head.text()).isEmpty() ? title(document) : head.text();
            meetings.add(new MinutesBuilder(source)
                    .meeting(
                            title.isEmpty() ? head.text() : title,
                            date,
                            DateFrom.HEADING,
                            head.place(),
                            document.blocks().subList(heads.get(i) + 1, end)));
        }
        return new MinutesLog(meetings, document.problems());
    }

    private static MinutesLog single(Source source, MinutesDocument document, String language) {
        if (document.blocks().isEmpty()) {
            return new MinutesLog(List.of(), List.of());
        }
        WrittenDay front = day(document.date(), language)
                .or(() -> day(document.title(), language))
                .orElse(null);
        HeadingDay heading =
                front != null ? new HeadingDay(front, Problem.WHOLE_FILE) : HeadingDay.of(document.blocks(), language);
        List<Problem> problems = new ArrayList<>(document.problems());
        boolean sure = heading.day() != null && heading.day().sure();
        MeetingDay day = MeetingDay.of(source, null, sure ? heading.date() : null, heading.place());
        if (!sure && heading.day() != null && day.from() == DateFrom.MTIME) {
            problems.add(ambiguous(heading.place(), heading.day()));
        }
        problems.addAll(day.problems());
        MeetingRecord meeting = new MinutesBuilder(source)
                .meeting(title(document), day.date(), day.from(), titlePlace(document), document.blocks());
        return new MinutesLog(List.of(meeting), problems);
    }

    private static Problem ambiguous(String place, WrittenDay day) {
        return new Problem(
                place,
                "ambiguous-date-order",
                day.text(),
                "Day and month of the meeting could be the other way round. Write the day as " + day.date() + ".");
    }

    /** The headings that begin a meeting of a log: the highest level that tells days, when it tells several, or several times of one. */
    private static List<Integer> heads(List<MinutesBlock> blocks, String language) {
        for (int level = 1; level <= 6; level++) {
            List<Integer> heads = new ArrayList<>();
            Set<String> begun = new HashSet<>();
            for (int i = 0; i < blocks.size(); i++) {
                MinutesBlock block = blocks.get(i);
                if (block.kind() == Kind.HEADING && block.depth() == level) {
                    Optional<WrittenDay> day =
                            day(block.text(), language).filter(found -> MinutesSigns.head(block.text(), found));
                    if (day.isPresent()) {
                        heads.add(i);
                        begun.add(day.get().date() + " " + HeadingTime.beside(block.text()));
                    }
                }
            }
            if (!heads.isEmpty()) {
                return begun.size() > 1 ? heads : List.of();
            }
        }
        return List.of();
    }

    private static Optional<WrittenDay> day(@Nullable String text, String language) {
        return text == null ? Optional.empty() : WrittenDay.of(text, language).filter(WrittenDay::sure);
    }

    private static String title(MinutesDocument document) {
        String front = MeetingTitle.series(document.title());
        return front.isEmpty() ? heading(document).map(MinutesBlock::text).orElse(document.title()) : document.title();
    }

    private static String titlePlace(MinutesDocument document) {
        return heading(document)
                .map(MinutesBlock::place)
                .orElse(document.blocks().get(0).place());
    }

    /** Whether a heading says what stands below it, and not which meeting it is. */
    private static boolean isSection(String heading) {
        return SectionWords.ofHeading(heading) != Section.OTHER || Markers.ofHeading(heading) != Marker.NONE;
    }

    private static Optional<MinutesBlock> heading(MinutesDocument document) {
        List<MinutesBlock> headings = document.blocks().stream()
                .filter(block -> block.kind() == Kind.HEADING)
                .toList();
        return headings.stream()
                .limit(1)
                .filter(heading -> !isSection(heading.text()))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(heading -> !isSection(heading.text())
                                && !MeetingTitle.series(heading.text()).isEmpty()
                                && heading.depth() == 1)
                        .findFirst());
    }
}
