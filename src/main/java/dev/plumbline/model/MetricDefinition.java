package dev.plumbline.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A definition of success taken apart (method §8.5).
 *
 * @param source as the file states it
 * @param construct what is measured, in canonical words, {@code churn rate} as {@code retention rate}
 * @param direction which movement is wanted
 * @param low the least wanted value in the canonical unit; {@code null} when there is none
 * @param high the most wanted value in the canonical unit; {@code null} when there is none
 * @param unit the canonical unit, {@code %}, {@code day}, {@code GBP}; empty when none
 * @param denominator of what a rate is a share, {@code per call}; empty when not stated
 * @param population whom it covers; empty when not stated
 * @param from the first day of its window; {@code null} when not stated
 * @param to the last day of its window, or its deadline; {@code null} when not stated
 * @param cadence {@code monthly}, {@code yoy}; empty when not stated
 * @param baseline the value it starts from in the canonical unit; {@code null} when not stated
 * @param definition how the metric is computed, as stated; empty when not
 */
public record MetricDefinition(
        SuccessMetric source,
        String construct,
        Direction direction,
        @Nullable Double low,
        @Nullable Double high,
        String unit,
        String denominator,
        String population,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String cadence,
        @Nullable Double baseline,
        String definition) {

    public MetricDefinition {
        Objects.requireNonNull(source);
        Objects.requireNonNull(construct);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(denominator);
        Objects.requireNonNull(population);
        Objects.requireNonNull(cadence);
        Objects.requireNonNull(definition);
    }

    /** Which movement is wanted. */
    public enum Direction {
        UP,
        DOWN,
        HOLD,
        RANGE,
        UNKNOWN;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
