package dev.plumbline.model;

/**
 * A criterion that every new initiative must answer.
 *
 * @param id as the file gives it
 * @param criterion the question or rule
 * @param mandatory whether an initiative that fails it may not start
 * @param evidence where it stands
 */
public record DecisionFilter(String id, String criterion, boolean mandatory, Evidence evidence) {}
