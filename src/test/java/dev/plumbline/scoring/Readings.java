package dev.plumbline.scoring;

import dev.plumbline.indicator.Rules;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.Map;
import java.util.Set;

/** What every indicator says of one quarter, without the draws that an assessment makes, for the evaluation. */
public final class Readings {

    private static final Rules RULES = RulesFile.standard();

    private Readings() {}

    public static Rules rules() {
        return RULES;
    }

    /** By indicator id, in report order. */
    public static Map<String, Outcome> of(PortfolioHistory history, Period period) {
        return QuarterResult.of(RULES, history, period).outcomes();
    }

    /** The ids of those that are flagged. */
    public static Set<String> flagged(Map<String, Outcome> outcomes) {
        return FlagRule.flagged(outcomes);
    }
}
