package dev.plumbline.indicator;

import dev.plumbline.model.Element;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Every threshold, minimum and weight of one version of the method (method §4), each with where it comes from.
 *
 * @param version {@code 2026.1}
 * @param rules one for each indicator, in report order
 */
public record Rules(String version, List<Rule> rules) {

    public Rules {
        Objects.requireNonNull(version);
        rules = List.copyOf(rules);
    }

    /** The rule of an indicator. */
    public Rule of(String indicator) {
        return rules.stream()
                .filter(r -> r.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rules " + version + " have no indicator " + indicator
                        + "; they know " + rules.stream().map(Rule::id).toList()));
    }

    /**
     * What applies to one indicator.
     *
     * @param id its id
     * @param element the element it belongs to
     * @param weight within its element, 0–1
     * @param statistics by a short name, from where to where a statistic drifts
     * @param minimum by name, the least data it needs and the settings of its guards
     */
    public record Rule(
            String id, Element element, double weight, Map<String, Threshold> statistics, Map<String, Double> minimum) {

        public Rule {
            Objects.requireNonNull(id);
            Objects.requireNonNull(element);
            statistics = named(statistics);
            minimum = Map.copyOf(minimum);
        }

        private static Map<String, Threshold> named(Map<String, Threshold> statistics) {
            Map<String, Threshold> named = new TreeMap<>();
            statistics.forEach((name, threshold) -> named.put(
                    name, new Threshold(name, threshold.tolerated(), threshold.saturated(), threshold.provenance())));
            return Collections.unmodifiableMap(named);
        }

        /** The same rule with other thresholds. */
        public Rule with(Map<String, Threshold> others) {
            return new Rule(id, element, weight, others, minimum);
        }

        /** The thresholds of a statistic. */
        public Threshold threshold(String statistic) {
            return Objects.requireNonNull(statistics.get(statistic), () -> id + " has no thresholds for " + statistic);
        }

        /** A minimum or a guard's setting. */
        public double least(String what) {
            return Objects.requireNonNull(minimum.get(what), () -> id + " has no minimum for " + what);
        }
    }

    /**
     * From where to where a statistic drifts.
     *
     * @param statistic its short name in the rule; empty outside of one
     * @param tolerated where drift begins (a)
     * @param saturated where it is complete (b); below {@code tolerated} when less is worse
     * @param provenance {@code policy}, {@code physics}, {@code base rate}, {@code literature} or {@code convention}
     */
    public record Threshold(String statistic, double tolerated, double saturated, String provenance) {

        public Threshold {
            statistic = Objects.requireNonNullElse(statistic, "");
            Objects.requireNonNull(provenance);
            if (tolerated == saturated) {
                throw new IllegalArgumentException("drift cannot begin and be complete at the same value " + tolerated);
            }
        }

        /** Thresholds outside of a rule. */
        public Threshold(double tolerated, double saturated) {
            this("", tolerated, saturated, "");
        }

        /** The severity map of method §2: 0 up to what is tolerated, 1 from where it is saturated. */
        public double severity(double value) {
            return Math.min(1, Math.max(0, (value - tolerated) / (saturated - tolerated)));
        }
    }
}
