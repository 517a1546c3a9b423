package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An initiative as it really is; it changes from week to week. */
final class Work {

    /** Where it stands. */
    enum State {
        PROPOSED,
        ACTIVE,
        PAUSED,
        DONE,
        CANCELLED
    }

    /** Why it exists. */
    enum Kind {
        CHANGE,
        MANDATORY,
        RUN
    }

    final String id;
    final String name;
    final Kind kind;
    /** Share of the demand on each resource, in FTE. */
    final Map<String, Double> demands = new LinkedHashMap<>();

    String unit;
    String owner = "";
    String sponsor = "";
    State state = State.PROPOSED;
    int tier = 3;
    /** The goal it serves, or -1. */
    int goal = -1;

    LocalDate start;
    LocalDate end;
    LocalDate baseline;

    @Nullable
    LocalDate closed;

    double weeks;
    double done;
    int budget;
    String scope = "";
    String need = "";
    String value = "";
    String removes = "";

    @Nullable
    Measure measure;

    boolean excluded;
    /** Approved, but not yet begun. */
    boolean coming;
    /** Stopped by decision and going on all the same. */
    boolean zombie;

    Work(String id, String name, Kind kind, String unit, LocalDate start, double weeks) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.unit = unit;
        this.start = start;
        this.weeks = weeks;
        this.end = start.plusDays(Math.round(7 * weeks));
        this.baseline = end;
    }

    boolean active() {
        return state == State.ACTIVE;
    }

    /** Whether it is change work that counts against the limit. */
    boolean counts() {
        return kind != Kind.RUN && (active() || coming);
    }

    boolean closed() {
        return state == State.DONE || state == State.CANCELLED;
    }

    double demand() {
        return demands.values().stream().mapToDouble(d -> d).sum();
    }
}
