package dev.plumbline.plan;

import java.util.Comparator;

/**
 * What a choice costs, in the order in which less of it is wanted (lexicographic, method §11).
 *
 * @param overLimits by how many initiatives limits are exceeded, summed over them
 * @param shortage by how much capacities are exceeded, in twentieths of a person-day
 * @param pain four times the pain of all initiatives and once that of the leader who bears most, in hundredths of a point
 * @param touched how many initiatives are paused or stopped
 */
record Cost(long overLimits, long shortage, long pain, int touched) implements Comparable<Cost> {

    /** The fairness term weighs a quarter (μ of method §11). */
    static final int PAIN_UNITS = 4;

    private static final Comparator<Cost> ORDER = Comparator.comparingLong(Cost::overLimits)
            .thenComparingLong(Cost::shortage)
            .thenComparingLong(Cost::pain)
            .thenComparingInt(Cost::touched);

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }

    /** Whether nothing exceeds more than in another. */
    boolean within(Cost other) {
        return overLimits <= other.overLimits && shortage <= other.shortage;
    }
}
