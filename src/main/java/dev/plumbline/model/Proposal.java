package dev.plumbline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An initiative that somebody proposes, in a row of a register, a gate form, or both.
 *
 * @param initiative as the proposal states it, else as the newest register remembered does, else its bare name
 * @param form what the gate form answers, by question; empty without a form
 * @param metrics the definitions of success that the proposal declares for it
 * @param demand what the proposal says it asks of resources
 * @param conflicts where its definitions of success do not go with the portfolio's
 * @param evidence where it stands in the proposal
 */
public record Proposal(
        Initiative initiative,
        Map<Integer, GateForm.Answer> form,
        List<SuccessMetric> metrics,
        List<Allocation> demand,
        List<MetricConflict> conflicts,
        Evidence evidence) {

    public Proposal {
        Objects.requireNonNull(initiative);
        form = Collections.unmodifiableMap(new TreeMap<>(form));
        metrics = List.copyOf(metrics);
        demand = List.copyOf(demand);
        conflicts = List.copyOf(conflicts);
        Objects.requireNonNull(evidence);
    }
}
