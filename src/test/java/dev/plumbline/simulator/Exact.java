package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The statistics of a quarter as they are in the world itself, before anything is written down. */
final class Exact {

    private final World world;
    private double before;

    Exact(World world) {
        this.world = world;
        this.before = world.scenario.initiatives();
    }

    void quarter(int quarter, LocalDate end) {
        Ledger ledger = world.ledger;
        List<Work> active =
                world.active().stream().filter(w -> w.kind != Work.Kind.RUN).toList();
        double in = ledger.happened("add", quarter) + 0.5 * ledger.happened("resume", quarter);
        double out = ledger.happened("done", quarter)
                + ledger.happened("cancel", quarter)
                + 0.5 * ledger.happened("pause", quarter);
        ledger.state(quarter, "net growth", (in - out) / Math.max(1, before));
        double events = ledger.happened("date", quarter)
                + ledger.happened("scope", quarter)
                + ledger.happened("owner", quarter)
                + 0.7 * ledger.happened("budget", quarter)
                + 0.7 * ledger.happened("priority", quarter);
        ledger.state(quarter, "events per initiative-quarter", events / Math.max(1, (before + active.size()) / 2));
        ledger.state(quarter, "active", active.size());
        ledger.state(
                quarter,
                "top-tier share",
                active.stream().filter(w -> w.tier == 1).count() / (double) Math.max(1, active.size()));
        double demand = world.allocations.getOrDefault(quarter, Map.of()).values().stream()
                .flatMap(m -> m.values().stream())
                .mapToDouble(d -> d)
                .sum();
        double capacity = world.staffing.capacities().values().stream()
                .mapToDouble(d -> d)
                .sum();
        ledger.state(quarter, "load", demand / Math.max(1, capacity));
        ledger.state(quarter, "active over limit", active.size() / (double) world.organisation.limit() - 1);
        if (active.size() > world.organisation.limit()) {
            ledger.add("priority-limits", "breach", Ledger.WHOLE, end);
        }
        if (demand / Math.max(1, capacity) > 0.85) {
            ledger.add("capacity-gap", "overload", Ledger.WHOLE, end);
        }
        if (active.stream().filter(w -> w.tier == 1).count() > 0.25 * active.size()) {
            ledger.add("priority-inflation", "crowded", Ledger.WHOLE, end);
        }
        coverage(end);
        overloads(quarter, end);
        deeds(end);
        before = Math.max(1, active.size());
    }

    /** Work that serves nothing or is excluded, and goals that nothing serves. */
    private void coverage(LocalDate end) {
        LocalDate since = end.minusDays(45);
        for (Work work : world.active()) {
            if (work.goal < 0 && work.kind == Work.Kind.CHANGE) {
                world.ledger.add("direction-coverage", work.excluded ? "excluded" : "orphan", work.id, since, end);
            }
        }
        for (int i = 0; i < world.organisation.goals().size(); i++) {
            int goal = i;
            if (world.active().stream().noneMatch(w -> w.goal == goal)) {
                world.ledger.add(
                        "direction-coverage",
                        "unserved",
                        world.organisation.goals().get(i).id(),
                        since,
                        end);
            }
        }
    }

    /** Goals that get another share of the effort than was declared. */
    private void deeds(LocalDate end) {
        double[] wanted = world.staffing.wanted();
        List<Organisation.Goal> goals = world.organisation.goals();
        for (int i = 0; i < wanted.length; i++) {
            if (Math.abs(wanted[i] - goals.get(i).weight()) > 0.05) {
                world.ledger.add("say-do-gap", "moved", goals.get(i).id(), end);
            }
        }
        if (world.dose(Knob.SAY_DO) > 0) {
            world.ledger.add("communication-inflation", "inflated", Ledger.WHOLE, end);
        }
    }

    /** Who is asked for more than there is. */
    private void overloads(int quarter, LocalDate end) {
        Map<String, Double> loads = new java.util.TreeMap<>();
        world.allocations
                .getOrDefault(quarter, Map.of())
                .values()
                .forEach(one -> one.forEach((resource, demand) -> loads.merge(resource, demand, Double::sum)));
        loads.forEach((resource, load) -> {
            double capacity = world.staffing.capacities().getOrDefault(resource, 1.0);
            if (load > capacity + 0.05) {
                world.ledger.add("resource-contention", "overload", resource, end);
                world.allocations.getOrDefault(quarter, Map.of()).forEach((initiative, asked) -> {
                    if (asked.containsKey(resource)) {
                        world.ledger.add("resource-contention", "contender", initiative, end);
                    }
                });
            }
        });
    }
}
