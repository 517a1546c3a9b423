package dev.plumbline.simulator;

/** What looks like drift and is none (method §9): the product must stay quiet. */
public enum HardNegative {
    /** All dates move at once at the turn of the year. */
    ANNUAL_REPLAN,
    /** Units and owners are renamed. */
    REORGANISATION,
    /** The register begins to cover another unit. */
    COVERAGE_WIDENING,
    /** A quarter of declared crisis in which a rule is changed formally. */
    DECLARED_CRISIS,
    /** A strategy is changed on purpose and followed. */
    STRATEGY_PIVOT,
    /** Pilots that are scaled or stopped as announced. */
    PILOTS,
    /** Targets of one metric by stages. */
    STAGED_TARGETS,
    /** A parent's metric shared out to its parts. */
    CASCADED_METRICS,
    /** Work a law demands. */
    REGULATORY_SURGE,
    /** Priorities repeated in planned reviews. */
    PLANNED_REPETITION,
    /** Ends that move along with the date of the forecast. */
    ROLLING_FORECAST,
    /** A new tool that writes transcripts. */
    NEW_TRANSCRIPTION,
    /** Few people who hold several roles. */
    SMALL_ORGANISATION,
    /** Another words for the same priorities. */
    PRIORITY_RELABEL
}
