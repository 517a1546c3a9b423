package dev.plumbline.model;

/**
 * A definition of success (METRIC, method §1.1), each part as the file states it and empty when it does not.
 *
 * @param owner the initiative, unit or commitment it belongs to
 * @param metric what is measured
 * @param target the value to reach
 * @param direction whether up or down is good
 * @param unit the unit of the target
 * @param population whom it covers
 * @param window the time it covers
 * @param evidence where it stands
 */
public record SuccessMetric(
        String owner,
        String metric,
        String target,
        String direction,
        String unit,
        String population,
        String window,
        Evidence evidence) {}
