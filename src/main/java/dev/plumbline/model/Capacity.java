package dev.plumbline.model;

/**
 * How much of a person, team or pool is available in a period (CAPACITY, method §1.1).
 *
 * @param resource the person, team or pool
 * @param period the days it is for
 * @param available the amount
 * @param unit {@code FTE}, {@code days} or {@code hours}; empty when not stated
 * @param evidence where it stands
 */
public record Capacity(String resource, DateRange period, double available, String unit, Evidence evidence) {}
