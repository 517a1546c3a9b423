package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is true: every instance of drift, whether a knob or ordinary life brought it about. The product never reads it. */
public final class Ledger {

    private final List<Truth> truths = new ArrayList<>();

    /**
     * One instance.
     *
     * @param indicator the indicator it belongs to
     * @param day when it began
     * @param entity the initiative, commitment or decision
     */
    public record Truth(String indicator, LocalDate day, String entity) {}

    void add(Knob knob, LocalDate day, String entity) {
        truths.add(new Truth(knob.indicator(), day, entity));
    }

    /** The instances of an indicator between two days, both included. */
    public List<Truth> of(String indicator, LocalDate from, LocalDate to) {
        return truths.stream()
                .filter(truth -> truth.indicator().equals(indicator))
                .filter(truth -> !truth.day().isBefore(from) && !truth.day().isAfter(to))
                .toList();
    }
}
