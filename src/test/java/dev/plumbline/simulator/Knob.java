package dev.plumbline.simulator;

/** A kind of drift that can be turned up from 0 to 1, and the indicator that must see it (method §9). */
public enum Knob {
    UNREMOVED_ADDITIONS("unremoved-additions"),
    PRIORITY_INFLATION("priority-inflation"),
    CAPACITY_GAP("capacity-gap"),
    RESOURCE_CONTENTION("resource-contention"),
    DIRECTION_COVERAGE("direction-coverage"),
    PRIORITY_LIMITS("priority-limits"),
    COMPETING_METRICS("competing-metrics"),
    INTERPRETATION_SPREAD("interpretation-spread"),
    RE_EXPLAINING("re-explaining"),
    ROLE_CLARITY("role-clarity"),
    COMMUNICATION_INFLATION("communication-inflation"),
    EXCEPTION_PRECEDENTS("exception-precedents"),
    DECISION_TRANSLATION("decision-translation"),
    COURSE_CORRECTION("course-correction"),
    DECISION_REVERSALS("decision-reversals"),
    DECISION_FILTERS("decision-filters"),
    EXECUTION_CADENCE("execution-cadence"),
    FEEDBACK_LATENCY("feedback-latency"),
    FIVE_QUESTIONS("five-questions"),
    SAY_DO_GAP("say-do-gap");

    private final String indicator;

    Knob(String indicator) {
        this.indicator = indicator;
    }

    /** The id of the indicator. */
    public String indicator() {
        return indicator;
    }
}
