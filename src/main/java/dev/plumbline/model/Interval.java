package dev.plumbline.model;

/**
 * A closed interval of numbers.
 *
 * @param low the lower end
 * @param high the upper end, not below {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs from low to high, but is " + low + " to " + high);
        }
    }
}
