package dev.plumbline.simulator;

/** What looks like drift and is none (method §9): the product must stay quiet. */
public enum HardNegative {
    ANNUAL_REPLAN,
    REORGANISATION,
    COVERAGE_WIDENING,
    DECLARED_CRISIS,
    MERGER,
    STRATEGY_PIVOT,
    PILOT_THEN_SCALE,
    STAGED_TARGETS,
    CASCADED_MEASURES,
    REGULATORY_SURGE,
    PLANNED_REPETITION,
    ROLLING_FORECASTS,
    NEW_TRANSCRIPTION,
    SMALL_ORGANISATION
}
