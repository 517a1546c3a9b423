package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.List;
import java.util.Optional;

/**
 * Whether what is decided is done, and what is done was decided (method I9). Undocumented changes of a baseline: GAO schedule
 * assessment guide.
 *
 * @param rule its thresholds, minima and weight
 */
record DecisionTranslation(Rules.Rule rule) implements Indicator {

    static final String ID = "decision-translation";

    @Override
    public String title() {
        return "Decision translation";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        List<Decision> recorded = DecisionEffects.recorded(history);
        if (recorded.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "a decision log, or minutes that mark decisions",
                    "no recorded decision",
                    "decisions",
                    "meetings");
        }
        TranslationMeasurement measurement = new TranslationMeasurement(found.get(), period, rule);
        if (measurement.cases() < rule.least("decisions")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("decisions")
                            + " recorded decisions of a year on named initiatives that imply a change, with registers"
                            + " before and after them",
                    measurement.cases(),
                    "such decision",
                    "decisions",
                    "register");
        }
        return measurement.outcome();
    }
}
