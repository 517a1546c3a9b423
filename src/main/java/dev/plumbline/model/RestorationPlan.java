package dev.plumbline.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least painful set of pauses and stops that brings a portfolio back inside its own limits and capacities (method §11). It
 * proposes; leaders decide.
 *
 * @param state whether there is a plan
 * @param headline the plan, or why there is none, in one sentence
 * @param unlocks what to supply, where something is missing
 * @param proof whether no plan hurts less; {@code null} without a plan
 * @param pain what it costs in points, 8 being the greatest value of one initiative; 0 without a plan
 * @param steps what is paused or stopped, stops first, then by pain and key
 * @param bounds every limit and capacity before and after
 * @param whyNot for each step what keeping that initiative would cost instead
 * @param alternatives other plans that hurt at most a tenth more, the least painful first
 * @param effect what would be measured if it were carried out; {@code null} without a plan
 * @param drafts a decision for each step, with the five questions
 * @param notes how it was made and what it leaves out
 */
public record RestorationPlan(
        State state,
        String headline,
        List<String> unlocks,
        @Nullable Proof proof,
        double pain,
        List<Step> steps,
        List<Bound> bounds,
        List<WhyNot> whyNot,
        List<Alternative> alternatives,
        @Nullable Effect effect,
        List<Draft> drafts,
        List<String> notes) {

    public RestorationPlan {
        Objects.requireNonNull(state);
        Objects.requireNonNull(headline);
        unlocks = List.copyOf(unlocks);
        steps = List.copyOf(steps);
        bounds = List.copyOf(bounds);
        whyNot = List.copyOf(whyNot);
        alternatives = List.copyOf(alternatives);
        drafts = List.copyOf(drafts);
        notes = List.copyOf(notes);
    }

    /** No plan, because something is missing. */
    public static RestorationPlan notAssessed(String why, List<String> unlocks) {
        return without(State.NOT_ASSESSED, why, unlocks, List.of());
    }

    /** No plan, because nothing exceeds anything. */
    public static RestorationPlan notNeeded(String why, List<Bound> bounds, List<String> notes) {
        RestorationPlan none = without(State.NOT_NEEDED, why, List.of(), notes);
        return none.within(bounds);
    }

    private static RestorationPlan without(State state, String why, List<String> unlocks, List<String> notes) {
        return new RestorationPlan(
                state, why, unlocks, null, 0, List.of(), List.of(), List.of(), List.of(), null, List.of(), notes);
    }

    private RestorationPlan within(List<Bound> held) {
        return new RestorationPlan(
                state, headline, unlocks, proof, pain, steps, held, whyNot, alternatives, effect, drafts, notes);
    }

    /** Whether there is a plan. */
    public enum State {
        /** Nothing is known that could be exceeded. */
        NOT_ASSESSED,
        /** Nothing is exceeded. */
        NOT_NEEDED,
        PROPOSED;

        /** The name used in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How sure it is that no plan hurts less. */
    public enum Proof {
        /** Nothing exceeds less, and of what exceeds as little nothing hurts less. */
        OPTIMAL,
        /** The search ended at its limit of work: a better plan may exist. */
        FEASIBLE
    }

    /** What is done with an initiative, from the mildest on. */
    public enum Action {
        KEEP,
        PAUSE,
        STOP;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One initiative that is touched.
     *
     * @param initiative its key
     * @param name what people call it
     * @param action pause or stop
     * @param why what it relieves and what it serves
     * @param pain in points
     * @param robust whether the plan does the same when all demand is 15 % higher; {@code null} where demand is not known
     */
    public record Step(
            String initiative, String name, Action action, String why, double pain, @Nullable Boolean robust) {}

    /**
     * A limit or the capacity of a resource in a quarter.
     *
     * @param kind {@code limit}, counted in active initiatives, or {@code capacity}, in person-days
     * @param label the limit's scope, or the resource and the quarter; no person is named
     * @param most what is allowed or available
     * @param before the load now
     * @param after the load after the plan
     */
    public record Bound(String kind, String label, double most, double before, double after) {

        private static final double TINY = 0.051;

        /** Whether it is exceeded after the plan. */
        public boolean exceeded() {
            return after > most + TINY;
        }

        /** Whether it is exceeded now. */
        public boolean exceededBefore() {
            return before > most + TINY;
        }
    }

    /**
     * What keeping a touched initiative would mean.
     *
     * @param initiative its key
     * @param name what people call it
     * @param verdict whether it can be kept
     * @param more the pain it would cost more, in points; {@code null} when that is not known
     * @param instead what would be touched instead, as {@code pause RET-019}
     * @param statement all of it in one sentence
     */
    public record WhyNot(
            String initiative,
            String name,
            Verdict verdict,
            @Nullable Double more,
            List<String> instead,
            String statement) {

        public WhyNot {
            instead = List.copyOf(instead);
        }

        /** Whether an initiative of the plan can be kept instead. */
        public enum Verdict {
            COSTS_MORE,
            IMPOSSIBLE,
            /** The search ended before it knew. */
            UNKNOWN;

            /** The name used in JSON. */
            public String label() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /**
     * Another plan.
     *
     * @param pain in points
     * @param steps what it does, as {@code pause RET-019}, by key
     */
    public record Alternative(double pain, List<String> steps) {

        public Alternative {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What would be measured if the plan's decisions were on record and carried out by the date of the register.
     *
     * @param indexBefore the index; {@code null} when it is not assessed
     * @param indexAfter the index; {@code null} when it would not be assessed
     * @param changes the elements and indicators whose scores would differ, in report order
     */
    public record Effect(@Nullable Double indexBefore, @Nullable Double indexAfter, List<Change> changes) {

        public Effect {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A score that would differ.
     *
     * @param id of the element or indicator
     * @param title what people call it
     * @param before 0–1; {@code null} when it is not measured
     * @param after 0–1; {@code null} when it would not be measured
     */
    public record Change(String id, String title, @Nullable Double before, @Nullable Double after) {}

    /**
     * A decision to be taken or refused.
     *
     * @param id {@code P-1}, in the order of the steps
     * @param initiative the initiative's key
     * @param decision the decision in one sentence
     * @param answers the five questions, in order, with what the inputs answer
     */
    public record Draft(String id, String initiative, String decision, List<Answer> answers) {

        public Draft {
            answers = List.copyOf(answers);
        }
    }

    /** One of the five questions and what the inputs answer; {@code open} where they cannot tell. */
    public record Answer(String question, String answer) {}
}
