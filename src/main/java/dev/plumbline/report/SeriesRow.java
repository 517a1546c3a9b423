package dev.plumbline.report;

import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import dev.plumbline.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The meetings of one series.
 *
 * @param series its name
 * @param quarter how many were planned, held, cancelled and moved in the quarter
 * @param year the same for the twelve months up to the quarter's end
 * @param sources what shows them
 */
record SeriesRow(String series, String quarter, String year, String sources) {

    private static final int NAME = 80;

    /** The series that met, or were to meet, within the year; those with minutes or a transcript first, then the most frequent. */
    static List<SeriesRow> all(List<Meeting> meetings, Period quarter) {
        LocalDate from = quarter.end().plusDays(1).minusYears(1);
        TreeMap<String, List<Meeting>> bySeries = new TreeMap<>();
        for (Meeting meeting : between(meetings, from, quarter.end())) {
            bySeries.computeIfAbsent(meeting.series(), name -> new ArrayList<>())
                    .add(meeting);
        }
        return bySeries.values().stream()
                .sorted(Comparator.comparing((List<Meeting> all) -> !written(all))
                        .thenComparing(all -> -all.size()))
                .map(all -> of(all, quarter))
                .toList();
    }

    private static SeriesRow of(List<Meeting> year, Period quarter) {
        String series = year.get(0).series();
        return new SeriesRow(
                series.isEmpty() ? "Meetings of no series" : Figures.shortened(series, NAME),
                counts(between(year, quarter.start(), quarter.end())),
                counts(year),
                sources(year).stream().map(Kind::label).collect(Collectors.joining(", ")));
    }

    private static List<Meeting> between(List<Meeting> meetings, LocalDate from, LocalDate to) {
        return meetings.stream()
                .filter(meeting ->
                        !meeting.date().isBefore(from) && !meeting.date().isAfter(to))
                .toList();
    }

    private static String counts(List<Meeting> meetings) {
        List<String> counts = new ArrayList<>();
        count(counts, meetings.stream().filter(SeriesRow::planned).count(), "planned");
        count(counts, meetings.stream().filter(m -> m.status() == Status.HELD).count(), "held");
        count(
                counts,
                meetings.stream().filter(m -> m.status() == Status.CANCELLED).count(),
                "cancelled");
        count(counts, meetings.stream().filter(Meeting::moved).count(), "moved");
        return counts.isEmpty() ? "–" : String.join(", ", counts);
    }

    private static void count(List<String> counts, long count, String what) {
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }

    private static boolean planned(Meeting meeting) {
        return meeting.planned() != null || meeting.sources().contains(Kind.CALENDAR);
    }

    private static boolean written(List<Meeting> meetings) {
        Set<MeetingRecord.Kind> sources = sources(meetings);
        return sources.contains(Kind.MINUTES) || sources.contains(Kind.TRANSCRIPT);
    }

    private static Set<Kind> sources(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
