package dev.plumbline.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When leadership meets (knobs of execution cadence and of communication inflation). */
final class Diary {

    /** A series of meetings. */
    enum Series {
        EXECUTIVE("Executive meeting", 60),
        BOARD("Portfolio board", 120),
        FORUM("Team forum", 60),
        REVIEW("Quarterly review", 180);

        final String title;
        final int minutes;

        Series(String title, int minutes) {
            this.title = title;
            this.minutes = minutes;
        }
    }

    /**
     * A meeting.
     *
     * @param planned the day in the calendar
     * @param held the day it took place; {@code null} when it did not
     * @param cancelled whether the calendar says that it was cancelled
     * @param minutes how long it is
     */
    record Sitting(Series series, LocalDate planned, @Nullable LocalDate held, boolean cancelled, int minutes) {}

    private final List<Sitting> sittings = new ArrayList<>();
    private final Scenario scenario;
    private final Ledger ledger;
    private final List<Organisation.Goal> goals;
    private final Chance chance;

    Diary(World world) {
        this.scenario = world.scenario;
        this.ledger = world.ledger;
        this.goals = world.organisation.goals();
        this.chance = world.chance("diary");
        LocalDate monday = Scenario.START;
        for (int week = 0; !monday.plusDays(6).isAfter(scenario.end()); week++, monday = monday.plusDays(7)) {
            plan(Series.EXECUTIVE, monday.plusDays(1));
            if (scenario.dose(Knob.SAY_DO, quarter(monday)) > chance.between(0, 1)) {
                plan(Series.EXECUTIVE, monday.plusDays(4));
            }
            if (week % 2 == 1) {
                plan(Series.FORUM, monday.plusDays(2));
            }
            LocalDate thursday = monday.plusDays(3);
            if (thursday.getDayOfMonth() <= 7) {
                plan(Series.BOARD, thursday);
            }
        }
        for (int q = 0; q < scenario.quarters(); q++) {
            plan(Series.REVIEW, Scenario.end(q).minusDays(7).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)));
        }
        sittings.sort(Comparator.comparing(Sitting::planned).thenComparing(Sitting::series));
    }

    private void plan(Series series, LocalDate day) {
        int quarter = quarter(day);
        double delta = scenario.dose(Knob.EXECUTION_CADENCE, quarter);
        double talk = scenario.dose(Knob.SAY_DO, quarter);
        int minutes = (int) Math.round(series.minutes * (1 + talk * 0.5) / 15) * 15;
        boolean held = !chance.happens(0.05 + 0.5 * delta);
        double jitter = series == Series.EXECUTIVE && delta == 0 ? 0.3 : 1 + 9 * delta;
        int shift = (int) Math.round(jitter * chance.gaussian());
        boolean told = chance.happens(0.5);
        LocalDate on = weekday(day.plusDays(shift));
        if (!held) {
            ledger.add("execution-cadence", "missed", series.title, day);
            if (series == Series.REVIEW) {
                goals.forEach(goal -> ledger.add("execution-cadence", "not reviewed", goal.id(), day));
            }
        }
        sittings.add(new Sitting(series, day, held ? on : null, !held && told, minutes));
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private int quarter(LocalDate day) {
        return Math.min(Scenario.quarter(day), scenario.quarters() - 1);
    }

    List<Sitting> sittings() {
        return sittings;
    }

    /** Meetings of a series that took place, by the day. */
    List<Sitting> held(Series series) {
        return sittings.stream()
                .filter(s ->
                        s.series() == series && s.held() != null && !s.held().isAfter(scenario.end()))
                .sorted(Comparator.comparing((Sitting s) -> java.util.Objects.requireNonNull(s.held())))
                .toList();
    }
}
