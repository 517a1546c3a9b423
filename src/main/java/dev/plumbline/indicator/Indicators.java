package dev.plumbline.indicator;

import static dev.plumbline.model.Element.DECISION_TRANSLATION;
import static dev.plumbline.model.Element.OUTCOME_PANEL;
import static dev.plumbline.model.Element.SHARED_UNDERSTANDING;

import java.util.List;

/** The visible list of indicators. */
public final class Indicators {

    private Indicators() {}

    /** Every indicator of design §2.3, in the order of the report. */
    public static List<Indicator> all(Rules rules) {
        return List.of(
                new UnremovedAdditions(rules.of(UnremovedAdditions.ID)),
                new PriorityInflation(rules.of(PriorityInflation.ID)),
                new CapacityGap(rules.of(CapacityGap.ID)),
                new ResourceContention(rules.of(ResourceContention.ID)),
                new DirectionCoverage(rules.of(DirectionCoverage.ID)),
                new PriorityLimits(rules.of(PriorityLimits.ID)),
                new CompetingMetrics(rules.of(CompetingMetrics.ID)),
                new InterpretationSpread(rules.of(InterpretationSpread.ID)),
                new NotBuiltYet("re-explaining", "Re-explaining priorities", SHARED_UNDERSTANDING),
                new RoleClarity(rules.of(RoleClarity.ID)),
                new NotBuiltYet("communication-inflation", "Communication inflation", SHARED_UNDERSTANDING),
                new NotBuiltYet("exception-precedents", "Exception precedents", DECISION_TRANSLATION),
                new NotBuiltYet("decision-translation", "Decision translation", DECISION_TRANSLATION),
                new CourseCorrection(rules.of(CourseCorrection.ID)),
                new NotBuiltYet("decision-reversals", "Decision reversals", DECISION_TRANSLATION),
                new NotBuiltYet("decision-filters", "Decision filters", DECISION_TRANSLATION),
                new ExecutionCadence(rules.of(ExecutionCadence.ID)),
                new NotBuiltYet("feedback-latency", "Feedback latency", DECISION_TRANSLATION),
                new NotBuiltYet("five-questions", "Five questions", DECISION_TRANSLATION),
                new NotBuiltYet("say-do-gap", "Say–do gap", DECISION_TRANSLATION),
                new NotBuiltYet("rework-exposure", "Rework exposure", OUTCOME_PANEL),
                new RestatedHistory(rules.of(RestatedHistory.ID)),
                new NotBuiltYet("false-green", "False green", OUTCOME_PANEL));
    }
}
