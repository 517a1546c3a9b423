package dev.plumbline.indicator;

import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.Optional;

/**
 * Priorities that grow while capacity does not (method I4): the load of the next quarter, and how much faster demand grew than
 * capacity. Where nobody declared capacity, the owners stand in for it and the grade is C.
 *
 * @param rule its thresholds, minima and weight
 */
record CapacityGap(Rules.Rule rule) implements Indicator {

    static final String ID = "capacity-gap";

    @Override
    public String title() {
        return "Capacity gap";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        int active = window.last().inProgress().size();
        if (active < rule.least("active")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("active") + " active initiatives",
                    active,
                    "active initiative",
                    "register");
        }
        CapacityBook book = CapacityBook.on(history, period.end());
        if (book.capacities().isEmpty()) {
            return OwnerLoad.assess(window, period, rule, "capacity was not supplied");
        }
        if (book.unitsClash()) {
            return Silence.of(
                    Reason.NOT_COMPARABLE,
                    title(),
                    "capacity and allocations in FTE, days or hours",
                    "units that cannot be converted into each other",
                    "capacity",
                    "allocations");
        }
        return byCapacity(window, period, book);
    }

    private Outcome byCapacity(QuarterWindow window, Period period, CapacityBook book) {
        Period target = book.resources(period.next()).isEmpty() ? period : period.next();
        if (book.resources(target).isEmpty()) {
            return OwnerLoad.assess(
                    window, period, rule, "the capacity supplied covers neither " + period + " nor " + period.next());
        }
        Optional<Load> load = Load.of(window, book, target, rule);
        if (load.isEmpty()) {
            return OwnerLoad.assess(
                    window,
                    period,
                    rule,
                    "demand is known for fewer than " + Wording.percent(rule.least("demand share"))
                            + " of the active initiatives");
        }
        if (load.get().placeholder(rule.least("placeholder share"))) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "the demand of each initiative as estimated",
                    "one and the same demand on at least " + Wording.percent(rule.least("placeholder share"))
                            + " of the rows, which looks like a placeholder",
                    load.get().source());
        }
        return new LoadMeasurement(window, period, rule, target, load.get()).outcome();
    }
}
