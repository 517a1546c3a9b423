package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.CalendarTimes.Listed;
import dev.plumbline.model.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of an entry of a calendar. Where its parts differ, what cancels one counts before what moves it, that before
 * what leaves it out, and that before the rule (formats B.5).
 */
final class CalendarSeries {

    private final CalendarEvent master;
    private final @Nullable ZoneRules zone;
    private final CalendarTimes times;
    private final CalendarWindow window;
    private final List<Problem> problems;
    private final TreeMap<LocalDateTime, @Nullable Integer> planned = new TreeMap<>();

    CalendarSeries(CalendarEvent master, CalendarTimes times, CalendarWindow window, List<Problem> problems) {
        this.master = master;
        this.zone = master.start().zone();
        this.times = times;
        this.window = window;
        this.problems = problems;
    }

    /**
     * The occurrences, in order of the time for which they were planned first.
     *
     * @param overrides the entries that replace some of them
     * @param used receives the overrides that do
     */
    List<Occurrence> occurrences(List<CalendarEvent> overrides, Set<CalendarEvent> used) {
        plan();
        TreeMap<LocalDateTime, CalendarEvent> exact = new TreeMap<>();
        TreeMap<LocalDateTime, CalendarEvent> ranges = new TreeMap<>();
        for (CalendarEvent override : overrides) {
            LocalDateTime key = key(override);
            exact.put(key, override);
            if (override.thisAndFuture()) {
                ranges.put(key, override);
            }
        }
        List<Occurrence> all = new ArrayList<>();
        for (Map.Entry<LocalDateTime, @Nullable Integer> plan : planned.entrySet()) {
            LocalDateTime key = plan.getKey();
            CalendarEvent override = exact.get(key);
            Map.Entry<LocalDateTime, CalendarEvent> range = ranges.floorEntry(key);
            if (override != null) {
                used.add(override);
                all.add(Occurrence.replaced(override, key.toLocalDate(), zone));
            } else if (range != null) {
                all.add(shifted(key, range.getKey(), range.getValue()));
            } else {
                Integer minutes = plan.getValue() == null ? master.minutes() : plan.getValue();
                all.add(new Occurrence(master, CalendarTime.shown(key, zone), zone, minutes, null));
            }
        }
        return all;
    }

    /** By what an override names the occurrence it replaces: its time by the clock of the series. */
    private LocalDateTime key(CalendarEvent override) {
        CalendarTime named = override.recurrence() == null ? override.start() : override.recurrence();
        if (!named.day()) {
            return named.in(zone);
        }
        LocalDateTime later = planned.ceilingKey(named.clock());
        boolean sameDay =
                later != null && later.toLocalDate().equals(named.clock().toLocalDate());
        return later != null && sameDay ? later : named.clock();
    }

    private Occurrence shifted(LocalDateTime key, LocalDateTime from, CalendarEvent override) {
        Duration shift = Duration.between(from, override.start().in(zone));
        LocalDateTime start = key.plus(shift);
        LocalDate first = key.toLocalDate();
        return new Occurrence(
                override,
                CalendarTime.shown(start, zone),
                zone,
                override.minutes(),
                first.equals(start.toLocalDate()) ? null : first);
    }

    private void plan() {
        LocalDateTime first = master.start().clock();
        if (!master.repeats()) {
            planned.put(first, null);
            return;
        }
        plan(first, null);
        for (ContentLine line : master.component().all("RRULE")) {
            for (LocalDateTime time : repeated(line)) {
                plan(time, null);
            }
        }
        for (ContentLine line : master.component().all("RDATE")) {
            for (Listed listed : times.list(line)) {
                LocalDateTime clock = listed.time().day()
                        ? listed.time().clock().with(first.toLocalTime())
                        : listed.time().in(zone);
                plan(clock, listed.minutes());
            }
        }
        leaveOut();
        cut();
    }

    private void plan(LocalDateTime time, @Nullable Integer minutes) {
        if (!time.isBefore(window.from()) && !time.isAfter(window.to())) {
            planned.putIfAbsent(time, minutes);
        }
    }

    private List<LocalDateTime> repeated(ContentLine line) {
        Optional<RepeatRule> rule = RepeatRule.of(line.value(), zone);
        if (rule.isEmpty()) {
            problems.add(new Problem(
                    line.place(),
                    "bad-recurrence",
                    line.value().length() > 60 ? line.value().substring(0, 60) : line.value(),
                    "This is no rule by which a meeting repeats, so only its stated days are read. A rule is written"
                            + " FREQ=WEEKLY;BYDAY=MO."));
            return List.of();
        }
        return rule.get()
                .times(master.start().clock(), window.from(), window.to(), CalendarWindow.MOST_OF_A_SERIES + 1);
    }

    private void leaveOut() {
        Set<LocalDate> days = new HashSet<>();
        for (ContentLine line : master.component().all("EXDATE")) {
            for (Listed listed : times.list(line)) {
                planned.remove(listed.time().in(zone));
                if (listed.time().day()) {
                    days.add(listed.time().clock().toLocalDate());
                }
            }
        }
        for (ContentLine line : master.component().all("EXRULE")) {
            repeated(line).forEach(planned::remove);
        }
        planned.keySet().removeIf(time -> days.contains(time.toLocalDate()));
    }

    private void cut() {
        if (planned.size() > CalendarWindow.MOST_OF_A_SERIES) {
            while (planned.size() > CalendarWindow.MOST_OF_A_SERIES) {
                planned.pollLastEntry();
            }
            problems.add(
                    new Problem(
                            master.teller().place(),
                            "too-many-occurrences",
                            "",
                            "The entry repeats more than " + CalendarWindow.MOST_OF_A_SERIES
                                    + " times; later ones are not read. A meeting does not repeat every minute: correct its rule."));
        }
    }

    /**
     * One occurrence.
     *
     * @param event the entry that describes it
     * @param start when, by the clock of its zone
     * @param zone of the clock; {@code null} when it is anybody's
     * @param minutes how long; {@code null} when unknown
     * @param movedFrom the day it was planned for first, when that is another; else {@code null}
     */
    record Occurrence(
            CalendarEvent event,
            LocalDateTime start,
            @Nullable ZoneRules zone,
            @Nullable Integer minutes,
            @Nullable LocalDate movedFrom) {

        /** What replaces an occurrence that was planned for a day, by the clock of its series when its own is universal. */
        static Occurrence replaced(CalendarEvent override, LocalDate day, @Nullable ZoneRules series) {
            CalendarTime own = override.start();
            boolean byTheSeries = own.utc() && series != null;
            LocalDateTime start = byTheSeries ? own.in(series) : CalendarTime.shown(own.clock(), own.zone());
            return new Occurrence(
                    override,
                    start,
                    byTheSeries ? series : own.zone(),
                    override.minutes(),
                    day.equals(start.toLocalDate()) ? null : day);
        }
    }
}
