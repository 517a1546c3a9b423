package dev.plumbline.indicator;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.List;
import java.util.Optional;

/**
 * Work that serves no stated direction, and direction that no work serves (method I7): the cubic mean of the severities of
 * orphaned work, of commitments without work, and of work on what was excluded.
 *
 * @param rule its thresholds, minima and weight
 */
record DirectionCoverage(Rules.Rule rule) implements Indicator {

    static final String ID = "direction-coverage";

    @Override
    public String title() {
        return "Direction coverage";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        List<Commitment> direction = history.directionAt(window.last().asOf());
        if (direction.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "a statement of direction",
                    "no statement of direction that holds on " + window.last().asOf(),
                    "direction");
        }
        if (direction.size() < rule.least("statements")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("statements") + " statements of direction",
                    direction.size(),
                    "statement",
                    "direction");
        }
        if (direction.stream().noneMatch(c -> c.kind() == Commitment.Kind.COMMIT)) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "at least 1 commitment among the statements of direction",
                    "only exclusions and constraints",
                    "direction");
        }
        DirectionLinks links = DirectionLinks.of(window.last(), direction, rule);
        if (links.work().size() < rule.least("active")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("active") + " active initiatives that are no mandatory work",
                    links.work().size(),
                    "such initiative",
                    "register");
        }
        if (links.telling(rule.least("catch-all")).isEmpty()) {
            return Silence.of(
                    Reason.NOT_COMPARABLE,
                    title(),
                    "a commitment that tells work apart",
                    "only commitments that most of the work fits",
                    "direction");
        }
        return new CoverageMeasurement(window, period, rule, links).outcome();
    }
}
