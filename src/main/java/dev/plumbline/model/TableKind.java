package dev.plumbline.model;

/** The tables Plumbline understands, recognised by their columns (design §2.2). */
public enum TableKind {
    REGISTER,
    DIRECTION,
    LIMITS,
    CAPACITY,
    ALLOCATIONS,
    METRICS,
    ROLES,
    FILTERS,
    /** Answers to the five questions about proposed initiatives. */
    GATE,
    RANKINGS,
    /** Objectives and key results; they become direction and metrics. */
    OBJECTIVES,
    /** A decision log. */
    DECISIONS,
    /** An action list. */
    ACTIONS,
    /** Risks, assumptions, issues and dependencies. */
    RISKS,
    /** Planned meetings; they become meetings. */
    SCHEDULE,
    /** Meetings as calendars, attendance lists, transcripts and minutes show them. */
    MEETINGS,
    DISPOSITIONS;

    /** The name used in files, JSON and reports, for example {@code register}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
