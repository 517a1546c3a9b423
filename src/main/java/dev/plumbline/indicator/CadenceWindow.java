package dev.plumbline.indicator;

import dev.plumbline.indicator.MeetingSeries.Occurrence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The series that count between two days. Where anything shows that meetings are held (minutes, transcripts, attendance), the
 * series of which that is shown within a year; where nothing does, all that are planned. Meetings planned after the last that is
 * shown, and only days before the end, may have minutes that are not here yet: they are not counted.
 *
 * @param from the first day
 * @param to the last day
 * @param shown whether it is shown what was held
 * @param series those that count
 * @param occurrences what was planned in them and what became of it, by series
 * @param unknown meetings that are too recent to know
 */
record CadenceWindow(
        LocalDate from,
        LocalDate to,
        boolean shown,
        List<MeetingSeries> series,
        Map<String, List<Occurrence>> occurrences,
        int unknown) {

    static CadenceWindow of(Collection<Meeting> meetings, LocalDate from, LocalDate to, Rules.Rule rule) {
        List<MeetingSeries> all = MeetingSeries.of(meetings, to);
        LocalDate yearAgo = to.minusYears(1);
        List<MeetingSeries> live =
                all.stream().filter(series -> series.shownSince(yearAgo)).toList();
        boolean shown = !live.isEmpty();
        List<MeetingSeries> counted =
                shown ? live : all.stream().filter(MeetingSeries::planned).toList();
        Optional<LocalDate> lastShown =
                counted.stream().flatMap(series -> series.lastShown().stream()).max(Comparator.naturalOrder());
        LocalDate recent = to.minusDays((long) rule.least("days to know"));
        TreeMap<String, List<Occurrence>> occurrences = new TreeMap<>();
        int unknown = 0;
        for (MeetingSeries series : counted) {
            List<Occurrence> known = new ArrayList<>();
            for (Occurrence occurrence : series.occurrences(from, to, (int) rule.least("working days"), shown)) {
                LocalDate day = occurrence.meeting().date();
                boolean open = shown
                        && occurrence.held().isEmpty()
                        && day.isAfter(recent)
                        && lastShown.map(day::isAfter).orElse(true);
                unknown += open ? 1 : 0;
                if (!open) {
                    known.add(occurrence);
                }
            }
            if (!known.isEmpty()) {
                occurrences.put(series.name(), known);
            }
        }
        return new CadenceWindow(from, to, shown, counted, occurrences, unknown);
    }

    /** What was planned and what became of it, for the page. */
    List<Exhibit.Series> shownSeries() {
        List<Exhibit.Series> shown = new ArrayList<>();
        occurrences.forEach((name, planned) -> shown.add(new Exhibit.Series(
                name,
                planned.stream()
                        .map(o ->
                                new Exhibit.Planned(o.meeting().date(), o.held().orElse(null)))
                        .toList())));
        return shown;
    }

    /** Planned meetings. */
    int planned() {
        return occurrences.values().stream().mapToInt(List::size).sum();
    }

    /** Planned meetings that were not held. */
    int missed() {
        return (int) occurrences.values().stream()
                .flatMap(List::stream)
                .filter(occurrence -> occurrence.held().isEmpty())
                .count();
    }

    /** What the measurement rests on: planned meetings, and without a plan those held. */
    int cases() {
        return planned() > 0
                ? planned()
                : series.stream()
                        .mapToInt(one -> one.held(from, to, shown).size())
                        .sum();
    }
}
