package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.meeting.SeparatedRows.Row;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Attendee.Presence;
import dev.plumbline.model.Content;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.ReadResult.DatedContent;
import dev.plumbline.model.RowCount;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a meeting of an attendance list. */
final class AttendanceReading {

    private static final double CONFIDENCE = 0.95;

    private final Source source;
    private final SeparatedRows rows;
    private final AttendanceTables tables;
    private final ClockText clock;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Attendee> people = new LinkedHashMap<>();
    private int accepted;
    private int rejected;
    private @Nullable LocalDateTime firstJoin;

    AttendanceReading(Source source, SeparatedRows rows) {
        this.source = source;
        this.rows = rows;
        this.tables = AttendanceTables.of(rows);
        List<String> dates = tables.dates();
        this.clock = ClockText.of(dates, tables.english(), source);
        clock.doubt(dates).ifPresent(problems::add);
    }

    /** @throws UnreadableExport when it names nobody */
    ReadResult result() {
        tables.lines().forEach(this::person);
        if (people.isEmpty()) {
            throw new UnreadableExport(
                    source.name(),
                    "line " + (rows.rows().isEmpty() ? 1 : rows.rows().get(0).line()),
                    "no-rows",
                    "",
                    "The attendance list names nobody; export it again after the meeting.");
        }
        LocalDateTime stated =
                tables.start() == null ? null : clock.dateTime(tables.start()).orElse(null);
        if (tables.start() != null && stated == null) {
            problems.add(new Problem(
                    tables.teller().place(),
                    "bad-date",
                    tables.start(),
                    "The beginning of the meeting is no date with a time; it is written 1/31/2026, 9:30:00 AM."));
        }
        LocalDateTime start = stated == null ? firstJoin : stated;
        MeetingDay day = MeetingDay.of(
                source,
                start == null ? null : start.toLocalDate(),
                null,
                tables.teller().place());
        problems.addAll(day.problems());
        return new ReadResult(
                "attendance/meetings",
                "",
                List.of(new DatedContent(
                        new AsOf(day.date(), day.from().asOf()),
                        Content.ofMeetings(List.of(meeting(day, start, stated != null))))),
                new RowCount(accepted, rejected, 0, 0),
                List.of(),
                problems);
    }

    private MeetingRecord meeting(MeetingDay day, @Nullable LocalDateTime start, boolean stated) {
        Row teller = tables.teller();
        return new MeetingRecord(
                Kind.ATTENDANCE,
                tables.title(),
                MeetingTitle.series(tables.title()),
                tables.id(),
                day.date(),
                start == null ? day.from() : DateFrom.STATED,
                start,
                stated && start != null ? minutes(start) : null,
                Status.HELD,
                null,
                new ArrayList<>(people.values()),
                List.of(),
                "",
                new Evidence(
                        source.name(),
                        source.sha256(),
                        teller.place(),
                        tables.title().isEmpty()
                                ? teller.field(0)
                                : tables.title().replace('"', '…'),
                        CONFIDENCE));
    }

    private @Nullable Integer minutes(LocalDateTime start) {
        if (tables.end() != null) {
            LocalDateTime end = clock.dateTime(tables.end()).orElse(null);
            return end == null ? null : CalendarEvent.minutes(Duration.between(start, end));
        }
        return tables.minutes();
    }

    private void person(AttendanceTables.Line line) {
        String name = CalendarPeople.name(line.name());
        if (name.isEmpty()) {
            rejected++;
            problems.add(new Problem(
                    line.row().place(),
                    "no-name",
                    "",
                    "The line names nobody, so it is left out; export the list again."));
            return;
        }
        accepted++;
        if (!line.time().isEmpty()) {
            LocalDateTime joined = clock.dateTime(line.time()).orElse(null);
            if (joined == null) {
                problems.add(new Problem(
                        line.row().place(),
                        "bad-date",
                        line.time().length() > 60 ? line.time().substring(0, 60) : line.time(),
                        "This is no date with a time; it is written 1/31/2026, 9:30:00 AM."));
            } else if (firstJoin == null || joined.isBefore(firstJoin)) {
                firstJoin = joined;
            }
        }
        if (line.waiting()) {
            return;
        }
        String key = line.mail().isEmpty() ? name : line.mail();
        Attendee known = people.get(key);
        Presence presence = line.present() || (known != null && known.presence() == Presence.PRESENT)
                ? Presence.PRESENT
                : Presence.ABSENT;
        String role = known == null || known.role().isEmpty() ? line.role() : known.role();
        people.put(key, new Attendee(known == null ? name : known.name(), role, presence));
    }
}
