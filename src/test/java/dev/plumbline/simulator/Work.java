package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An initiative as it really is. */
final class Work {

    final String id;
    final String name;
    String unit;
    String owner;
    String sponsor;
    String type = "Change";
    State state = State.ACTIVE;
    int tier = 2;
    LocalDate start;
    LocalDate end;
    long budget;
    double progress;
    String commitment = "";
    String metric = "";
    String target = "";
    String direction = "";
    String population = "";
    String description = "";
    String value = "";
    String removes = "";
    String health = "Green";
    final Map<String, Double> demand = new LinkedHashMap<>();

    @Nullable
    LocalDate since;

    Work(String id, String name, String unit, String owner, LocalDate start, LocalDate end) {
        this.id = id;
        this.name = name;
        this.unit = unit;
        this.owner = owner;
        this.sponsor = owner;
        this.start = start;
        this.end = end;
    }

    /** Where it stands. */
    enum State {
        PROPOSED,
        ACTIVE,
        PAUSED,
        DONE,
        CANCELLED
    }

    boolean active() {
        return state == State.ACTIVE;
    }

    boolean over() {
        return state == State.DONE || state == State.CANCELLED;
    }

    double effort() {
        return demand.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    Work copy() {
        Work copy = new Work(id, name, unit, owner, start, end);
        copy.sponsor = sponsor;
        copy.type = type;
        copy.state = state;
        copy.tier = tier;
        copy.budget = budget;
        copy.progress = progress;
        copy.commitment = commitment;
        copy.metric = metric;
        copy.target = target;
        copy.direction = direction;
        copy.population = population;
        copy.description = description;
        copy.value = value;
        copy.removes = removes;
        copy.health = health;
        copy.demand.putAll(demand);
        copy.since = since;
        return copy;
    }
}
