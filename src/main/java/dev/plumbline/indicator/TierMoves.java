package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which initiatives changed tier between the ends of a window.
 *
 * @param ups those that moved up, as both registers have them
 * @param downs how many moved down
 * @param matched how many were in progress with a tier in both
 * @param silence why moves cannot be counted; empty when they can
 */
record TierMoves(List<Move> ups, int downs, int matched, String silence) {

    /**
     * An initiative that moved up.
     *
     * @param before as it was
     * @param after as it is
     * @param toTop whether it is in the top tier now
     * @param since when its tier is first seen changed
     */
    record Move(Initiative before, Initiative after, boolean toTop, LocalDate since) {}

    static TierMoves within(QuarterWindow window) {
        if (window.days() == 0) {
            return new TierMoves(List.of(), 0, 0, "moves between tiers need a second register");
        }
        List<Initiative> old = window.first().inProgress();
        List<Initiative> now = window.last().inProgress();
        if (old.stream().noneMatch(Tiers::coded)) {
            return new TierMoves(
                    List.of(), 0, 0, "the register of " + window.first().asOf() + " has no priorities");
        }
        Tiers tiers = Tiers.of(window);
        if (!tiers.comparable(old, now) || replanned(window)) {
            return new TierMoves(
                    List.of(), 0, 0, "the scale of priorities was changed as a whole, so moves are not comparable");
        }
        return compare(window, now, tiers);
    }

    private static boolean replanned(QuarterWindow window) {
        return window.events().stream().anyMatch(e -> e.type() == EventType.REPLAN && e.field() == Field.PRIORITY);
    }

    private static TierMoves compare(QuarterWindow window, List<Initiative> now, Tiers tiers) {
        List<Move> ups = new ArrayList<>();
        int downs = 0;
        int matched = 0;
        for (Initiative after : now) {
            Optional<Initiative> before = window.find(window.first().asOf(), after.key())
                    .filter(b -> b.inProgress() && Tiers.coded(b) && Tiers.coded(after));
            if (before.isPresent()) {
                matched++;
                int change = tier(after) - tier(before.get());
                downs += change > 0 ? 1 : 0;
                if (change < 0) {
                    ups.add(new Move(before.get(), after, tiers.top(after), since(window, after)));
                }
            }
        }
        ups.sort(Comparator.comparing(m -> m.after().key()));
        return new TierMoves(
                ups, downs, matched, matched == 0 ? "no initiative was in progress in both registers" : "");
    }

    private static int tier(Initiative initiative) {
        return initiative.row().number(Field.PRIORITY).orElseThrow().intValue();
    }

    private static LocalDate since(QuarterWindow window, Initiative initiative) {
        return window.events().stream()
                .filter(e -> e.type() == EventType.PRIORITY && e.initiative().equals(initiative.key()))
                .map(Event::to)
                .reduce((one, later) -> later)
                .orElse(window.last().asOf());
    }

    /** The net moves up as a share; interval of Agresti and Min (2005): Wald after half a case in each cell. */
    Optional<Statistic> statistic(Threshold threshold) {
        if (!silence.isEmpty()) {
            return Optional.empty();
        }
        double value = (ups.size() - downs) / (double) matched;
        return Optional.of(new Statistic(
                "net moves up",
                Wording.signed(ups.size() - downs, 0) + " of " + matched,
                value,
                interval(Proportion.SHOWN),
                interval(Proportion.SCORED),
                threshold));
    }

    private Interval interval(double z) {
        double n = matched + 2.0;
        double up = ups.size() + 0.5;
        double down = downs + 0.5;
        double difference = (up - down) / n;
        double half = z * Math.sqrt((up + down) / n - difference * difference) / Math.sqrt(n);
        return new Interval(Math.max(-1, difference - half), Math.min(1, difference + half));
    }

    String headline() {
        return silence.isEmpty() ? "; " + ups.size() + " moved up, " + downs + " down" : "";
    }

    List<String> notes() {
        return silence.isEmpty() ? List.of() : List.of("Partial: " + silence + ".");
    }

    void addTo(Findings findings, double score) {
        for (Move move : ups) {
            Initiative after = move.after();
            findings.add(
                    new Drift(
                            "moved-up",
                            List.of(after.subject()),
                            after.row().title() + " moved up from "
                                    + move.before().row().get(Field.PRIORITY).raw() + " to "
                                    + after.row().get(Field.PRIORITY).raw() + ".",
                            "Say which initiative moves down in its place.",
                            List.of(
                                    move.before().row().evidence(Field.PRIORITY),
                                    after.row().evidence(Field.PRIORITY))),
                    (move.toTop() ? 0.6 : 0.3) * (0.5 + 0.5 * score),
                    move.since());
        }
    }
}
