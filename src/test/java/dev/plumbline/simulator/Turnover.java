package dev.plumbline.simulator;

import dev.plumbline.simulator.Boardroom.Reversal;
import dev.plumbline.simulator.Ruling.Kind;
import java.time.LocalDate;
import java.util.Map;

/** How work ends: it is finished, cancelled, paused, and sometimes taken up again (knob of rework). */
final class Turnover {

    private final World world;
    private final Chance chance;
    private final Chance rework;

    Turnover(World world) {
        this.world = world;
        this.chance = world.chance("turnover");
        this.rework = world.chance("rework");
    }

    void week() {
        for (Work work : world.works.toArray(Work[]::new)) {
            if (work.active()) {
                work.done++;
                progress(work);
            } else if (work.state == Work.State.DONE) {
                regress(work);
            }
        }
    }

    private void progress(Work work) {
        if (work.done >= work.weeks && work.kind != Work.Kind.RUN && !work.zombie) {
            close(world, work, Work.State.DONE);
            world.admission.open(work);
        } else if (work.kind == Work.Kind.CHANGE && chance.happens(World.weekly(0.02))) {
            world.boardroom.change(
                    Kind.STOP,
                    work,
                    Map.of(),
                    () -> {
                        close(world, work, Work.State.CANCELLED);
                        world.admission.open(work);
                    },
                    new Reversal(Kind.RESUME, Map.of(), () -> reopen(work)));
        } else if (work.kind == Work.Kind.CHANGE && chance.happens(World.weekly(0.02))) {
            world.boardroom.change(
                    Kind.PAUSE,
                    work,
                    Map.of(),
                    () -> pause(work),
                    new Reversal(Kind.RESUME, Map.of(), () -> reopen(work)));
        }
    }

    private void pause(Work work) {
        if (!work.active()) {
            return;
        }
        work.state = Work.State.PAUSED;
        world.ledger.happened("pause", work.id, world.today());
        world.later.put(world.today().plusDays(200 + chance.below(100)), () -> {
            if (work.state == Work.State.PAUSED) {
                world.boardroom.change(Kind.RESUME, work, Map.of(), () -> reopen(work), null);
            }
        });
    }

    private void reopen(Work work) {
        if (work.active()) {
            return;
        }
        work.state = Work.State.ACTIVE;
        work.closed = null;
        work.weeks = Math.max(work.weeks, work.done + 8);
        world.ledger.happened("resume", work.id, world.today());
    }

    /** What was finished is found unfinished. */
    private void regress(Work work) {
        LocalDate closed = work.closed;
        boolean shown = closed != null && closed.isAfter(world.today().minusDays(80));
        if (shown && rework.happens(World.weekly(0.02 + 0.2 * world.dose(Knob.REWORK)) * 2)) {
            reopen(work);
            world.ledger.add("rework-exposure", "reopened", work.id, world.today());
        }
    }

    static void close(World world, Work work, Work.State state) {
        if (work.closed()) {
            return;
        }
        boolean was = work.active();
        work.state = state;
        work.coming = false;
        work.closed = world.today();
        if (was) {
            world.ledger.happened(state == Work.State.DONE ? "done" : "cancel", work.id, world.today());
        }
    }
}
