package dev.plumbline.simulator;

import dev.plumbline.simulator.Boardroom.Reversal;
import dev.plumbline.simulator.Ruling.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How work is steered anew while it goes on (knobs of course correction and priority inflation). */
final class Revision {

    private static final List<String> TIERS = List.of("Critical", "High", "Medium", "Low");

    private final World world;
    private final Chance chance;

    Revision(World world) {
        this.world = world;
        this.chance = world.chance("revision");
    }

    void week() {
        double churn = 1 + 4 * world.dose(Knob.COURSE_CORRECTION);
        double ups = churn * (1 + 5 * world.dose(Knob.PRIORITY_INFLATION));
        for (Work work : world.active()) {
            if (chance.happens(World.weekly(0.12) * churn)) {
                date(work);
            }
            if (chance.happens(World.weekly(0.12))) {
                budget(work);
            }
            if (chance.happens(World.weekly(0.06) * churn)) {
                owner(work, chance.pick(world.organisation.managers()));
            }
            if (chance.happens(World.weekly(0.05) * churn)) {
                scope(work, world.admission.proposals().scope(work));
            }
            if (chance.happens(World.weekly(0.025) * ups) && work.tier > 1) {
                priority(work, work.tier - 1);
            }
            if (chance.happens(World.weekly(0.025) * churn) && work.tier < 4) {
                priority(work, work.tier + 1);
            }
        }
    }

    private void date(Work work) {
        int days = chance.happens(0.8) ? 35 + chance.below(100) : -(35 + chance.below(45));
        LocalDate before = work.end;
        LocalDate after = work.end.plusDays(days);
        if (after.isBefore(world.today().plusDays(30))) {
            return;
        }
        double weeks = days / 7.0;
        steer(
                Kind.DATE,
                work,
                Map.of("date", after.toString()),
                () -> move(work, after, weeks),
                new Reversal(Kind.DATE, Map.of("date", before.toString()), () -> move(work, before, -weeks)));
    }

    private void move(Work work, LocalDate end, double weeks) {
        work.end = end;
        work.weeks = Math.max(work.done + 2, work.weeks + weeks);
        happened("date", work);
    }

    private void budget(Work work) {
        int before = work.budget;
        double factor = chance.happens(0.7) ? chance.between(1.12, 1.5) : chance.between(0.7, 0.88);
        int after = (int) Math.round(before * factor / 1000) * 1000;
        steer(
                Kind.BUDGET,
                work,
                Map.of("amount", "EUR " + after),
                () -> pay(work, after),
                new Reversal(Kind.BUDGET, Map.of("amount", "EUR " + before), () -> pay(work, before)));
    }

    private void pay(Work work, int budget) {
        work.budget = budget;
        happened("budget", work);
    }

    private void owner(Work work, String after) {
        String before = work.owner;
        if (before.equals(after)) {
            return;
        }
        steer(
                Kind.OWNER,
                work,
                Map.of("owner", after),
                () -> hand(work, after),
                new Reversal(Kind.OWNER, Map.of("owner", before), () -> hand(work, before)));
    }

    private void hand(Work work, String owner) {
        work.owner = owner;
        happened("owner", work);
    }

    private void scope(Work work, String after) {
        String before = work.scope;
        if (before.equals(after)) {
            return;
        }
        steer(Kind.SCOPE, work, Map.of("scope", after), () -> cover(work, after), null);
    }

    private void cover(Work work, String scope) {
        work.scope = scope;
        happened("scope", work);
    }

    void priority(Work work, int after) {
        int before = work.tier;
        steer(
                Kind.PRIORITY,
                work,
                Map.of("tier", TIERS.get(after - 1)),
                () -> rank(work, after),
                new Reversal(Kind.PRIORITY, Map.of("tier", TIERS.get(before - 1)), () -> rank(work, before)));
    }

    private void rank(Work work, int tier) {
        if (tier < work.tier) {
            world.ledger.add("priority-inflation", "up", work.id, world.today());
        }
        work.tier = tier;
        happened("priority", work);
    }

    /** A change, and sometimes the contrary some weeks later. */
    private void steer(
            Kind kind,
            Work work,
            Map<String, String> gaps,
            Runnable effect,
            @org.jspecify.annotations.Nullable Reversal back) {
        world.boardroom.change(kind, work, gaps, effect, back);
        double undo = 0.05 + 0.4 * world.dose(Knob.COURSE_CORRECTION);
        if (back != null && chance.happens(undo)) {
            world.later.put(world.today().plusDays(28 + chance.below(140)), () -> {
                if (work.active()) {
                    world.boardroom.change(back.kind(), work, back.gaps(), back.effect(), null);
                }
            });
        }
    }

    private void happened(String type, Work work) {
        world.ledger.happened(type, work.id, world.today());
        if (world.ledger.again(work.id, world.today())) {
            world.ledger.add("course-correction", type, work.id, world.today());
        }
    }
}
