package dev.plumbline.indicator;

import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Field;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.Optional;

/**
 * What the top tier alone demands of all capacity.
 *
 * @param load demand by capacity
 */
record TopTierLoad(double load) {

    /** Nothing when a demand in the top tier or the capacity is not known. */
    static Optional<TopTierLoad> of(PortfolioHistory history, Period period, TopTier top) {
        CapacityBook book = CapacityBook.on(history, period.end());
        double capacity = book.capacity(period, book.resources(period));
        boolean known = !top.top().isEmpty()
                && top.top().stream().allMatch(i -> i.row().get(Field.DEMAND).known());
        if (!known || capacity <= 0 || book.unitsClash() || !book.convertible()) {
            return Optional.empty();
        }
        double demand = top.top().stream()
                .mapToDouble(i -> i.row().number(Field.DEMAND).orElseThrow().doubleValue())
                .sum();
        return Optional.of(new TopTierLoad(CapacityBook.fullTime(demand, period) / capacity));
    }

    Statistic statistic(Threshold threshold) {
        return Statistic.exact("top tier's demand by capacity", load, Wording.percent(load), threshold);
    }
}
