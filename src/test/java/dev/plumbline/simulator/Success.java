package dev.plumbline.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How success is defined (knob of competing metrics). */
final class Success {

    private static final String WINDOW = "December 2026";

    private final World world;
    private final Chance chance;
    private final List<Measure> unused = new ArrayList<>();

    Success(World world) {
        this.world = world;
        this.chance = world.chance("success");
        List<Measure> all = new ArrayList<>();
        for (String line : Words.NAMES.list("construct")) {
            String[] parts = line.split("\\|");
            for (String unit : world.organisation.units()) {
                all.add(new Measure(
                        parts[0], parts[1].equals("up"), target(parts[2]), parts[2], unit + " customers", WINDOW, ""));
            }
        }
        unused.addAll(Organisation.shuffled(chance, all));
    }

    private int target(String unit) {
        return switch (unit) {
            case "%" -> 20 + chance.below(70);
            case "EUR", "kWh" -> 100 * (1 + chance.below(90));
            default -> 2 + chance.below(58);
        };
    }

    /** A measure of its own, or one that is at odds with another's. */
    Measure measure(Work work) {
        List<Work> others =
                world.active().stream().filter(w -> w.measure != null).toList();
        if (!others.isEmpty() && chance.happens(0.5 * world.dose(Knob.COMPETING_METRICS))) {
            Work other = chance.pick(others);
            Measure theirs = java.util.Objects.requireNonNull(other.measure);
            world.ledger.add("competing-metrics", "clone", work.id, world.today(), world.scenario.end());
            world.ledger.add("competing-metrics", "clone", other.id, world.today(), world.scenario.end());
            return atOdds(theirs);
        }
        return unused.isEmpty()
                ? new Measure("milestones met on time", true, target("%"), "%", work.name, WINDOW, "")
                : unused.remove(unused.size() - 1);
    }

    private Measure atOdds(Measure m) {
        return switch (chance.below(3)) {
            case 0 -> new Measure(m.construct(), !m.up(), m.target(), m.unit(), m.population(), m.window(), "");
            case 1 ->
                new Measure(
                        m.construct(),
                        m.up(),
                        (int) Math.max(1, Math.round(m.target() * (m.up() ? 0.6 : 1.6))),
                        m.unit(),
                        m.population(),
                        m.window(),
                        "");
            default -> new Measure(m.construct(), !m.up(), m.target(), m.unit(), m.population(), m.window(), "");
        };
    }

    /** Now and then a measure is defined anew. */
    void week() {
        for (Work work : world.active()) {
            if (work.measure != null && chance.happens(World.weekly(0.08)) && world.dose(Knob.COMPETING_METRICS) > 0) {
                work.measure = measure(work);
            }
        }
    }

    Map<String, Measure> stated() {
        Map<String, Measure> stated = new LinkedHashMap<>();
        for (Work work : world.active()) {
            if (work.measure != null) {
                stated.put(work.id, work.measure);
            }
        }
        return stated;
    }
}
