package dev.plumbline.indicator;

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
                new ReExplaining(rules.of(ReExplaining.ID)),
                new RoleClarity(rules.of(RoleClarity.ID)),
                new CommunicationInflation(rules.of(CommunicationInflation.ID)),
                new ExceptionPrecedents(rules.of(ExceptionPrecedents.ID)),
                new DecisionTranslation(rules.of(DecisionTranslation.ID)),
                new CourseCorrection(rules.of(CourseCorrection.ID)),
                new DecisionReversals(rules.of(DecisionReversals.ID)),
                new DecisionFilters(rules.of(DecisionFilters.ID)),
                new ExecutionCadence(rules.of(ExecutionCadence.ID)),
                new FeedbackLatency(rules.of(FeedbackLatency.ID)),
                new FiveQuestions(rules.of(FiveQuestions.ID), rules.of(DirectionCoverage.ID)),
                new SayDoGap(rules.of(SayDoGap.ID), rules.of(DirectionCoverage.ID)),
                new ReworkExposure(rules.of(ReworkExposure.ID)),
                new RestatedHistory(rules.of(RestatedHistory.ID)),
                new FalseGreen(rules.of(FalseGreen.ID)));
    }
}
