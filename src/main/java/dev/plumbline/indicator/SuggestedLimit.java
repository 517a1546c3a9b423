package dev.plumbline.indicator;

import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A limit to start from where none is stated (method I16): from capacity, else from what is finished in a quarter. */
final class SuggestedLimit {

    private static final double LOAD = 0.85;

    private SuggestedLimit() {}

    /** The end of a sentence that suggests it; empty when nothing can be suggested. */
    static String of(QuarterWindow window, Period period) {
        return byCapacity(window, period)
                .or(() -> byThroughput(window))
                .map(text -> " (a suggestion, not a measurement: " + text + ")")
                .orElse("");
    }

    private static Optional<String> byCapacity(QuarterWindow window, Period period) {
        CapacityBook book = CapacityBook.on(window.history(), period.end());
        double capacity = book.capacity(period, book.resources(period));
        double demand = Median.of(
                values(window.last(), i -> i.row().number(Field.DEMAND).map(Number::doubleValue)));
        double typical = CapacityBook.fullTime(demand, period);
        return capacity <= 0 || typical <= 0 || book.unitsClash() || !book.convertible()
                ? Optional.empty()
                : Optional.of("a limit of " + (int) Math.floor(LOAD * capacity / typical)
                        + " would fill 85 % of the capacity at the median demand");
    }

    private static Optional<String> byThroughput(QuarterWindow window) {
        double finished = Median.of(finishedPerQuarter(window));
        double quarters = Median.of(values(window.last(), SuggestedLimit::planned));
        int limit = (int) Math.round(finished * quarters);
        return limit < 1
                ? Optional.empty()
                : Optional.of("a limit of " + limit + " would match a median of " + Wording.number(finished, 1)
                        + " finished a quarter and a planned duration of " + Wording.number(quarters, 1) + " quarters");
    }

    private static Optional<Double> planned(Initiative initiative) {
        Optional<LocalDate> start = initiative.row().date(Field.START);
        return initiative
                .row()
                .date(Field.END)
                .flatMap(end -> start.map(from -> QuarterWindow.quarters(ChronoUnit.DAYS.between(from, end))))
                .filter(quarters -> quarters > 0);
    }

    private static List<Double> values(Snapshot register, Function<Initiative, Optional<Double>> value) {
        return register.inProgress().stream()
                .map(value)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Double> finishedPerQuarter(QuarterWindow window) {
        PortfolioHistory history = window.history();
        Map<Period, Double> counts = new TreeMap<>();
        Period end = Period.of(window.last().asOf());
        LocalDate first = history.snapshots().stream()
                .map(Snapshot::asOf)
                .min(Comparator.naturalOrder())
                .orElse(window.last().asOf());
        for (Period quarter = Period.of(first.plusDays(1)); quarter.compareTo(end) <= 0; quarter = quarter.next()) {
            counts.put(quarter, 0.0);
        }
        history.events().stream()
                .filter(e -> e.type() == EventType.DONE
                        && !e.to().isAfter(window.last().asOf()))
                .forEach(e -> counts.merge(Period.of(e.to()), 1.0, Double::sum));
        return new ArrayList<>(counts.values());
    }
}
