package dev.plumbline.simulator;

import dev.plumbline.simulator.Ruling.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where changes are decided, or not; what is decided happens, or not (knobs of decision translation and reversals). */
final class Boardroom {

    private static final double DECIDED = 0.92;
    private static final double EFFECTIVE = 0.95;
    private static final int EFFECT_DAYS = 21;
    private static final int APPROVAL_DAYS = 14;

    private final World world;
    private final Chance chance;
    private final Chance chanceOfReversal;
    private final List<Vigilance> noticed = new ArrayList<>();

    Boardroom(World world) {
        this.world = world;
        this.chance = world.chance("decisions");
        this.chanceOfReversal = world.chance("reversals");
    }

    /** Something that is noticed in a meeting some time after it began. */
    record Vigilance(Work work, String issue, java.time.LocalDate since, java.time.LocalDate noticed) {}

    List<Vigilance> noticed() {
        return noticed;
    }

    /** A change that somebody wants.
     *
     * @param gaps what fills the gaps of its phrase
     * @param effect carries it out
     * @param back carries out the contrary; {@code null} when it is never reversed
     */
    void change(Kind kind, Work work, Map<String, String> gaps, Runnable effect, @Nullable Reversal back) {
        double talk = world.dose(Knob.SAY_DO);
        if (kind != Kind.APPROVE && chance.happens(0.6 * talk)) {
            return;
        }
        double delta = world.dose(Knob.DECISION_TRANSLATION);
        if (!chance.happens(DECIDED - 0.5 * delta)) {
            undecided(kind, work, effect);
            return;
        }
        Ruling ruling = rule(kind, work, gaps);
        double effective = (EFFECTIVE - 0.6 * delta) * (kind == Kind.STOP ? 1 - 0.5 * delta : 1);
        carryOut(ruling, work, effect, chance.happens(effective));
        if (back != null && chanceOfReversal.happens(0.03 + 0.35 * world.dose(Knob.DECISION_REVERSALS))) {
            world.later.put(
                    world.today().plusDays(30 + chanceOfReversal.below(120)), () -> reverse(ruling, work, back));
        }
    }

    /** How a decision is turned round. */
    record Reversal(Kind kind, Map<String, String> gaps, Runnable effect) {}

    private void undecided(Kind kind, Work work, Runnable effect) {
        effect.run();
        world.ledger.add("decision-translation", "undecided " + kind, work.id, world.today());
        notice(work, "it changed without a decision");
    }

    void carryOut(Ruling ruling, Work work, Runnable effect, boolean effective) {
        ruling.effective = effective;
        if (effective) {
            int days = ruling.kind == Kind.APPROVE ? APPROVAL_DAYS : EFFECT_DAYS;
            world.later.put(world.today().plusDays(chance.days(days)), effect);
            return;
        }
        boolean stopped = ruling.kind == Kind.STOP || ruling.kind == Kind.PAUSE;
        world.ledger.add(
                "decision-translation",
                stopped ? "zombie" : "untranslated",
                work.id,
                ruling.date,
                stopped ? world.scenario.end() : ruling.date.plusDays(90));
        work.zombie |= stopped;
        if (ruling.kind == Kind.APPROVE) {
            work.coming = false;
            world.admission.open(work);
        }
    }

    private void reverse(Ruling ruling, Work work, Reversal back) {
        if (!ruling.effective || ruling.reversed || (work.closed() && back.kind() != Kind.RESUME)) {
            return;
        }
        Ruling reversal = rule(back.kind(), work, back.gaps());
        reversal.reverses = ruling;
        ruling.reversed = true;
        carryOut(reversal, work, back.effect(), true);
        world.ledger.add("decision-reversals", "reversal", work.id, world.today());
    }

    Ruling rule(Kind kind, @Nullable Work work, Map<String, String> gaps) {
        Ruling ruling = new Ruling(world.rulings.size() + 1, world.today().plusDays(1), kind, work);
        ruling.gaps.putAll(gaps);
        if (work != null) {
            ruling.gaps.put("name", work.name);
            ruling.gaps.put("unit", work.unit);
        }
        ruling.decider = "Executive meeting";
        world.rulings.add(ruling);
        return ruling;
    }

    /** Something that drifts: it is noticed after a while (knob of feedback latency). */
    void notice(Work work, String issue) {
        int lag = chance.days(10 * (1 + 5 * world.dose(Knob.FEEDBACK_LATENCY)));
        noticed.add(new Vigilance(work, issue, world.today(), world.today().plusDays(lag)));
        if (lag > 30) {
            world.ledger.add(
                    "feedback-latency",
                    "late",
                    work.id,
                    world.today(),
                    world.today().plusDays(lag));
        }
    }

    /** Words and traces of everything that was decided. */
    void remember() {
        for (Ruling ruling : world.rulings) {
            world.diary.held(Diary.Series.EXECUTIVE).stream()
                    .filter(s -> s.planned().equals(ruling.date))
                    .findFirst()
                    .ifPresent(s -> ruling.date = java.util.Objects.requireNonNull(s.held()));
        }
        confirmDirection();
        Chance words = world.chance("words");
        Noise noise = world.scenario.noise();
        for (Ruling ruling : world.rulings) {
            ruling.text =
                    Words.PHRASES.phrase(words, ruling.kind.heading() + " " + world.scenario.phrases(), ruling.gaps);
            ruling.logged = words.happens(noise.logged());
            ruling.minuted = words.happens(noise.minuted());
            ruling.uttered = words.happens(0.8);
        }
    }

    /** Those who set the direction confirm it at each quarterly review (knob of role clarity). */
    private void confirmDirection() {
        Roles roles = new Roles(world);
        for (Diary.Sitting sitting : world.diary.held(Diary.Series.REVIEW)) {
            java.time.LocalDate day = java.util.Objects.requireNonNull(sitting.held());
            int quarter = Math.min(Scenario.quarter(day), world.scenario.quarters() - 1);
            for (int goal = 0; goal < world.organisation.goals().size(); goal++) {
                if (roles.active(goal, 0, quarter)) {
                    Ruling ruling = new Ruling(world.rulings.size() + 1, day, Kind.DIRECTION, null);
                    ruling.gaps.put("goal", world.organisation.goals().get(goal).statement());
                    ruling.decider = roles.holder(goal, 0).name();
                    ruling.forum = Diary.Series.REVIEW;
                    world.rulings.add(ruling);
                }
            }
        }
    }
}
