package dev.plumbline.indicator;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The meetings of one series up to a day: those planned, and what became of each (method I17).
 *
 * @param name the name of the series; empty when no source tells one
 * @param meetings by date
 */
record MeetingSeries(String name, List<Meeting> meetings) {

    private static final MonthDay TURN_OF_YEAR = MonthDay.of(12, 24);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 2);

    /**
     * A planned meeting and what became of it.
     *
     * @param meeting as it was planned
     * @param held the day it was held; empty when it was not
     */
    record Occurrence(Meeting meeting, Optional<LocalDate> held) {}

    /** The series of a portfolio, by name; meetings in the future are left out. */
    static List<MeetingSeries> of(Collection<Meeting> meetings, LocalDate asOf) {
        TreeMap<String, List<Meeting>> series = new TreeMap<>();
        meetings.stream()
                .filter(meeting -> !meeting.date().isAfter(asOf))
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
                .forEach(meeting -> series.computeIfAbsent(meeting.series(), s -> new ArrayList<>())
                        .add(meeting));
        List<MeetingSeries> all = new ArrayList<>();
        series.forEach((name, of) -> all.add(new MeetingSeries(name, of)));
        return all;
    }

    /** Whether anything shows that one of its meetings was held on or after a day. */
    boolean shownSince(LocalDate day) {
        return meetings.stream()
                .anyMatch(meeting -> held(meeting) && !meeting.date().isBefore(day));
    }

    /** Whether a calendar or a schedule plans it. */
    boolean planned() {
        return meetings.stream().anyMatch(meeting -> meeting.planned() != null);
    }

    /** The last day of which anything is shown. */
    Optional<LocalDate> lastShown() {
        return meetings.stream().filter(MeetingSeries::held).map(Meeting::date).max(Comparator.naturalOrder());
    }

    /**
     * What was planned between two days, both included, and what became of it. One that was moved, or that was not held on its day, counts as held
     * where it, or another meeting of the series that was not planned, took place within some working days of its plan. Between 24 December and
     * 2 January nothing is expected to be held.
     *
     * @param shown whether it is shown what was held; if not, whatever was not cancelled counts as held
     */
    List<Occurrence> occurrences(LocalDate from, LocalDate to, int workingDays, boolean shown) {
        List<Meeting> spare = new ArrayList<>(meetings.stream()
                .filter(meeting -> held(meeting) && meeting.planned() == null)
                .toList());
        List<Occurrence> occurrences = new ArrayList<>();
        for (Meeting meeting : meetings) {
            boolean within = !meeting.date().isBefore(from) && !meeting.date().isAfter(to);
            if (meeting.planned() != null && within) {
                Optional<LocalDate> held = became(meeting, spare, workingDays, shown);
                if (held.isPresent() || !quiet(meeting.date())) {
                    occurrences.add(new Occurrence(meeting, held));
                }
            }
        }
        return occurrences;
    }

    private static Optional<LocalDate> became(Meeting meeting, List<Meeting> spare, int workingDays, boolean shown) {
        LocalDate planned = meeting.planned() == null ? meeting.date() : meeting.planned();
        boolean took = shown ? held(meeting) : meeting.status() != Status.CANCELLED;
        if (took && workingDays(planned, meeting.date()) <= workingDays) {
            return Optional.of(meeting.date());
        }
        Optional<Meeting> instead = spare.stream()
                .filter(other -> workingDays(meeting.date(), other.date()) <= workingDays)
                .min(Comparator.comparingLong(
                                (Meeting other) -> Math.abs(ChronoUnit.DAYS.between(meeting.date(), other.date())))
                        .thenComparing(Meeting::date));
        instead.ifPresent(spare::remove);
        return instead.map(Meeting::date);
    }

    private static boolean held(Meeting meeting) {
        return meeting.status() == Status.HELD;
    }

    private static boolean quiet(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return !monthDay.isBefore(TURN_OF_YEAR) || !monthDay.isAfter(NEW_YEAR);
    }

    /** Days from Monday to Friday that lie between two days, the later one included. */
    static long workingDays(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    /** The days on which it was held between two days, both included, each once. */
    List<LocalDate> held(LocalDate from, LocalDate to, boolean shown) {
        return meetings.stream()
                .filter(meeting -> shown ? held(meeting) : meeting.status() != Status.CANCELLED)
                .map(Meeting::date)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where a planned meeting stands in its calendar. */
    static List<Evidence> inCalendar(Meeting meeting) {
        return meeting.records().stream()
                .filter(record -> record.kind() == Kind.CALENDAR)
                .map(record -> record.evidence())
                .toList();
    }

    /** What a report calls it. */
    String title() {
        return name.isEmpty() ? "meetings without a name" : name;
    }
}
