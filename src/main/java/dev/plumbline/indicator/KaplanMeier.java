package dev.plumbline.indicator;

import dev.plumbline.model.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The product-limit estimate of how long it takes until something happens, where some cases were not watched long enough to know
 * (Kaplan and Meier 1958), with Greenwood's variance.
 *
 * @param cases by time
 */
record KaplanMeier(List<Case> cases) {

    /**
     * One case.
     *
     * @param days how long it was watched, or until it happened
     * @param weight how much it counts when it happened, 0–1; 0 when it did not while it was watched
     */
    record Case(long days, double weight) {}

    KaplanMeier {
        cases = cases.stream()
                .sorted(Comparator.comparingLong(Case::days)
                        .thenComparing(Comparator.comparingDouble(Case::weight).reversed()))
                .toList();
    }

    /** The share of cases to which it happened within so many days, 0–1. */
    double happened(long within) {
        double survival = 1;
        for (long day : cases.stream().mapToLong(Case::days).distinct().toArray()) {
            if (day <= within) {
                survival *= 1 - events(day) / atRisk(day);
            }
        }
        return 1 - survival;
    }

    /** Where that share lies, by Greenwood's variance. */
    Interval interval(long within, double z) {
        double sum = 0;
        for (long day : cases.stream().mapToLong(Case::days).distinct().toArray()) {
            double events = events(day);
            double risk = atRisk(day);
            if (day <= within && events > 0 && risk > events) {
                sum += events / (risk * (risk - events));
            }
        }
        double share = happened(within);
        double half = z * (1 - share) * Math.sqrt(sum);
        return new Interval(Math.max(0, share - half), Math.min(1, share + half));
    }

    /** Half of the cases took no longer; empty when it happened to fewer than half while they were watched. */
    OptionalDouble median() {
        for (long day : cases.stream().mapToLong(Case::days).distinct().toArray()) {
            if (happened(day) >= 0.5) {
                return OptionalDouble.of((double) day);
            }
        }
        return OptionalDouble.empty();
    }

    private double events(long day) {
        return cases.stream()
                .filter(c -> c.days() == day)
                .mapToDouble(Case::weight)
                .sum();
    }

    private double atRisk(long day) {
        return cases.stream().filter(c -> c.days() >= day).count();
    }
}
