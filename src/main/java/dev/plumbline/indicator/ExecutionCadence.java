package dev.plumbline.indicator;

import dev.plumbline.model.Meeting;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether leadership meets as it planned to (method I17): meetings held within five working days of their plan, how regular their
 * intervals are, and the weight of the commitments spoken of at least once a quarter.
 *
 * @param rule its thresholds, minima and weight
 */
record ExecutionCadence(Rules.Rule rule) implements Indicator {

    static final String ID = "execution-cadence";

    @Override
    public String title() {
        return "Execution cadence";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate end = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        List<Meeting> meetings = history.governance().meetings();
        if (meetings.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "a calendar or schedule of leadership meetings, or minutes",
                    "neither",
                    "schedule",
                    "meetings");
        }
        CadenceWindow quarter = CadenceWindow.of(meetings, period.start(), end, rule);
        int least = (int) rule.least("occurrences");
        CadenceWindow window = quarter.cases() < least
                ? CadenceWindow.of(meetings, end.minusYears(1).plusDays(1), end, rule)
                : quarter;
        if (window.cases() < least) {
            return Silence.tooFew(
                    title(),
                    "at least " + least + " planned meetings, or minutes of as many, within a year",
                    window.cases(),
                    "meeting",
                    "schedule",
                    "meetings");
        }
        return new CadenceMeasurement(history, period, rule, window).outcome();
    }
}
