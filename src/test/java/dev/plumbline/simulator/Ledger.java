package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is true of a simulated organisation; the product never reads it. */
public final class Ledger {

    /**
     * A drift event.
     *
     * @param indicator the indicator that is to find it
     * @param kind what it is
     * @param entity the id of the initiative, commitment, resource or meeting, or a name where there is no id
     * @param date when it happened, or since when it is the case
     * @param until since when it is the case no longer
     */
    public record Truth(String indicator, String kind, String entity, LocalDate date, LocalDate until) {}

    /** What happened to an initiative. */
    record Happening(String type, String id, LocalDate date) {}

    /** The entity of what is true of the portfolio as a whole. */
    public static final String WHOLE = "all";

    private final List<Truth> truths = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final TreeMap<Integer, Map<String, Double>> statistics = new TreeMap<>();

    void add(String indicator, String kind, String entity, LocalDate date) {
        truths.add(new Truth(indicator, kind, entity, date, date));
    }

    void add(String indicator, String kind, String entity, LocalDate date, LocalDate until) {
        truths.add(new Truth(indicator, kind, entity, date, until));
    }

    void happened(String type, String id, LocalDate date) {
        happenings.add(new Happening(type, id, date));
    }

    /** Whether an initiative has changed more than once within a quarter's length. */
    boolean again(String id, LocalDate day) {
        return happenings.stream()
                        .filter(h -> h.id().equals(id) && h.date().isAfter(day.minusDays(92)))
                        .filter(h -> java.util.Set.of("date", "budget", "owner", "scope", "priority")
                                .contains(h.type()))
                        .count()
                > 1;
    }

    long happened(String type, int quarter) {
        return happenings.stream()
                .filter(h -> h.type().equals(type) && Scenario.quarter(h.date()) == quarter)
                .count();
    }

    void state(int quarter, String statistic, double value) {
        statistics.computeIfAbsent(quarter, q -> new LinkedHashMap<>()).put(statistic, value);
    }

    /** Every drift event, in the order in which it happened. */
    public List<Truth> truths() {
        return List.copyOf(truths);
    }

    /** The exact statistics of a quarter, by name. */
    public Map<String, Double> statistics(int quarter) {
        return statistics.getOrDefault(quarter, Map.of());
    }
}
