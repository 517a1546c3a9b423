package dev.plumbline.simulator;

import dev.plumbline.simulator.Ruling.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What only looks like drift; it happens once, in the middle of the simulation. */
final class Traps {

    private final World world;
    private final Chance chance;
    private boolean sprung;

    Traps(World world) {
        this.world = world;
        this.chance = world.chance("trap");
    }

    void week() {
        if (world.scenario.is(HardNegative.ROLLING_FORECASTS)) {
            roll();
        }
        if (sprung || world.scenario.trap().isEmpty() || world.quarter() < world.scenario.quarters() - 2) {
            return;
        }
        sprung = true;
        switch (world.scenario.trap().get()) {
            case ANNUAL_REPLAN -> replan();
            case REORGANISATION -> reorganise();
            case COVERAGE_WIDENING -> widen("Facilities", world.scenario.initiatives() / 4);
            case MERGER -> {
                widen("Northern branch", world.scenario.initiatives() / 4);
                widen("Harbour branch", world.scenario.initiatives() / 4);
            }
            case DECLARED_CRISIS -> crisis();
            case STRATEGY_PIVOT -> pivot();
            case PILOT_THEN_SCALE -> scale();
            case REGULATORY_SURGE -> surge();
            case STAGED_TARGETS -> stage();
            case CASCADED_MEASURES -> cascade();
            case PLANNED_REPETITION, ROLLING_FORECASTS, NEW_TRANSCRIPTION, SMALL_ORGANISATION -> {}
        }
    }

    private void replan() {
        world.boardroom.rule(
                Kind.DIRECTION, null, Map.of("goal", "the annual plan with new end dates for all initiatives"));
        for (Work work : world.active()) {
            if (chance.happens(0.75)) {
                work.end = work.end.plusDays(45 + chance.below(60));
                work.weeks += 10;
            }
        }
    }

    private void reorganise() {
        List<String> managers = world.organisation.managers();
        List<String> units = world.organisation.units();
        for (Work work : world.works) {
            int unit = units.indexOf(work.unit);
            work.unit = unit < 0 ? work.unit : unit % 2 == 0 ? work.unit + " and Services" : work.unit;
            work.owner = managers.get((managers.indexOf(work.owner) + 3) % managers.size());
        }
    }

    private void widen(String unit, int count) {
        for (int i = 0; i < count; i++) {
            Work work = world.admission.proposals().propose(Work.Kind.CHANGE);
            work.unit = unit;
            work.start = world.today().minusDays(100 + chance.below(300));
            work.state = Work.State.ACTIVE;
            work.done = 20;
            work.weeks = Math.max(work.weeks, 60);
            work.end = work.start.plusDays(Math.round(7 * work.weeks));
            work.baseline = work.end;
            world.staffing.grow(work);
        }
    }

    private void crisis() {
        String rule = Words.NAMES.list("rule").get(0);
        for (int i = 0; i < 3; i++) {
            Ruling exception = world.boardroom.rule(Kind.EXCEPTION, chance.pick(world.active()), Map.of("rule", rule));
            exception.rule = rule;
            exception.expiry = world.today().plusDays(45);
            exception.ended = exception.expiry;
        }
        Ruling change = world.boardroom.rule(Kind.RULE_CHANGE, null, Map.of("rule", rule));
        change.gaps.put("name", rule);
    }

    /** One goal gives way to another by decision, and the work follows. */
    private void pivot() {
        world.boardroom.rule(
                Kind.DIRECTION,
                null,
                Map.of("goal", world.organisation.goals().get(0).statement()));
        List<Work> last = world.active().stream()
                .filter(w -> w.goal == world.organisation.goals().size() - 1 && w.kind == Work.Kind.CHANGE)
                .limit(2)
                .toList();
        for (Work work : last) {
            Ruling stop = world.boardroom.rule(Kind.STOP, work, Map.of());
            world.boardroom.carryOut(
                    stop,
                    work,
                    () -> {
                        Turnover.close(world, work, Work.State.CANCELLED);
                        world.admission.open(work);
                    },
                    true);
        }
    }

    private void scale() {
        for (Work work : world.active().stream().limit(4).toList()) {
            int amount = work.budget * 3;
            Ruling more = world.boardroom.rule(Kind.BUDGET, work, Map.of("amount", "EUR " + amount));
            more.reason = "the pilot has shown that it works";
            world.boardroom.carryOut(more, work, () -> work.budget = amount, true);
        }
    }

    private void surge() {
        for (int i = 0; i < world.scenario.initiatives() / 6; i++) {
            Work work = world.admission.proposals().propose(Work.Kind.MANDATORY);
            Ruling yes = world.boardroom.rule(Kind.APPROVE, work, Map.of());
            yes.reason = "required by the new act from January";
            for (int f = 1; f <= 5; f++) {
                yes.criteria.put("F" + f, true);
            }
            world.boardroom.carryOut(yes, work, () -> world.admission.begin(work), true);
            world.staffing.grow(work);
        }
    }

    private void stage() {
        List<Work> works =
                world.active().stream().filter(w -> w.measure != null).limit(6).toList();
        for (int i = 0; i + 1 < works.size(); i += 2) {
            Measure first = works.get(i).measure;
            if (first != null) {
                works.get(i + 1).measure = new Measure(
                        first.construct(),
                        first.up(),
                        (int) Math.max(1, Math.round(first.target() * (first.up() ? 1.1 : 0.8))),
                        first.unit(),
                        first.population(),
                        "December 2027",
                        "");
            }
        }
    }

    private void cascade() {
        List<Work> works =
                world.active().stream().filter(w -> w.measure != null).limit(6).toList();
        for (int i = 0; i + 1 < works.size(); i += 2) {
            Measure first = works.get(i).measure;
            if (first != null) {
                works.get(i + 1).measure = new Measure(
                        first.construct(),
                        first.up(),
                        first.target(),
                        first.unit(),
                        first.population() + " in the north",
                        first.window(),
                        "");
            }
        }
    }

    /** A third of the work is forecast anew each month, always as far away. */
    private void roll() {
        LocalDate today = world.today();
        if (today.getDayOfMonth() > 7) {
            return;
        }
        for (Work work : world.active()) {
            if (Math.floorMod(work.id.hashCode(), 3) == 0) {
                work.end = today.plusDays(365);
                work.weeks = work.done + 52;
            }
        }
    }
}
