package dev.plumbline.language;

import dev.plumbline.model.Cue;
import java.util.Optional;

/** The families of words that are looked for in what is said and written (method §8.2). */
enum CueFamily {
    /** Says that something is decided. */
    DECIDE_STRONG(Group.FORCE),
    /** May say so. */
    DECIDE_WEAK(Group.FORCE),
    /** The outcome of a vote on what was put forward before. */
    OUTCOME(Group.FORCE),
    /** The same, against it. */
    LOST(Group.FORCE),
    /** Not decided yet. */
    OPEN(Group.FORCE),
    HEDGE(Group.FORCE),
    PROPOSAL(Group.FORCE),
    QUESTION(Group.FORCE),
    /** Tells of a decision that was taken earlier. */
    REPORTED(Group.FORCE),
    CONDITIONAL(Group.FORCE),
    AGREEMENT(Group.REPLY),
    RECAP(Group.REPLY),
    NEGATOR(Group.NEGATION),

    ADD(Group.CONTENT),
    STOP(Group.CONTENT),
    PAUSE(Group.CONTENT),
    RESUME(Group.CONTENT),
    DECLINE(Group.CONTENT),
    DEFER(Group.CONTENT),
    /** Says only when it comes back: a verb beside it decides. */
    LATER(Group.CONTENT),
    EXCLUDE(Group.CONTENT),
    PRIORITY(Group.CONTENT),
    DATE(Group.CONTENT),
    SCOPE(Group.CONTENT),
    OWNER(Group.CONTENT),
    BUDGET(Group.CONTENT),
    WAIVE(Group.CONTENT),
    LIMIT(Group.CONTENT),
    RULE(Group.CONTENT),
    DIRECTION(Group.CONTENT),
    /** Something that is approved, accepted or endorsed as a whole. */
    APPROVE(Group.CONTENT),
    /** The approval of minutes and agendas, which steers nothing. */
    PROCEDURE(Group.CONTENT),

    EXCEPTION(Group.CUE),
    PRECEDENT(Group.CUE),
    URGENCY(Group.CUE),
    REVERSAL(Group.CUE),
    RE_EXPLAINING(Group.CUE),
    EXCLUSION(Group.CUE),

    /** A board or a meeting. */
    BODY(Group.DECIDER),
    /** An office that one person holds. */
    ROLE(Group.DECIDER),
    /** Begins the part that names what goes. */
    REMOVAL(Group.PART),
    /** Begins the part that names a condition. */
    CONDITION(Group.PART),
    /** Begins the part that names the decision that is replaced. */
    REPLACES(Group.PART),

    /** Words that only look like cues. */
    NEUTRAL(Group.NEUTRAL);

    /** What is looked for on its own: within a group the longest words win, between groups words may be shared. */
    enum Group {
        FORCE,
        REPLY,
        NEGATION,
        CONTENT,
        CUE,
        DECIDER,
        PART,
        NEUTRAL
    }

    private final Group group;

    CueFamily(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }

    /** What it announces, if it is shown as a cue. */
    Optional<Cue.Family> announces() {
        return group == Group.CUE ? Optional.of(Cue.Family.valueOf(name())) : Optional.empty();
    }
}
