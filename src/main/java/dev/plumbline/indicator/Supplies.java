package dev.plumbline.indicator;

import dev.plumbline.indicator.PortfolioBounds.Supply;
import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Period;
import dev.plumbline.model.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Capacity and demand by resource and quarter, where the capacity gap (method I4) finds both known: by allocations, else the demand of
 * the register against all capacity together.
 *
 * @param all one for each resource and quarter
 * @param source where demand comes from, or why it is not known
 */
record Supplies(List<Supply> all, String source) {

    private static final int QUARTERS = 2;

    /** The next two quarters for which capacity is declared, else the quarter itself. */
    static Supplies of(QuarterWindow window, Period period, Rules.Rule rule) {
        CapacityBook book = CapacityBook.on(window.history(), period.end());
        List<Period> targets = targets(book, period);
        if (targets.isEmpty()) {
            return none("no capacity is declared for " + period.next());
        }
        if (book.unitsClash()) {
            return none("capacity and allocations are in units that cannot be converted");
        }
        Optional<Load> load = Load.of(window.last(), book, targets.get(0), rule);
        if (load.isEmpty()) {
            return none("demand is known for fewer than " + Wording.percent(rule.least("demand share"))
                    + " of the active initiatives");
        }
        if (load.get().placeholder(rule.least("placeholder share"))) {
            return none("one and the same demand stands on half of the rows");
        }
        boolean allocated = load.get().source().equals("allocations");
        List<Supply> all = new ArrayList<>();
        for (Period target : targets) {
            all.addAll(
                    allocated ? allocated(window.last(), book, target) : List.of(stated(window.last(), book, target)));
        }
        return new Supplies(all, load.get().source());
    }

    private static Supplies none(String why) {
        return new Supplies(List.of(), why);
    }

    private static List<Period> targets(CapacityBook book, Period period) {
        List<Period> targets = new ArrayList<>();
        Period quarter = period.next();
        for (int i = 0; i < QUARTERS; i++) {
            if (!book.resources(quarter).isEmpty()) {
                targets.add(quarter);
            }
            quarter = quarter.next();
        }
        if (targets.isEmpty() && !book.resources(period).isEmpty()) {
            targets.add(period);
        }
        return targets;
    }

    private static List<Supply> allocated(Snapshot register, CapacityBook book, Period target) {
        Map<String, Initiative> names = Load.byName(register);
        Map<String, List<Allocation>> byResource = new TreeMap<>();
        book.allocations().stream()
                .sorted(Comparator.comparing((Allocation a) -> a.evidence().file())
                        .thenComparing(a -> a.evidence().place())
                        .thenComparing(Allocation::initiative)
                        .thenComparingDouble(Allocation::demand))
                .forEach(a -> byResource
                        .computeIfAbsent(Wording.normalised(a.resource()), r -> new ArrayList<>())
                        .add(a));
        List<Supply> supplies = new ArrayList<>();
        for (String resource : book.resources(target)) {
            Map<String, Double> demand = new TreeMap<>();
            double fixed = 0;
            for (Allocation allocation : byResource.getOrDefault(resource, List.of())) {
                Initiative initiative = names.get(Wording.normalised(allocation.initiative()));
                double days = CapacityBook.demand(allocation, Load.when(allocation, initiative), target);
                if (initiative != null && initiative.inProgress()) {
                    demand.merge(initiative.key(), days, Double::sum);
                } else if (!Load.rests(initiative)) {
                    fixed += days;
                }
            }
            double capacity = book.capacity(target, java.util.Set.of(resource));
            supplies.add(new Supply(name(book, resource, capacity), target, capacity, fixed, demand));
        }
        return supplies;
    }

    private static String name(CapacityBook book, String resource, double capacity) {
        Capacity declared = book.capacities().stream()
                .filter(c -> Wording.normalised(c.resource()).equals(resource))
                .min(Comparator.comparing((Capacity c) -> c.evidence().file())
                        .thenComparing(c -> c.evidence().place()))
                .orElseThrow();
        Evidence evidence = declared.evidence();
        return Spread.person(declared.resource(), capacity)
                ? "one person (" + evidence.file() + " " + evidence.place() + ")"
                : declared.resource();
    }

    private static Supply stated(Snapshot register, CapacityBook book, Period target) {
        Map<String, Double> demand = new TreeMap<>();
        List<Double> fixed = new ArrayList<>();
        for (Initiative initiative : register.initiatives()) {
            double stated = initiative
                    .row()
                    .number(Field.DEMAND)
                    .map(Number::doubleValue)
                    .orElse(0.0);
            if (initiative.row().lifecycle() == Lifecycle.ACTIVE && stated > 0) {
                double days = CapacityBook.fullTime(stated, target);
                if (initiative.inProgress()) {
                    demand.put(initiative.key(), days);
                } else {
                    fixed.add(days);
                }
            }
        }
        return new Supply(
                "all capacity",
                target,
                book.capacity(target, book.resources(target)),
                fixed.stream().mapToDouble(Double::doubleValue).sorted().sum(),
                demand);
    }
}
