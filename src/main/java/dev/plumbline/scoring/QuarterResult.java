package dev.plumbline.scoring;

import dev.plumbline.indicator.Indicator;
import dev.plumbline.indicator.Indicators;
import dev.plumbline.indicator.PowerMean;
import dev.plumbline.indicator.Rules;
import dev.plumbline.indicator.Rules.Rule;
import dev.plumbline.model.Element;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.NotApplicable;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every indicator says of one quarter.
 *
 * @param rules thresholds and weights
 * @param outcomes by indicator id, in report order
 */
record QuarterResult(Rules rules, Map<String, Outcome> outcomes) {

    static final double ELEMENT_POWER = 2;

    private static final int LEAST_INDICATORS = 2;
    private static final double LEAST_WEIGHT = 0.5;
    private static final double TINY = 1e-9;

    static QuarterResult of(Rules rules, PortfolioHistory history, Period period) {
        PortfolioHistory known = history.until(period.end());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Optional<StatusCoverage.Blind> blind = StatusCoverage.of(known, period);
        for (Indicator indicator : Indicators.all(rules)) {
            Outcome outcome = assess(indicator, known, period);
            boolean silenced = outcome instanceof Measured && blind.isPresent();
            outcomes.put(indicator.id(), silenced ? blind.orElseThrow().silence(indicator.title()) : outcome);
        }
        return new QuarterResult(rules, outcomes);
    }

    /** An indicator that fails on inputs nobody thought of is not assessed, and says so; it never counts as health. */
    private static Outcome assess(Indicator indicator, PortfolioHistory known, Period period) {
        try {
            return indicator.assess(known, period);
        } catch (RuntimeException fault) {
            return new Outcome.NotAssessed(
                    Outcome.Reason.FAULT,
                    "Not assessed — " + indicator.title() + " failed on these inputs ("
                            + fault.getClass().getSimpleName()
                            + "). That is a fault of Plumbline, not of the files; please report it.",
                    List.of());
        }
    }

    /** The indicators of an element that are measured, in report order. */
    List<Reading> readings(Element element) {
        List<Reading> readings = new ArrayList<>();
        outcomes.forEach((id, outcome) -> {
            Rule rule = rules.of(id);
            if (rule.element() == element && outcome instanceof Measured measured) {
                readings.add(Reading.of(rule, measured));
            }
        });
        return readings;
    }

    /** The weight of the measured indicators among all of the element that make sense here, 0–1. */
    double coverage(Element element) {
        return coverage(element, readings(element).stream().map(Reading::id).toList());
    }

    double coverage(Element element, List<String> among) {
        double all = 0;
        double covered = 0;
        for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
            Rule rule = rules.of(entry.getKey());
            if (rule.element() == element && !(entry.getValue() instanceof NotApplicable)) {
                all += rule.weight();
                covered += among.contains(rule.id()) ? rule.weight() : 0;
            }
        }
        return all == 0 ? 0 : covered / all;
    }

    /** Whether some indicators are enough to speak of the element (method §5.3). */
    boolean enough(Element element, List<String> among) {
        return among.size() >= LEAST_INDICATORS && coverage(element, among) >= LEAST_WEIGHT - TINY;
    }

    boolean assessed(Element element) {
        return enough(element, readings(element).stream().map(Reading::id).toList());
    }

    static double score(List<Reading> readings, double power) {
        return PowerMean.of(
                power,
                readings.stream().mapToDouble(Reading::score).toArray(),
                readings.stream().mapToDouble(Reading::weight).toArray());
    }

    /** What the element could be if everything not assessed were 0, or 1 (identification bounds, method §5.3). */
    Interval bounds(Element element) {
        return new Interval(score(filled(element, 0), ELEMENT_POWER), score(filled(element, 1), ELEMENT_POWER));
    }

    private List<Reading> filled(Element element, double missing) {
        List<Reading> readings = new ArrayList<>();
        outcomes.forEach((id, outcome) -> {
            Rule rule = rules.of(id);
            if (rule.element() != element || outcome instanceof NotApplicable) {
                return;
            }
            readings.add(
                    outcome instanceof Measured measured
                            ? Reading.of(rule, measured)
                            : new Reading(id, rule.weight(), missing, new Interval(missing, missing), List.of()));
        });
        return readings;
    }
}
