package dev.plumbline.intake.meeting;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.meeting.CalendarComponent.Closing;
import dev.plumbline.intake.meeting.CalendarSeries.Occurrence;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes meetings of the entries of a calendar. */
final class CalendarReading {

    private static final double CONFIDENCE = 0.95;
    private static final Set<String> FRAME = Set.of("VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT");

    private final Source source;
    private final CalendarFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<MeetingRecord> meetings = new ArrayList<>();
    private final Map<CalendarComponent, List<Attendee>> people = new HashMap<>();
    private final CalendarTimes times;
    private final CalendarWindow window;
    private int accepted;
    private int rejected;
    private int duplicate;
    private int allDay;
    private boolean full;

    CalendarReading(Source source, TextLines lines, CalendarFile file) {
        this.source = source;
        this.file = file;
        CalendarFaults.of(lines, file).ifPresent(problems::add);
        this.times = new CalendarTimes(file, problems);
        this.window = CalendarWindow.of(file, source.modified());
    }

    /** @throws UnreadableExport when there is no entry at all */
    ReadResult result() {
        if (file.components().stream().allMatch(c -> FRAME.contains(c.name()))) {
            throw new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "no-events",
                    "",
                    "The calendar has no entries; export it with the time in which the meetings are.");
        }
        Set<CalendarComponent> calledOff = file.calledOff();
        List<CalendarEvent> events = new ArrayList<>();
        for (CalendarComponent component : file.named("VEVENT")) {
            event(component, calledOff.contains(component), events);
        }
        for (List<CalendarEvent> series : bySeries(newest(events)).values()) {
            expand(series);
        }
        notes();
        meetings.sort(Comparator.comparing(MeetingRecord::date)
                .thenComparing(m -> m.start() == null ? LocalDateTime.MIN : m.start()));
        AsOf asOf = DateInName.ofFile(source.name())
                .map(date -> new AsOf(date, AsOf.From.NAME))
                .orElse(new AsOf(source.modified(), AsOf.From.MTIME));
        return new ReadResult(
                "ics/meetings",
                "",
                CalendarContents.of(asOf, meetings),
                new RowCount(accepted, rejected, 0, duplicate),
                List.of(),
                problems);
    }

    private void event(CalendarComponent component, boolean calledOff, List<CalendarEvent> events) {
        String uid = component.first("UID").map(ContentLine::value).orElse("");
        if (component.closing() == Closing.AT_THE_END_OF_THE_FILE) {
            reject(
                    component,
                    "event-cut-off",
                    uid,
                    "The file ends within this entry, so it is not read; export it again.");
            return;
        }
        if (component.closing() == Closing.MISSING) {
            problems.add(new Problem(
                    component.begin().place(),
                    "event-not-closed",
                    uid,
                    "The entry has no END:VEVENT; what stands before the next entry is read as its own."));
        }
        if (component.first("DTSTART").isEmpty()) {
            reject(component, "no-start", uid, "The entry has no DTSTART, so nobody knows when it is; it is not read.");
            return;
        }
        CalendarEvent.of(component, times, calledOff)
                .ifPresentOrElse(
                        events::add,
                        () -> reject(
                                component,
                                "unreadable-event",
                                uid,
                                "The beginning of the entry is no date; it is not read."));
    }

    private void reject(CalendarComponent component, String code, String uid, String message) {
        rejected++;
        problems.add(new Problem(component.begin().place(), code, uid, message));
    }

    /** The entries without those that a later version of the same entry replaces. */
    private List<CalendarEvent> newest(List<CalendarEvent> events) {
        Map<List<Object>, CalendarEvent> best = new HashMap<>();
        for (CalendarEvent event : events) {
            best.merge(identity(event), event, (one, other) -> other.sequence() > one.sequence() ? other : one);
        }
        List<CalendarEvent> kept = new ArrayList<>();
        for (CalendarEvent event : events) {
            CalendarEvent winner = best.getOrDefault(identity(event), event);
            boolean same = winner.start().equals(event.start()) || winner.sequence() > event.sequence();
            if (winner.equals(event) || event.uid().isEmpty() || !same) {
                kept.add(event);
            } else {
                duplicate++;
                problems.add(new Problem(
                        event.component().begin().place(),
                        "duplicate-event",
                        event.uid(),
                        "The entry stands in the file again on "
                                + winner.component().begin().place() + "; that version is read."));
            }
        }
        return kept;
    }

    private static List<Object> identity(CalendarEvent event) {
        return List.of(event.uid(), event.recurrence() == null ? "" : event.recurrence());
    }

    private static Map<Object, List<CalendarEvent>> bySeries(List<CalendarEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.uid().isEmpty() ? event.component() : event.uid(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void expand(List<CalendarEvent> series) {
        accepted += series.size();
        List<CalendarEvent> overrides =
                series.stream().filter(event -> event.recurrence() != null).toList();
        Set<CalendarEvent> used = new HashSet<>();
        List<Occurrence> all = new ArrayList<>();
        for (CalendarEvent master : series) {
            if (master.recurrence() == null && !master.start().day()) {
                all.addAll(new CalendarSeries(master, times, window, problems).occurrences(overrides, used));
            }
        }
        Stream<Occurrence> alone = overrides.stream()
                .filter(override -> !used.contains(override))
                .map(override -> Occurrence.replaced(
                        override,
                        (override.recurrence() == null ? override.start() : override.recurrence())
                                .in(override.start().zone())
                                .toLocalDate(),
                        null));
        allDay += (int) series.stream().filter(event -> event.start().day()).count();
        Stream.concat(all.stream(), alone)
                .filter(occurrence -> !occurrence.event().start().day())
                .forEach(this::add);
    }

    private void add(Occurrence occurrence) {
        if (meetings.size() >= CalendarWindow.MOST_OF_A_FILE) {
            if (!full) {
                full = true;
                problems.add(new Problem(
                        Problem.WHOLE_FILE,
                        "too-many-occurrences",
                        "",
                        "The calendar has more than " + CalendarWindow.MOST_OF_A_FILE
                                + " meetings; the others are not read. Export fewer series or a shorter time."));
            }
            return;
        }
        CalendarEvent event = occurrence.event();
        CalendarTime shown = new CalendarTime(occurrence.start(), occurrence.zone(), false);
        LocalDateTime start = shown.utc() ? shown.in(times.home()) : shown.clock();
        ContentLine teller = event.teller();
        meetings.add(new MeetingRecord(
                Kind.CALENDAR,
                event.title(),
                MeetingTitle.series(event.title()),
                event.uid(),
                start.toLocalDate(),
                DateFrom.STATED,
                start,
                occurrence.minutes(),
                event.cancelled() ? Status.CANCELLED : Status.PLANNED,
                occurrence.movedFrom(),
                people.computeIfAbsent(event.component(), CalendarPeople::of),
                List.of(),
                "",
                new Evidence(source.name(), source.sha256(), teller.place(), teller.text(), CONFIDENCE)));
    }

    private void notes() {
        if (allDay > 0) {
            note("all-day-events", allDay + " entries last whole days (holidays, leave); they are no meetings.");
        }
        long others = file.components().stream()
                .filter(c -> Set.of("VTODO", "VJOURNAL", "VFREEBUSY").contains(c.name()))
                .count();
        if (others > 0) {
            note(
                    "other-components",
                    others + " tasks, journals or free times stand in the calendar; they are no meetings.");
        }
    }

    private void note(String code, String message) {
        problems.add(new Problem(Problem.WHOLE_FILE, code, "", message));
    }
}
