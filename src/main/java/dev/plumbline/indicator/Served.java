package dev.plumbline.indicator;

import java.util.List;

/**
 * The effort that goes into one initiative.
 *
 * @param amount FTE or money, above 0
 * @param places the numbers of the commitments it serves, to each an equal part; at least one
 */
record Served(double amount, List<Integer> places) {}
