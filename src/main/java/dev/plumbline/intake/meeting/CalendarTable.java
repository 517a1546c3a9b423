package dev.plumbline.intake.meeting;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.MeetingHead;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.meeting.SeparatedRows.Row;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Attendee.Presence;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a calendar that was exported as a table. */
final class CalendarTable {

    private static final double CONFIDENCE = 0.95;
    private static final Set<String> YES =
            Set.of("true", "wahr", "vrai", "verdadero", "ein", "on", "yes", "ja", "oui", "si");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("subject", "title"),
            Map.entry("betreff", "title"),
            Map.entry("objet", "title"),
            Map.entry("start date", "start day"),
            Map.entry("beginnt am", "start day"),
            Map.entry("start time", "start time"),
            Map.entry("beginnt um", "start time"),
            Map.entry("end date", "end day"),
            Map.entry("endet am", "end day"),
            Map.entry("end time", "end time"),
            Map.entry("endet um", "end time"),
            Map.entry("all day event", "all day"),
            Map.entry("ganztagiges ereignis", "all day"),
            Map.entry("journee entiere", "all day"),
            Map.entry("meeting organizer", "organizer"),
            Map.entry("besprechungsplanung", "organizer"),
            Map.entry("organisateur de la reunion", "organizer"),
            Map.entry("required attendees", "required"),
            Map.entry("erforderliche teilnehmer", "required"),
            Map.entry("participants obligatoires", "required"),
            Map.entry("optional attendees", "optional"),
            Map.entry("optionale teilnehmer", "optional"),
            Map.entry("participants facultatifs", "optional"));

    private final Source source;
    private final SeparatedRows rows;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<MeetingRecord> meetings = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int accepted;
    private int rejected;
    private int duplicate;
    private int allDay;

    CalendarTable(Source source, SeparatedRows rows) {
        this.source = source;
        this.rows = rows;
    }

    /** @throws UnreadableExport when it has no entry */
    ReadResult result() {
        boolean english = header();
        List<Row> entries =
                rows.rows().subList(Math.min(1, rows.rows().size()), rows.rows().size());
        List<String> dates =
                entries.stream().map(row -> field(row, "start day")).toList();
        ClockText clock = ClockText.of(dates, english, source);
        clock.doubt(dates).ifPresent(problems::add);
        for (Row row : entries) {
            if (seen.add(row.fields())) {
                entry(row, clock);
            } else {
                duplicate++;
                problems.add(new Problem(
                        row.place(), "duplicate-event", "", "The entry stands in the file twice; it is read once."));
            }
        }
        if (accepted == 0) {
            List<Problem> why = new ArrayList<>(problems);
            why.add(
                    new Problem(
                            Problem.WHOLE_FILE,
                            "no-events",
                            "",
                            "The calendar has no entry that can be read; export it again with the time in which the meetings are."));
            throw new UnreadableExport(source.name(), why);
        }
        if (allDay > 0) {
            problems.add(new Problem(
                    Problem.WHOLE_FILE,
                    "all-day-events",
                    "",
                    allDay + " entries last whole days (holidays, leave); they are no meetings."));
        }
        meetings.sort(Comparator.comparing(MeetingRecord::date));
        AsOf asOf = DateInName.ofFile(source.name())
                .map(date -> new AsOf(date, AsOf.From.NAME))
                .orElse(new AsOf(source.modified(), AsOf.From.MTIME));
        return new ReadResult(
                "csv/meetings",
                "",
                CalendarContents.of(asOf, meetings),
                new RowCount(accepted, rejected, 0, duplicate),
                List.of(),
                problems);
    }

    /** Finds the columns; of the French {@code Début} and {@code Fin} the first is the day and the second the time. */
    private boolean header() {
        List<String> keys = rows.rows().isEmpty()
                ? List.of()
                : rows.rows().get(0).fields().stream().map(MeetingHead::key).toList();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (FIELDS.containsKey(key)) {
                columns.putIfAbsent(FIELDS.getOrDefault(key, ""), i);
            } else if (key.equals("debut") || key.equals("fin")) {
                String end = key.equals("debut") ? "start" : "end";
                columns.putIfAbsent(columns.containsKey(end + " day") ? end + " time" : end + " day", i);
            }
        }
        return keys.contains("subject");
    }

    private String field(Row row, String name) {
        return row.field(columns.getOrDefault(name, -1));
    }

    private void entry(Row row, ClockText clock) {
        LocalDate day = clock.date(field(row, "start day")).orElse(null);
        String title = field(row, "title").replaceAll("\\s+", " ");
        if (day == null) {
            rejected++;
            problems.add(
                    new Problem(
                            row.place(),
                            "bad-date",
                            shortened(field(row, "start day")),
                            "The entry begins on no date, so it is not read; a date is written 31.1.2026, 1/31/2026 or 2026-01-31."));
            return;
        }
        accepted++;
        LocalTime time = ClockText.time(field(row, "start time")).orElse(null);
        if (time == null && !field(row, "start time").isEmpty()) {
            problems.add(new Problem(
                    row.place(),
                    "bad-time",
                    shortened(field(row, "start time")),
                    "This is no time of day; it is written 10:00:00 AM or 10:00. The day is read without it."));
        }
        boolean wholeDay = YES.contains(field(row, "all day").toLowerCase(Locale.ROOT))
                || (field(row, "start time").isEmpty() && field(row, "end time").isEmpty());
        if (wholeDay) {
            allDay++;
            return;
        }
        LocalDateTime start = time == null ? null : day.atTime(time);
        meetings.add(new MeetingRecord(
                Kind.CALENDAR,
                title,
                MeetingTitle.series(title),
                "",
                day,
                DateFrom.STATED,
                start,
                start == null ? null : minutes(row, start, clock),
                MeetingTitle.cancelled(title) ? Status.CANCELLED : Status.PLANNED,
                null,
                people(row),
                List.of(),
                "",
                new Evidence(
                        source.name(),
                        source.sha256(),
                        row.place(),
                        title.isEmpty() ? field(row, "start day") : title.replace('"', '…'),
                        CONFIDENCE)));
    }

    private @Nullable Integer minutes(Row row, LocalDateTime start, ClockText clock) {
        LocalDate day = clock.date(field(row, "end day")).orElse(start.toLocalDate());
        return ClockText.time(field(row, "end time"))
                .map(end -> CalendarEvent.minutes(Duration.between(start, day.atTime(end))))
                .orElse(null);
    }

    private List<Attendee> people(Row row) {
        Map<String, Attendee> people = new LinkedHashMap<>();
        invite(people, field(row, "organizer"), "Organizer");
        invite(people, field(row, "required"), "");
        invite(people, field(row, "optional"), "");
        return new ArrayList<>(people.values());
    }

    private static void invite(Map<String, Attendee> people, String list, String role) {
        for (String label : list.split(";")) {
            String name = CalendarPeople.name(label);
            if (!name.isEmpty()) {
                people.putIfAbsent(name, new Attendee(name, role, Presence.INVITED));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
