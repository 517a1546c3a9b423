package dev.plumbline.simulator;

import java.util.List;

/** The drift that can be turned up, one knob for each indicator of method §3, and the indicators that are to see it. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum Knob {
    UNREMOVED_ADDITIONS("unremoved-additions"),
    EXCEPTION_PRECEDENTS("exception-precedents"),
    PRIORITY_INFLATION("priority-inflation"),
    CAPACITY_GAP("capacity-gap"),
    RESOURCE_CONTENTION("resource-contention"),
    COMPETING_METRICS("competing-metrics"),
    DIRECTION_COVERAGE("direction-coverage"),
    INTERPRETATION_SPREAD("interpretation-spread"),
    DECISION_TRANSLATION("decision-translation"),
    RE_EXPLAINING("re-explaining"),
    COURSE_CORRECTION("course-correction"),
    DECISION_REVERSALS("decision-reversals"),
    REWORK("rework-exposure"),
    ROLE_CLARITY("role-clarity"),
    DECISION_FILTERS("decision-filters"),
    PRIORITY_LIMITS("priority-limits"),
    EXECUTION_CADENCE("execution-cadence"),
    FEEDBACK_LATENCY("feedback-latency"),
    FIVE_QUESTIONS("five-questions"),
    SAY_DO("say-do-gap", "communication-inflation");

    private final List<String> indicators;

    Knob(String... indicators) {
        this.indicators = List.of(indicators);
    }

    /** The ids of the indicators that are to see it. */
    public List<String> indicators() {
        return indicators;
    }
}
