package dev.plumbline.indicator;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.Days;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Period;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a quarter demands and what is available for it, in person-days.
 *
 * @param source the input that states the demand: {@code allocations} or {@code register: demand}
 * @param claims demand by whoever asks for it, the greatest first
 * @param capacity what is available
 * @param covered how many active initiatives have a demand
 * @param runKnown whether work that keeps things running is among the demand
 */
record Load(String source, List<Claim> claims, double capacity, int covered, boolean runKnown) {

    /**
     * The demand of one initiative, or of other work, on the resources with a capacity.
     *
     * @param name what people call it
     * @param demand person-days
     * @param evidence where it stands
     */
    record Claim(String name, double demand, List<Evidence> evidence) {}

    /** Demand from allocations where they cover enough of the active initiatives, else from the register; else nothing. */
    static Optional<Load> of(QuarterWindow window, CapacityBook book, Period target, Rules.Rule rule) {
        return of(window.last(), book, target, rule);
    }

    static Optional<Load> of(Snapshot register, CapacityBook book, Period target, Rules.Rule rule) {
        double capacity = book.capacity(target, book.resources(target));
        double least = rule.least("demand share") * register.inProgress().size();
        if (capacity <= 0) {
            return Optional.empty();
        }
        Load allocated = allocated(register, book, target, capacity);
        if (allocated.covered() >= least) {
            return Optional.of(allocated);
        }
        Load stated = stated(register, target, capacity);
        return stated.covered() >= least && book.convertible() ? Optional.of(stated) : Optional.empty();
    }

    /** Demand from allocations to the resources with a capacity. */
    static Load allocated(Snapshot register, CapacityBook book, Period target, double capacity) {
        Map<String, Initiative> names = byName(register);
        Set<String> resources = book.resources(target);
        Map<String, Claim> claims = new TreeMap<>();
        Set<String> covered = new HashSet<>();
        boolean run = false;
        for (Allocation allocation : book.allocations()) {
            Initiative initiative = names.get(Wording.normalised(allocation.initiative()));
            double days = CapacityBook.demand(allocation, when(allocation, initiative), target);
            if (!resources.contains(Wording.normalised(allocation.resource())) || days <= 0 || rests(initiative)) {
                continue;
            }
            String key = initiative == null ? Wording.normalised(allocation.initiative()) : initiative.key();
            String name = initiative == null
                    ? allocation.initiative()
                    : initiative.row().title();
            claims.merge(key, new Claim(name, days, List.of(allocation.evidence())), Load::plus);
            run |= initiative == null || !initiative.inProgress();
            if (initiative != null && initiative.inProgress()) {
                covered.add(key);
            }
        }
        return new Load("allocations", greatestFirst(claims), capacity, covered.size(), run);
    }

    private static Load stated(Snapshot register, Period target, double capacity) {
        Map<String, Claim> claims = new TreeMap<>();
        int covered = 0;
        boolean run = false;
        for (Initiative initiative : register.initiatives()) {
            Optional<Double> demand = initiative.row().number(Field.DEMAND).map(Number::doubleValue);
            if (initiative.row().lifecycle() == Lifecycle.ACTIVE && demand.isPresent() && demand.get() >= 0) {
                covered += initiative.inProgress() ? 1 : 0;
                run |= !initiative.inProgress();
                claims.put(
                        initiative.key(),
                        new Claim(
                                initiative.row().title(),
                                CapacityBook.fullTime(demand.get(), target),
                                List.of(initiative.row().evidence(Field.DEMAND))));
            }
        }
        return new Load("register: demand", greatestFirst(claims), capacity, covered, run);
    }

    /** The initiatives by what an allocation may call them: key, id or name, normalised. */
    static Map<String, Initiative> byName(Snapshot register) {
        Map<String, Initiative> names = new HashMap<>();
        for (Initiative initiative : register.initiatives()) {
            names.putIfAbsent(Wording.normalised(initiative.row().text(Field.NAME)), initiative);
        }
        for (Initiative initiative : register.initiatives()) {
            names.put(Wording.normalised(initiative.row().text(Field.ID)), initiative);
            names.put(Wording.normalised(initiative.key()), initiative);
        }
        names.remove("");
        return names;
    }

    /** Finished, cancelled and paused work asks for nothing. */
    static boolean rests(@org.jspecify.annotations.Nullable Initiative initiative) {
        return initiative != null
                && (initiative.row().lifecycle().terminal() || initiative.row().lifecycle() == Lifecycle.PAUSED);
    }

    /** An allocation without dates is spread from the initiative's start to its end. */
    static DateRange when(Allocation allocation, @org.jspecify.annotations.Nullable Initiative initiative) {
        boolean dated =
                allocation.period().from() != null || allocation.period().to() != null;
        if (dated || initiative == null) {
            return allocation.period();
        }
        LocalDate start = initiative.row().dates(Field.START).map(Days::first).orElse(null);
        LocalDate end = initiative.row().dates(Field.END).map(Days::last).orElse(null);
        return new DateRange(start, end);
    }

    private static Claim plus(Claim one, Claim other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        evidence.sort(Comparator.comparing(Evidence::file).thenComparing(Evidence::place));
        return new Claim(one.name(), one.demand() + other.demand(), evidence);
    }

    private static List<Claim> greatestFirst(Map<String, Claim> claims) {
        return claims.values().stream()
                .sorted(Comparator.comparingDouble((Claim c) -> Rounding.six(c.demand()))
                        .reversed()
                        .thenComparing(Claim::name))
                .toList();
    }

    double demand() {
        return claims.stream().mapToDouble(Claim::demand).sorted().sum();
    }

    /** Load ρ: demand by capacity. */
    double ratio() {
        return demand() / capacity;
    }

    /** Whether so many claims are for one and the same amount that it was hardly estimated. */
    boolean placeholder(double share) {
        Map<Double, Integer> amounts = new HashMap<>();
        claims.forEach(c -> amounts.merge(Rounding.six(c.demand()), 1, Integer::sum));
        int most = amounts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return claims.size() >= 5 && most >= share * claims.size();
    }
}
