package dev.plumbline.simulator;

import dev.plumbline.simulator.Boardroom.Reversal;
import dev.plumbline.simulator.Ruling.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How work comes in: a departure opens a place that is filled some weeks later, and some work is pushed in (knobs of unremoved
 * additions, priority inflation, direction coverage, limits, filters and the five questions).
 */
final class Admission {

    private final World world;
    private final Chance chance;
    private final Proposals proposals;

    Admission(World world) {
        this.world = world;
        this.chance = world.chance("admission");
        this.proposals = new Proposals(world);
    }

    /** The portfolio of the first day, and what is on its way into it. */
    void begin() {
        int size = world.scenario.initiatives();
        for (int i = 0; i < size; i++) {
            boolean mandatory = i - runs(world.scenario) < Math.round(0.15 * size);
            Work work = proposals.propose(
                    i < runs(world.scenario) ? Work.Kind.RUN : mandatory ? Work.Kind.MANDATORY : Work.Kind.CHANGE);
            work.done = work.weeks * chance.between(0, 0.95);
            work.start = world.today().minusDays(Math.round(7 * work.done));
            work.end = work.start.plusDays(Math.round(7 * work.weeks));
            work.baseline = work.end;
            begin(work);
        }
        for (int i = 0; i < Math.round(size * 0.11); i++) {
            world.later.put(world.today().plusDays(chance.below(49)), () -> place(null));
        }
    }

    /** How much of the portfolio keeps the business running. */
    static int runs(Scenario scenario) {
        return (int) Math.round(0.1 * scenario.initiatives());
    }

    void week() {
        int size = world.scenario.initiatives();
        double push = (0.01 + 0.10 * world.dose(Knob.UNREMOVED_ADDITIONS)) * Math.max(size, world.inProgress());
        for (int i = chance.poisson(push / 13); i > 0; i--) {
            pushed();
        }
        for (int i = chance.poisson(0.12 * size / 13); i > 0; i--) {
            asked();
        }
    }

    /** A departure opens a place; the work that fills it is decided on some weeks later. */
    void open(Work gone) {
        world.later.put(world.today().plusDays(chance.days(14)), () -> place(gone));
    }

    private void place(@Nullable Work gone) {
        if (world.inProgress() >= world.organisation.limit() && !chance.happens(0.02)) {
            world.later.put(world.today().plusDays(14), () -> place(gone));
            return;
        }
        Work work = proposals.propose(chance.happens(0.15) ? Work.Kind.MANDATORY : Work.Kind.CHANGE);
        if (gone != null && chance.happens(0.8)) {
            work.unit = gone.unit;
        }
        decide(work, gone, true);
    }

    /** Work that nothing has left for; in a healthy organisation something is then stopped for it. */
    private void pushed() {
        double delta = world.dose(Knob.UNREMOVED_ADDITIONS);
        Work work = proposals.propose(Work.Kind.CHANGE);
        List<Work> others = world.active().stream()
                .filter(w -> w.kind == Work.Kind.CHANGE && w.unit.equals(work.unit))
                .sorted(Comparator.comparingDouble((Work w) -> Math.abs(w.demand() - work.demand())))
                .toList();
        if (others.isEmpty() || !chance.happens(0.8 * (1 - delta))) {
            world.ledger.add(
                    "unremoved-additions", "addition", work.id, world.today().plusDays(22));
            decide(work, null, true);
            return;
        }
        Work victim = others.get(0);
        decide(work, victim, true);
        Ruling stop = world.boardroom.rule(Kind.STOP, victim, Map.of());
        world.boardroom.carryOut(stop, victim, () -> Turnover.close(world, victim, Work.State.CANCELLED), true);
    }

    /** A proposal beyond what there is room for: declined where the limit counts. */
    private void asked() {
        Work work = proposals.propose(Work.Kind.CHANGE);

        if (chance.happens(0.9 * world.dose(Knob.PRIORITY_LIMITS))) {

            decide(work, null, true);
        } else {
            decide(work, null, false);
        }
    }

    private void decide(Work work, @Nullable Work leaves, boolean wanted) {
        world.later.put(world.today().plusDays(1), () -> vote(work, leaves, wanted));
    }

    private void vote(Work work, @Nullable Work leaves, boolean wanted) {
        int before = world.rulings.size();
        if (!wanted) {
            Ruling no = world.boardroom.rule(Kind.DECLINE, work, Map.of());
            work.state = Work.State.CANCELLED;
            work.closed = world.today();
            answer(no, false);
            return;
        }
        work.coming = true;
        world.boardroom.change(
                Kind.APPROVE,
                work,
                Map.of(),
                () -> begin(work),
                new Reversal(Kind.STOP, Map.of(), () -> Turnover.close(world, work, Work.State.CANCELLED)));
        if (world.rulings.size() > before) {
            Ruling yes = world.rulings.get(before);
            yes.reason = work.need;
            claim(yes, work, leaves);
            answer(yes, true);
        }
        if (work.goal < 0 && work.kind == Work.Kind.CHANGE) {
            world.boardroom.notice(work, "it serves none of our commitments");
        }
    }

    /** What is said to leave for it: what left, or something that stays. */
    private void claim(Ruling yes, Work work, @Nullable Work leaves) {
        double delta = world.dose(Knob.FIVE_QUESTIONS);
        if (!chance.happens(0.9 - 0.7 * delta)) {
            return;
        }
        List<Work> staying = world.active();
        if (!staying.isEmpty() && chance.happens(0.05 + 0.5 * delta)) {
            yes.removal = chance.pick(staying);
            world.ledger.add("five-questions", "answered but untrue", work.id, world.today());
        } else {
            yes.removal = leaves;
        }
        work.removes = yes.removal == null ? "" : yes.removal.name;
    }

    /** The answers to the decision filters (knob of decision filters). */
    private void answer(Ruling ruling, boolean approved) {
        double delta = world.dose(Knob.DECISION_FILTERS);
        int filters = Words.NAMES.list("filter").size();
        boolean whole = chance.happens(0.95 - 0.7 * delta);
        boolean fails = approved ? chance.happens(0.02 + 0.3 * delta) : chance.happens(0.8);
        int failing = chance.below(filters);
        int blank = whole ? 0 : 1 + chance.below(4);
        for (int i = 0; i < filters; i++) {
            if (i >= blank || (fails && i == failing)) {
                ruling.criteria.put("F" + (i + 1), !(fails && i == failing));
            }
        }
        if (approved && (!whole || fails) && ruling.work != null) {
            world.ledger.add("decision-filters", whole ? "failing" : "unanswered", ruling.work.id, ruling.date);
        }
    }

    void begin(Work work) {
        work.coming = false;
        work.state = Work.State.ACTIVE;
        if (!world.today().equals(Scenario.START)) {
            work.start = world.today();
            work.end = work.start.plusDays(Math.round(7 * work.weeks));
            work.baseline = work.end;
            world.ledger.happened("add", work.id, world.today());
            if (world.inProgress() > world.organisation.limit()) {
                world.ledger.add("priority-limits", "admission", work.id, world.today());
            }
        }
    }

    Proposals proposals() {
        return proposals;
    }
}
