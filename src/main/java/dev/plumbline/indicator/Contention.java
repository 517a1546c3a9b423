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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What initiatives ask of each resource in a quarter, in person-days, and what the resource has.
 *
 * @param resources by normalised name
 * @param allocations how many rows were counted
 * @param dated whether the rows say when they hold
 */
record Contention(Map<String, Resource> resources, int allocations, boolean dated) {

    /**
     * One resource.
     *
     * @param name as the file has it
     * @param capacity person-days; negative when not declared
     * @param claims by the key of the initiative
     */
    record Resource(String name, double capacity, Map<String, Claim> claims) {

        boolean limited() {
            return capacity >= 0;
        }

        double demand() {
            return claims.values().stream().mapToDouble(Claim::demand).sum();
        }

        double overload() {
            return limited() ? Math.max(0, demand() - capacity) : 0;
        }
    }

    /**
     * What one initiative asks of a resource.
     *
     * @param initiative the key
     * @param name what people call it
     * @param demand person-days
     * @param evidence where it stands
     */
    record Claim(String initiative, String name, double demand, List<Evidence> evidence) {}

    static Contention of(Snapshot register, CapacityBook book, Period target) {
        Map<String, Initiative> names = new HashMap<>();
        for (Initiative initiative : register.initiatives()) {
            names.putIfAbsent(Wording.normalised(initiative.row().text(Field.NAME)), initiative);
        }
        for (Initiative initiative : register.initiatives()) {
            names.put(Wording.normalised(initiative.row().text(Field.ID)), initiative);
            names.put(Wording.normalised(initiative.key()), initiative);
        }
        names.remove("");
        Map<String, Resource> resources = new TreeMap<>();
        int rows = 0;
        boolean dated = true;
        for (Allocation allocation : sorted(book.allocations())) {
            Initiative initiative = names.get(Wording.normalised(allocation.initiative()));
            if (initiative == null || initiative.row().lifecycle() != Lifecycle.ACTIVE) {
                continue;
            }
            boolean stated =
                    allocation.period().from() != null || allocation.period().to() != null;
            double days = CapacityBook.demand(allocation, stated ? allocation.period() : span(initiative), target);
            if (days > 0) {
                rows++;
                dated &= stated;
                String resource = Wording.normalised(allocation.resource());
                resources
                        .computeIfAbsent(
                                resource,
                                r -> new Resource(
                                        allocation.resource(), capacity(book, target, resource), new TreeMap<>()))
                        .claims()
                        .merge(
                                initiative.key(),
                                new Claim(
                                        initiative.key(),
                                        initiative.row().title(),
                                        days,
                                        List.of(allocation.evidence())),
                                Contention::plus);
            }
        }
        return new Contention(resources, rows, dated);
    }

    private static List<Allocation> sorted(List<Allocation> allocations) {
        return allocations.stream()
                .sorted(Comparator.comparing(Allocation::initiative)
                        .thenComparing(Allocation::resource)
                        .thenComparing(a -> a.evidence().file())
                        .thenComparing(a -> a.evidence().place()))
                .toList();
    }

    private static DateRange span(Initiative initiative) {
        return new DateRange(
                initiative.row().dates(Field.START).map(Days::first).orElse(null),
                initiative.row().dates(Field.END).map(Days::last).orElse(null));
    }

    private static double capacity(CapacityBook book, Period target, String resource) {
        return book.resources(target).contains(resource) ? book.capacity(target, java.util.Set.of(resource)) : -1;
    }

    private static Claim plus(Claim one, Claim other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return new Claim(one.initiative(), one.name(), one.demand() + other.demand(), evidence);
    }

    int initiatives() {
        return (int) resources.values().stream()
                .flatMap(r -> r.claims().keySet().stream())
                .distinct()
                .count();
    }

    boolean limited() {
        return resources.values().stream().anyMatch(Resource::limited);
    }

    /**
     * The share of the demand on limited resources that exceeds their capacity.
     *
     * @param factor by which all demand is multiplied
     */
    double overload(double factor) {
        double over = 0;
        double demand = 0;
        for (Resource resource : resources.values()) {
            if (resource.limited()) {
                double asked = factor * resource.demand();
                demand += asked;
                over += Math.max(0, asked - resource.capacity());
            }
        }
        return demand == 0 ? 0 : over / demand;
    }

    /** The overload shared out to the pairs that cause it; the shares sum to the overload (method I5). */
    List<Pair> pairs() {
        Map<String, Pair> pairs = new TreeMap<>();
        for (Resource resource : resources.values()) {
            List<Claim> claims = List.copyOf(resource.claims().values());
            double products = 0;
            for (int i = 0; i < claims.size(); i++) {
                for (int j = i + 1; j < claims.size(); j++) {
                    products += claims.get(i).demand() * claims.get(j).demand();
                }
            }
            if (resource.overload() <= 0 || products <= 0) {
                continue;
            }
            for (int i = 0; i < claims.size(); i++) {
                for (int j = i + 1; j < claims.size(); j++) {
                    Claim one = claims.get(i);
                    Claim other = claims.get(j);
                    double days = resource.overload() * one.demand() * other.demand() / products;
                    pairs.merge(
                            one.initiative() + "\n" + other.initiative(),
                            new Pair(one, other, days, List.of(resource)),
                            Pair::plus);
                }
            }
        }
        return pairs.values().stream()
                .sorted(Comparator.comparingDouble((Pair p) -> Rounding.six(p.days()))
                        .reversed()
                        .thenComparing(p -> p.one().initiative())
                        .thenComparing(p -> p.other().initiative()))
                .toList();
    }

    /**
     * Two initiatives that ask for the same resources at the same time.
     *
     * @param days their share of the overload, person-days
     * @param on the resources
     */
    record Pair(Claim one, Claim other, double days, List<Resource> on) {

        private Pair plus(Pair more) {
            List<Resource> both = new ArrayList<>(on);
            both.addAll(more.on());
            return new Pair(
                    Contention.plus(one, more.one()), Contention.plus(other, more.other()), days + more.days(), both);
        }
    }
}
