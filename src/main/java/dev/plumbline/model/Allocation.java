package dev.plumbline.model;

/**
 * What an initiative demands of a resource in a period (ALLOC, method §1.1).
 *
 * @param initiative its id or name, as the file gives it
 * @param resource the person, team or pool
 * @param period the days it is for; open when not stated
 * @param demand the amount
 * @param unit {@code FTE}, {@code days} or {@code hours}; empty when not stated
 * @param evidence where it stands
 */
public record Allocation(
        String initiative, String resource, DateRange period, double demand, String unit, Evidence evidence) {}
