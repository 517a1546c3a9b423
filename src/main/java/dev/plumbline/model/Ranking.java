package dev.plumbline.model;

/**
 * The place one leader gives to one priority.
 *
 * @param leader who ranks
 * @param item the initiative or commitment
 * @param rank 1 is first
 * @param evidence where it stands
 */
public record Ranking(String leader, String item, double rank, Evidence evidence) {}
