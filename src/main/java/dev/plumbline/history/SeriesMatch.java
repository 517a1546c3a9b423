package dev.plumbline.history;

import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names mean one series of meetings. The rule, in this order: names that say the same; for minutes, transcripts and lists
 * whose title names no series, or has all the words of a calendar series or the other way round, the one such series whose days
 * they meet most often: at least {@value #LEAST_DAYS} times, with an F1 score of at least 0.6 over the time both cover, and clear
 * of the next by 0.1. Where there is one such series only, one common day is enough. Names that say different things are never
 * joined by their days.
 */
final class SeriesMatch {

    private static final int LEAST_DAYS = 3;
    private static final double LEAST_FIT = 0.6;
    private static final double MARGIN = 0.1;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> all = new TreeSet<>();

    private SeriesMatch() {}

    /** The match over everything a portfolio has. */
    static SeriesMatch of(List<MeetingRecord> records) {
        SeriesMatch match = new SeriesMatch();
        TreeMap<String, NavigableSet<LocalDate>> planned = new TreeMap<>();
        TreeMap<String, NavigableSet<LocalDate>> shown = new TreeMap<>();
        for (MeetingRecord record : records) {
            TreeMap<String, NavigableSet<LocalDate>> side = record.kind() == Kind.CALENDAR ? planned : shown;
            side.computeIfAbsent(record.series(), s -> new TreeSet<>()).add(record.date());
            match.all.add(record.series());
        }
        match.byName(planned);
        match.byName(shown);
        shown.forEach((name, days) -> match.byDays(name, days, planned));
        return match;
    }

    /** The name a record's series goes by; empty when none is known. */
    String of(MeetingRecord record) {
        return names.getOrDefault(record.series(), record.series());
    }

    /** Names that are alike go by the one that is there already, and calendars come first. */
    private void byName(Map<String, NavigableSet<LocalDate>> series) {
        series.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, NavigableSet<LocalDate>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    String alike = alike(entry.getKey());
                    names.putIfAbsent(entry.getKey(), alike);
                });
    }

    private String alike(String name) {
        if (!SeriesName.telling(name)) {
            return name;
        }
        return names.values().stream()
                .distinct()
                .sorted()
                .filter(other -> SeriesName.same(name, other) && !shared(name, other))
                .findFirst()
                .orElse(name);
    }

    /** Whether one of two names is the end of several that differ: the board of one unit is not that of another. */
    private boolean shared(String one, String other) {
        String shorter = SeriesName.words(one).size() < SeriesName.words(other).size() ? one : other;
        List<String> longer = all.stream()
                .filter(name -> SeriesName.words(name).size()
                                > SeriesName.words(shorter).size()
                        && SeriesName.same(name, shorter))
                .toList();
        return !SeriesName.words(one).equals(SeriesName.words(other))
                && longer.stream().anyMatch(a -> longer.stream().anyMatch(b -> !SeriesName.same(a, b)));
    }

    private void byDays(String name, NavigableSet<LocalDate> days, Map<String, NavigableSet<LocalDate>> planned) {
        String known = names.getOrDefault(name, name);
        boolean nameless = !SeriesName.telling(known);
        TreeMap<String, NavigableSet<LocalDate>> joined = new TreeMap<>();
        planned.forEach((other, at) -> {
            String series = names.getOrDefault(other, other);
            if (nameless || SeriesName.related(known, series)) {
                joined.computeIfAbsent(series, s -> new TreeSet<>()).addAll(at);
            }
        });
        if (joined.isEmpty() || joined.containsKey(known)) {
            return;
        }
        Map.Entry<String, NavigableSet<LocalDate>> only = joined.firstEntry();
        boolean common = days.stream().anyMatch(only.getValue()::contains);
        if (joined.size() == 1 && common) {
            names.put(name, only.getKey());
            return;
        }
        best(days, joined).ifPresent(found -> names.put(name, found));
    }

    private static Optional<String> best(NavigableSet<LocalDate> days, Map<String, NavigableSet<LocalDate>> planned) {
        List<Map.Entry<String, Double>> fits = new ArrayList<>();
        planned.forEach((series, at) -> fits.add(Map.entry(series, fit(days, at))));
        fits.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        double second = fits.size() > 1 ? fits.get(1).getValue() : 0;
        Map.Entry<String, Double> first = fits.get(0);
        boolean clear = first.getValue() >= LEAST_FIT && first.getValue() - second >= MARGIN;
        return clear ? Optional.of(first.getKey()) : Optional.empty();
    }

    /** F1 score of the common days over the time both cover; 0 when there are too few. */
    private static double fit(NavigableSet<LocalDate> days, NavigableSet<LocalDate> planned) {
        LocalDate from = days.first().isAfter(planned.first()) ? days.first() : planned.first();
        LocalDate to = days.last().isBefore(planned.last()) ? days.last() : planned.last();
        if (from.isAfter(to)) {
            return 0;
        }
        NavigableSet<LocalDate> one = days.subSet(from, true, to, true);
        NavigableSet<LocalDate> other = planned.subSet(from, true, to, true);
        long common = one.stream().filter(other::contains).count();
        return common < LEAST_DAYS ? 0 : 2.0 * common / (one.size() + other.size());
    }
}
