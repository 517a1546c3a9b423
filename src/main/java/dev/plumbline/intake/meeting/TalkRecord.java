package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.language.CoveredLanguage;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Content;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.Segment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the meeting that a transcript, a chat or notes show. */
final class TalkRecord {

    /** How far a tool's own file is trusted that the meeting took place. */
    private static final double HELD = 0.9;

    private static final int SECONDS_AT_MOST = 7 * 24 * 3600;

    private final Source source;
    private final ToolFileName name;
    private final Talk.Header header;
    private final MeetingDay day;
    private final @Nullable LocalDateTime start;

    TalkRecord(Source source, Talk.Header header) {
        this.source = source;
        this.name = ToolFileName.of(source.name());
        this.header = header;
        this.start = header.start() == null ? name.start() : header.start();
        LocalDate stated = header.date() != null ? header.date() : name.date();
        this.day = MeetingDay.of(source, stated, null, header.place());
    }

    /** What was said, as passages. */
    static Segment segment(Script script, List<Utterance> utterances) {
        List<Passage> passages = new ArrayList<>();
        @Nullable Utterance open = null;
        for (Utterance next : utterances) {
            if (open != null && open.goesOn(next) && script.together(open.last(), next.first())) {
                open = open.and(next);
            } else {
                if (open != null) {
                    passages.add(passage(script, open));
                }
                open = next;
            }
        }
        if (open != null) {
            passages.add(passage(script, open));
        }
        return new Segment("", passages);
    }

    private static Passage passage(Script script, Utterance said) {
        Long millis = said.millis();
        Integer second = millis == null || millis / 1000 > SECONDS_AT_MOST ? null : (int) (millis / 1000);
        return new Passage(
                script.place(said.first(), said.last()),
                Passage.Marker.NONE,
                0,
                PersonLabel.name(said.label()),
                PersonLabel.attribution(said.label()),
                second,
                said.text());
    }

    /** The meeting with what was said or written in it. */
    MeetingRecord of(Kind kind, List<Segment> segments) {
        boolean titled = !header.title().isEmpty();
        String title = titled ? header.title() : name.topic();
        String text = segments.stream()
                .flatMap(segment -> segment.passages().stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
        boolean sameDay = start != null && start.toLocalDate().equals(day.date());
        return new MeetingRecord(
                kind,
                title,
                MeetingTitle.series(title),
                "",
                day.date(),
                day.from(),
                sameDay ? start : null,
                header.minutes(),
                MeetingRecord.Status.HELD,
                null,
                header.attendees(),
                segments,
                CoveredLanguage.of(text),
                new Evidence(
                        source.name(),
                        source.sha256(),
                        titled ? header.place() : Problem.WHOLE_FILE,
                        titled ? header.title() : "",
                        HELD));
    }

    /** The meetings of the file. */
    ReadResult result(String format, List<MeetingRecord> meetings, RowCount rows, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(day.problems());
        all.addAll(problems);
        if (meetings.stream().allMatch(meeting -> meeting.segments().stream()
                .allMatch(part -> part.passages().isEmpty()))) {
            all.add(new Problem(
                    Problem.WHOLE_FILE,
                    "nothing-said",
                    "",
                    "Nothing that anybody said or wrote stands in the file; export the meeting again with its text."));
            throw new UnreadableExport(source.name(), all);
        }
        return new ReadResult(
                format + "/meetings",
                "",
                List.of(new ReadResult.DatedContent(
                        new AsOf(day.date(), day.from().asOf()), Content.ofMeetings(meetings))),
                rows,
                List.of(),
                all);
    }
}
