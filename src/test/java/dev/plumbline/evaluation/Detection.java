package dev.plumbline.evaluation;

import dev.plumbline.evaluation.Distribution.Estimate;
import dev.plumbline.simulator.Knob;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether each indicator sees its drift, beside what three naive numbers see. */
record Detection(Cohorts cohorts) {

    private static final double DRIFT = 0.3;
    private static final List<String> BASELINES = List.of("growth of active", "top tier", "cue words");

    /** Detection: one row for each indicator a knob turns. */
    String detection() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | n drifting / stable | AUC, dose ≥ 0.3 against 0 | Spearman, dose and score | violations | AUC of growth of active | of top-tier share | of cue words |
                |---|---|---|---|---|---|---|---|
                """);
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                table.append(detection(knob, indicator));
            }
        }
        return table + summary();
    }

    private String detection(Knob knob, String indicator) {
        List<Assessed> all = cohorts.under(knob);
        List<Assessed> doses = all.stream().filter(a -> a.dose() >= DRIFT).toList();
        List<double[]> pairs = new ArrayList<>();
        all.forEach(a -> a.last().score(indicator).ifPresent(s -> pairs.add(new double[] {a.dose(), s})));
        cohorts.stable().forEach(a -> a.last().score(indicator).ifPresent(s -> pairs.add(new double[] {0, s})));
        return String.format(
                Locale.ROOT,
                "| %s | %d / %d | %s | %s | %d | %s |%n",
                indicator,
                Cohorts.scores(doses, indicator).size(),
                Cohorts.scores(cohorts.stable(), indicator).size(),
                auc(knob, indicator).text(),
                Distribution.spearman(pairs).text(),
                violations(pairs),
                BASELINES.stream()
                        .map(name -> Distribution.auc(baseline(doses, name), baseline(cohorts.stable(), name))
                                .text())
                        .collect(Collectors.joining(" | ")));
    }

    private static List<Double> baseline(List<Assessed> organisations, String name) {
        return organisations.stream().map(a -> a.last().baselines().get(name)).toList();
    }

    Estimate auc(Knob knob, String indicator) {
        List<Assessed> doses =
                cohorts.under(knob).stream().filter(a -> a.dose() >= DRIFT).toList();
        return Distribution.auc(Cohorts.scores(doses, indicator), Cohorts.scores(cohorts.stable(), indicator));
    }

    /** How often the mean score falls from a dose to the next. */
    private static int violations(List<double[]> pairs) {
        Map<Double, List<Double>> byDose = new TreeMap<>();
        pairs.forEach(p -> byDose.computeIfAbsent(p[0], d -> new ArrayList<>()).add(p[1]));
        double before = -1;
        int violations = 0;
        for (List<Double> scores : byDose.values()) {
            double mean = Distribution.mean(scores, s -> s);
            violations += mean < before - 0.005 ? 1 : 0;
            before = mean;
        }
        return violations;
    }

    private String summary() {
        List<Double> all = new ArrayList<>();
        StringBuilder low = new StringBuilder();
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                double value = auc(knob, indicator).value();
                if (!Double.isNaN(value)) {
                    all.add(value);
                    low.append(value < 0.75 ? " " + indicator : "");
                }
            }
        }
        List<Double> sorted = all.stream().sorted().toList();
        double median = sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
        return String.format(
                Locale.ROOT,
                "%nMedian AUC of %d indicators: %.2f (bar 0.90). Below 0.75:%s.%n",
                all.size(),
                median,
                low.length() == 0 ? " none" : low);
    }
}
