package dev.plumbline.indicator;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Content;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Capacity and allocations as declared on a day, in person-days of a quarter, so that FTE, days and hours can be added up. An
 * FTE is five working days a week; a day has eight hours.
 *
 * @param capacities what is available
 * @param allocations what is demanded
 */
record CapacityBook(List<Capacity> capacities, List<Allocation> allocations) {

    private static final double WORKING_SHARE = 5.0 / 7;
    private static final double HOURS = 8;
    private static final double DAYS_PER_QUARTER = 91.3125;

    static CapacityBook on(PortfolioHistory history, LocalDate day) {
        return new CapacityBook(
                history.declared(day, Content::capacities), history.declared(day, Content::allocations));
    }

    /**
     * How much the capacity grew from the quarter before, over the resources declared for both; 0 when it shrank or is not
     * known, so that leaving capacity out never makes a growing portfolio look better.
     */
    static double growth(PortfolioHistory history, Period period) {
        CapacityBook now = on(history, period.end());
        CapacityBook before = on(history, period.previous().end());
        Set<String> both = now.resources(period);
        both.retainAll(before.resources(period.previous()));
        double old = before.evened(period.previous(), both);
        return both.isEmpty() || old <= 0 || now.unitsClash() || before.unitsClash()
                ? 0
                : Math.max(0, now.evened(period, both) / old - 1);
    }

    /** The resources with a capacity in a quarter, by normalised name. */
    Set<String> resources(Period quarter) {
        Set<String> names = new TreeSet<>();
        for (Capacity capacity : capacities) {
            if (capacity.period().overlaps(quarter.start(), quarter.end())) {
                names.add(Wording.normalised(capacity.resource()));
            }
        }
        return names;
    }

    /** What the resources have in a quarter. */
    double capacity(Period quarter, Set<String> resources) {
        return capacities.stream()
                .filter(c -> resources.contains(Wording.normalised(c.resource())))
                .mapToDouble(c -> days(c.available(), c.unit(), c.period(), quarter))
                .sorted()
                .sum();
    }

    /** What the resources have in a quarter, were all quarters equally long: the same FTE in 91 and in 92 days is no growth. */
    private double evened(Period quarter, Set<String> resources) {
        double even = DAYS_PER_QUARTER / length(quarter.start(), quarter.end());
        return capacities.stream()
                .filter(c -> resources.contains(Wording.normalised(c.resource())))
                .mapToDouble(c -> days(c.available(), c.unit(), c.period(), quarter) * (byDay(c.unit()) ? 1 : even))
                .sorted()
                .sum();
    }

    private static boolean byDay(String unit) {
        return Set.of("days", "hours").contains(unit(unit));
    }

    /** What an allocation demands in a quarter. */
    static double demand(Allocation allocation, DateRange when, Period quarter) {
        return days(allocation.demand(), allocation.unit(), when, quarter);
    }

    /** What so many FTE are in a quarter. */
    static double fullTime(double demand, Period quarter) {
        return days(demand, "FTE", new DateRange(null, null), quarter);
    }

    /** Whether amounts cannot be added up: some rows state a unit and others none, or one that nobody knows. */
    boolean unitsClash() {
        Set<String> units = new TreeSet<>();
        Stream.concat(
                        capacities.stream().map(Capacity::unit),
                        allocations.stream().map(Allocation::unit))
                .map(CapacityBook::unit)
                .forEach(units::add);
        return units.size() > 1 && !Set.of("fte", "days", "hours").containsAll(units);
    }

    /** Whether amounts are stated in FTE, days or hours, so that they can be set against FTE. */
    boolean convertible() {
        return capacities.stream()
                .allMatch(c -> Set.of("fte", "days", "hours", "").contains(unit(c.unit())));
    }

    private static double days(double amount, String unit, DateRange range, Period quarter) {
        LocalDate from =
                range.from() == null || range.from().isBefore(quarter.start()) ? quarter.start() : range.from();
        LocalDate to = range.to() == null || range.to().isAfter(quarter.end()) ? quarter.end() : range.to();
        if (to.isBefore(from)) {
            return 0;
        }
        double overlap = length(from, to);
        return switch (unit(unit)) {
            case "days" -> amount * overlap / whole(range, quarter);
            case "hours" -> amount / HOURS * overlap / whole(range, quarter);
            default -> amount * WORKING_SHARE * overlap;
        };
    }

    /** An amount without both ends of its period is taken for a quarter's. */
    private static double whole(DateRange range, Period quarter) {
        return range.from() == null || range.to() == null
                ? length(quarter.start(), quarter.end())
                : length(range.from(), range.to());
    }

    private static double length(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1.0;
    }

    private static String unit(String unit) {
        String text = unit.strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "fte", "ftes" -> "fte";
            case "day", "days", "d", "pd", "person-days", "person days" -> "days";
            case "hour", "hours", "h", "hrs" -> "hours";
            default -> text;
        };
    }
}
