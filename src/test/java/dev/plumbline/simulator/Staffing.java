package dev.plumbline.simulator;

import dev.plumbline.simulator.Organisation.Goal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who works on what (knobs of capacity gap, resource contention and say–do gap). */
final class Staffing {

    private static final double LOAD = 0.75;
    private static final int STARS = 4;

    private final World world;
    private final Chance chance;
    private Map<String, Double> capacities = Map.of();

    Staffing(World world) {
        this.world = world;
        this.chance = world.chance("staffing");
    }

    /** Gives work to people and teams that have room, or to those whom everybody asks. */
    void assign(Work work) {
        work.demands.clear();
        int count = 1 + chance.below(3);
        for (int i = 0; i < count; i++) {
            if (chance.happens(world.dose(Knob.RESOURCE_CONTENTION))) {
                List<String> staff = world.organisation.staff();
                String star = staff.get(chance.below(Math.min(STARS, staff.size())));
                work.demands.merge(star, Math.round(10 * chance.between(0.3, 0.8)) / 10.0, Double::max);
            } else if (chance.happens(0.4)) {
                person(work);
            } else {
                pool(work);
            }
        }
    }

    private void person(Work work) {
        double demand = Math.round(10 * chance.between(0.1, 0.5)) / 10.0;
        Map<String, Double> load = loads();
        List<String> free = world.organisation.staff().stream()
                .filter(p ->
                        load.getOrDefault(p, 0.0) + demand <= 0.9 && engaged(p) < 2 && !work.demands.containsKey(p))
                .toList();
        if (free.isEmpty()) {
            pool(work);
        } else {
            work.demands.put(chance.pick(free), demand);
        }
    }

    private void pool(Work work) {
        double wanted = Math.round(10 * chance.between(0.2, 1.2)) / 10.0;
        Map<String, Double> load = loads();
        String pool = world.organisation.pools().stream()
                .max(Comparator.comparingDouble((String p) -> room(p, load)))
                .orElseThrow();
        double room = Math.floor(10 * room(pool, load)) / 10;
        boolean fits = capacities.isEmpty() || wanted <= room;
        work.demands.merge(pool, fits || room < 0.1 ? wanted : room, Double::sum);
    }

    /** What a team can still take on; before anything is settled, the less it has to do the more. */
    private double room(String pool, Map<String, Double> load) {
        return 0.95 * capacities.getOrDefault(pool, 0.0) - load.getOrDefault(pool, 0.0);
    }

    private long engaged(String person) {
        return world.works.stream()
                .filter(w -> (w.active() || w.coming) && w.demands.containsKey(person))
                .count();
    }

    private Map<String, Double> loads() {
        Map<String, Double> loads = new LinkedHashMap<>();
        for (Work work : world.works) {
            if (work.active() || work.coming) {
                work.demands.forEach((resource, demand) -> loads.merge(resource, demand, Double::sum));
            }
        }
        return loads;
    }

    /** What every resource has to give, in FTE: settled on the first day. */
    Map<String, Double> capacities() {
        return capacities;
    }

    /** More capacity comes with work that comes from outside. */
    void grow(Work work) {
        work.demands.forEach((resource, demand) -> capacities.merge(resource, demand / LOAD, Double::sum));
    }

    void week() {
        if (capacities.isEmpty()) {
            settle();
        }
        double contention = world.dose(Knob.RESOURCE_CONTENTION);
        for (Work work : world.active()) {
            if (contention > 0 && chance.happens(World.weekly(0.1 + 0.3 * contention))) {
                assign(work);
            }
        }
    }

    private void settle() {
        Map<String, Double> loads = loads();
        capacities = new LinkedHashMap<>();
        world.organisation.staff().forEach(p -> capacities.put(p, 1.0));
        double people = world.organisation.staff().stream()
                .mapToDouble(p -> loads.getOrDefault(p, 0.0))
                .sum();
        double all = loads.values().stream().mapToDouble(d -> d).sum();
        double spare =
                Math.max(all - people, (all / LOAD - world.organisation.staff().size()));
        for (String pool : world.organisation.pools()) {
            double share = loads.getOrDefault(pool, 0.0) / Math.max(0.1, all - people);
            capacities.put(pool, Math.max(1, Math.round(10 * spare * share) / 10.0));
        }
    }

    /** The goal that has least of the effort it should have; one may be left out. */
    int neediest(int starved) {
        double[] wanted = wanted();
        double[] has = efforts();
        double sum = Math.max(0.1, java.util.Arrays.stream(has).sum());
        int best = 0;
        double gap = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < wanted.length; i++) {
            double missing = i == starved ? -10 - i : wanted[i] - has[i] / sum;
            if (missing > gap) {
                gap = missing;
                best = i;
            }
        }
        return best;
    }

    private double[] efforts() {
        double[] has = new double[world.organisation.goals().size()];
        for (Work work : world.works) {
            if ((work.active() || work.coming) && work.goal >= 0) {
                has[work.goal] += work.demand();
            }
        }
        return has;
    }

    /** The shares of effort that leaders really want: the declared ones, moved from the first goals to the last by the dose. */
    double[] wanted() {
        List<Goal> goals = world.organisation.goals();
        double[] wanted = goals.stream().mapToDouble(Goal::weight).toArray();
        double move = 0.4 * world.dose(Knob.SAY_DO);
        for (int i = 0; i < wanted.length / 2 && move > 0; i++) {
            double taken = Math.min(wanted[i] * 0.9, move);
            wanted[i] -= taken;
            wanted[wanted.length - 1 - i] += taken;
            move -= taken;
        }
        return wanted;
    }

    /** What every active initiative asks of whom, in FTE. */
    Map<String, Map<String, Double>> demands() {
        double gap = 1 + 0.6 * world.dose(Knob.CAPACITY_GAP);
        double[] factors = factors();
        Map<String, Map<String, Double>> demands = new LinkedHashMap<>();
        for (Work work : world.active()) {
            double factor = gap * (work.goal < 0 ? 1 : factors[work.goal]);
            Map<String, Double> one = new LinkedHashMap<>();
            work.demands.forEach((resource, demand) -> one.put(resource, Math.round(100 * demand * factor) / 100.0));
            demands.put(work.id, one);
        }
        return demands;
    }

    private double[] factors() {
        double[] wanted = wanted();
        double[] has = efforts();
        double sum = Math.max(0.1, java.util.Arrays.stream(has).sum());
        double[] factors = new double[wanted.length];
        for (int i = 0; i < factors.length; i++) {
            double share = has[i] / sum;
            factors[i] = world.dose(Knob.SAY_DO) == 0 || share == 0 ? 1 : Math.min(3, Math.max(0.2, wanted[i] / share));
        }
        return factors;
    }
}
