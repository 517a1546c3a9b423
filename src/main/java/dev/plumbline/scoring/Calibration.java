package dev.plumbline.scoring;

import dev.plumbline.indicator.Median;
import dev.plumbline.indicator.Rounding;
import dev.plumbline.indicator.Rules;
import dev.plumbline.indicator.Rules.Rule;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.indicator.Wording;
import dev.plumbline.model.CalibrationLevel;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Part;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The calibration ladder (method §7). Level L0 is the defaults. With at least {@value #LEAST} quarters that the organisation
 * judged acceptable, level L1 blends the thresholds that rest on base rates or convention with the portfolio's own record: where
 * drift begins with the median, where it is complete with the median and four standard deviations as the median absolute deviation
 * tells them, the own record weighing n/(n+4). What policy, physics or the literature sets is never moved.
 *
 * @param rules the rules to measure with
 * @param level what they rest on
 */
public record Calibration(Rules rules, CalibrationLevel level) {

    private static final int LEAST = 4;
    private static final double DEVIATIONS = 4;
    private static final double LEAST_WIDTH = 0.25;
    private static final Set<String> MOVABLE = Set.of("base rate", "convention");

    /**
     * @param defaults level L0
     * @param acceptable the quarters that were judged acceptable
     */
    public static Calibration of(Rules defaults, PortfolioHistory history, Collection<Period> acceptable) {
        Quarters quarters = new Quarters(defaults, history);
        List<Period> measured = new TreeSet<>(acceptable)
                .stream().filter(period -> history.span(period).isPresent()).toList();
        if (measured.size() < LEAST) {
            return new Calibration(defaults, new CalibrationLevel("L0", measured, List.of()));
        }
        List<String> moved = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : defaults.rules()) {
            Map<String, Threshold> thresholds = new TreeMap<>(rule.statistics());
            thresholds.replaceAll((name, threshold) -> {
                Threshold own = own(threshold, values(quarters, measured, rule.id(), name));
                if (!own.equals(threshold)) {
                    moved.add(rule.id() + ": " + name + " " + text(threshold) + " → " + text(own));
                }
                return own;
            });
            rules.add(rule.with(thresholds));
        }
        return new Calibration(
                new Rules(defaults.version(), rules),
                new CalibrationLevel(moved.isEmpty() ? "L0" : "L1", measured, moved));
    }

    private static List<Double> values(Quarters quarters, List<Period> periods, String indicator, String statistic) {
        List<Double> values = new ArrayList<>();
        for (Period period : periods) {
            Outcome outcome = quarters.of(period).outcomes().get(indicator);
            if (outcome instanceof Measured measured) {
                measured.parts().stream()
                        .filter(part -> part.statistic().equals(statistic))
                        .map(Part::value)
                        .findFirst()
                        .ifPresent(values::add);
            }
        }
        return values;
    }

    private static Threshold own(Threshold threshold, List<Double> values) {
        if (values.size() < LEAST || !MOVABLE.contains(threshold.provenance())) {
            return threshold;
        }
        double median = Median.of(values);
        double usual = threshold.saturated() - threshold.tolerated();
        double width = Math.max(DEVIATIONS * Median.deviation(values), LEAST_WIDTH * Math.abs(usual));
        double trust = (double) values.size() / (values.size() + LEAST);
        double tolerated = trust * median + (1 - trust) * threshold.tolerated();
        double saturated = trust * (median + Math.signum(usual) * width) + (1 - trust) * threshold.saturated();
        return new Threshold(threshold.statistic(), Rounding.six(tolerated), Rounding.six(saturated), "own record");
    }

    private static String text(Threshold threshold) {
        return Wording.number(threshold.tolerated(), 2) + "–" + Wording.number(threshold.saturated(), 2);
    }
}
