package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.List;

/** The knobs that work on the portfolio as a whole, and what only looks like drift. */
final class Drifts {

    private static final LocalDate LATE = LocalDate.of(2025, 10, 13);

    private Drifts() {}

    /** A week passes. */
    static void turn(Organisation o, LocalDate day, Dice dice) {
        List<Work> active = o.works.stream().filter(Work::active).toList();
        double gap = o.dose(Knob.CAPACITY_GAP, day);
        if (gap > 0 && day.isBefore(o.onset.plusWeeks(26))) {
            active.forEach(w -> w.demand.replaceAll((p, amount) -> amount * Math.pow(1 + 0.9 * gap, 1 / 26.0)));
        }
        boolean early = !day.isBefore(o.onset) && day.isBefore(o.onset.plusWeeks(26));
        if (early) {
            active.forEach(work -> bend(o, work, day, dice));
        }
        if (o.dose(Knob.PRIORITY_LIMITS, day) > 0
                && day.getDayOfMonth() <= 7
                && day.getMonthValue() % 3 == 1
                && o.active() > o.limit()
                && dice.chance(0.3 * o.dose(Knob.PRIORITY_LIMITS, day))) {
            o.limit(day, o.active() + 2);
        }
        if (day.equals(LATE) || (day.isAfter(LATE) && day.isBefore(LATE.plusWeeks(1)))) {
            pretend(o, day, dice);
        }
        if (o.scenario.negative() == HardNegative.ROLLING_FORECAST && day.getDayOfMonth() <= 7) {
            active.stream().filter(w -> w.id.hashCode() % 3 == 0).forEach(w -> w.end = w.end.plusDays(30));
        }
    }

    /** What happens to one initiative in the half year after the onset, once each on average with the dose. */
    private static void bend(Organisation o, Work work, LocalDate day, Dice dice) {
        if (dice.chance(o.dose(Knob.RESOURCE_CONTENTION, day) / 26)) {
            String old = work.demand.keySet().iterator().next();
            String hot = o.people.get(dice.below(3));
            double amount = work.demand.remove(old);
            work.demand.merge(hot, amount, Double::sum);
            o.ledger.add(Knob.RESOURCE_CONTENTION, day, work.id);
        }
        if (dice.chance(0.5 * o.dose(Knob.DIRECTION_COVERAGE, day) / 26)) {
            work.commitment = "";
            o.ledger.add(Knob.DIRECTION_COVERAGE, day, work.id);
        }
        if (dice.chance(0.6 * o.dose(Knob.COMPETING_METRICS, day) / 26)) {
            List<Work> others = o.works.stream()
                    .filter(w -> w.active() && w != work && !w.metric.isEmpty())
                    .toList();
            if (!others.isEmpty()) {
                clash(o, work, dice.pick(others), day, dice);
            }
        }
        if (dice.chance(0.9 * o.dose(Knob.SAY_DO_GAP, day) / 13)
                && (work.commitment.equals("C-1") || work.commitment.equals("C-2"))) {
            work.commitment = "C-6";
            o.ledger.add(Knob.SAY_DO_GAP, day, "C-1");
        }
    }

    private static void clash(Organisation o, Work work, Work other, LocalDate day, Dice dice) {
        work.metric = other.metric;
        work.population = "all customers";
        other.population = "all customers";
        work.direction = dice.chance(0.7) ? (other.direction.equals("up") ? "down" : "up") : other.direction;
        work.target = work.direction.equals(other.direction) ? "3" + other.target : other.target;
        o.ledger.add(Knob.COMPETING_METRICS, day, work.id);
        o.ledger.add(Knob.COMPETING_METRICS, day, other.id);
    }

    /** A new initiative is written down. */
    static void fresh(Organisation o, Work work, LocalDate day, Dice dice) {
        if (dice.chance(0.1 + 0.7 * o.dose(Knob.PRIORITY_INFLATION, day)) && o.dose(Knob.PRIORITY_INFLATION, day) > 0) {
            work.description = dice.pick(Phrases.of("urgent"));
            work.value = "";
            work.commitment = "";
            o.ledger.add(Knob.PRIORITY_INFLATION, day, work.id);
        }
        if (work.commitment.isEmpty()) {
            o.ledger.add(Knob.DIRECTION_COVERAGE, day, work.id);
        }
        if (dice.chance(0.3 * o.dose(Knob.DIRECTION_COVERAGE, day))) {
            work.description = o.exclusions.get(0) + " for the region";
            work.commitment = "";
            o.ledger.add(Knob.DIRECTION_COVERAGE, day, work.id);
        }
        if (dice.chance(0.5 * o.dose(Knob.COMPETING_METRICS, day))) {
            List<Work> others = o.works.stream()
                    .filter(w -> w.active() && !w.metric.isEmpty())
                    .toList();
            if (!others.isEmpty()) {
                clash(o, work, dice.pick(others), day, dice);
            }
        }
    }

    private static void pretend(Organisation o, LocalDate day, Dice dice) {
        HardNegative negative = o.scenario.negative();
        if (negative == null) {
            return;
        }
        switch (negative) {
            case ANNUAL_REPLAN -> {
                o.rule("other", null, "the annual replan of all dates", day, "", "", null, "", "");
                o.works.stream()
                        .filter(Work::active)
                        .filter(w -> dice.chance(0.8))
                        .forEach(w -> w.end = w.end.plusDays(60));
            }
            case REORGANISATION ->
                o.works.forEach(w -> {
                    w.unit = "Group " + w.unit;
                    w.owner = o.people.get(Math.floorMod(w.owner.hashCode(), o.people.size()));
                });
            case COVERAGE_WIDENING -> {
                int more = o.scenario.size() / 2;
                for (int i = 0; i < more; i++) {
                    Work work = o.stranger(day);
                    work.unit = "Wholesale";
                    o.works.add(work);
                }
            }
            case REGULATORY_SURGE -> {
                int more = Math.max(2, o.scenario.size() / 6);
                for (int i = 0; i < more; i++) {
                    Work work = o.stranger(day);
                    work.type = "Mandatory";
                    o.works.add(work);
                    o.rule(
                            "approve",
                            work,
                            work.name,
                            day,
                            "",
                            "",
                            null,
                            "F1: yes; F2: yes; F3: yes; F4: yes; F5: yes",
                            "");
                }
            }
            default -> {}
        }
    }
}
