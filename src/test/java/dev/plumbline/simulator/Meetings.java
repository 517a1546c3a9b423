package dev.plumbline.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When leaders plan to meet and when they do. */
final class Meetings {

    static final String EXECUTIVE = "Executive meeting";
    static final String BOARD = "Portfolio board";
    static final String EXTRA = "Alignment sync";

    private final Organisation organisation;
    private final Dice dice;

    Meetings(Organisation organisation, Dice dice) {
        this.organisation = organisation;
        this.dice = dice;
    }

    void plan() {
        for (LocalDate day = Organisation.START.plusDays(1); !day.isAfter(Organisation.END); day = day.plusWeeks(1)) {
            add(EXECUTIVE, day, 60);
            double more = organisation.dose(Knob.COMMUNICATION_INFLATION, day);
            for (int i = 0; i < 2; i++) {
                if (dice.chance(more)) {
                    add(EXTRA, day.plusDays(1 + i), 60);
                }
            }
        }
        for (LocalDate month = Organisation.START; !month.isAfter(Organisation.END); month = month.plusMonths(1)) {
            add(BOARD, month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY)), 120);
        }
        organisation.sittings.sort(Comparator.comparing((Sitting s) -> s.held).thenComparing(s -> s.series));
    }

    private void add(String series, LocalDate day, int minutes) {
        double drift = organisation.dose(Knob.EXECUTION_CADENCE, day);
        boolean took = !dice.chance(0.03 + 0.5 * drift);
        int moved = (int) Math.round(dice.normal() * 10 * drift);
        LocalDate held = day.plusDays(Math.max(-3, Math.min(14, moved)));
        LocalDate real = held.isAfter(Organisation.END) || held.isBefore(Organisation.START) ? day : held;
        Sitting sitting = new Sitting(series, day, real, took, minutes);
        sitting.explained = dice.count(0.35 * (1 + 6 * organisation.dose(Knob.RE_EXPLAINING, day)));
        organisation.sittings.add(sitting);
        if (!took) {
            organisation.ledger.add(Knob.EXECUTION_CADENCE, day, series);
        }
    }

    /** The first meeting that is held on or after a day, within two weeks. */
    static Optional<Sitting> next(List<Sitting> sittings, LocalDate day) {
        return sittings.stream()
                .filter(s -> s.took && !s.held.isBefore(day) && !s.held.isAfter(day.plusDays(14)))
                .findFirst();
    }
}
