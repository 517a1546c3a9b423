package dev.plumbline.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Two definitions of success that do not go together (method §8.5, decision table).
 *
 * @param type how
 * @param one the one, the smaller by owner and metric
 * @param other the other
 * @param why in a sentence
 * @param since the first day on which both were stated
 */
public record MetricConflict(Type type, MetricDefinition one, MetricDefinition other, String why, LocalDate since) {

    public MetricConflict {
        Objects.requireNonNull(type);
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        Objects.requireNonNull(why);
        Objects.requireNonNull(since);
    }

    /** The same conflict, known to be there since a day. */
    public MetricConflict from(LocalDate day) {
        return new MetricConflict(type, one, other, why, day);
    }

    /** How two definitions of success stand to each other. */
    public enum Type {
        /** T1: opposite movements of the same construct. */
        OPPOSITE_MOVEMENT("T1"),
        /** T2: targets of the same construct that cannot both be met. */
        DISJOINT_TARGETS("T2"),
        /** T3: one name for different things: unit, denominator, window or definition differ. */
        SAME_NAME_DIFFERENT_DEFINITION("T3"),
        /** T4: a pair that is known to pull apart. */
        KNOWN_TENSION("T4"),
        /** T5: the same, declared twice. */
        REPETITION("T5");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** {@code T1} to {@code T5}. */
        public String label() {
            return label;
        }
    }
}
