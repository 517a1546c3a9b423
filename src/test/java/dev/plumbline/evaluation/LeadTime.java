package dev.plumbline.evaluation;

import dev.plumbline.simulator.Knob;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How soon drift is flagged. */
record LeadTime(Cohorts cohorts) {

    /** How long it takes until a flag, against a naive alarm. */
    String leadTime() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | organisations, step of 0.6 and more | flagged by the end | median quarters from onset to flag | active +20 % by the end |
                |---|---|---|---|---|
                """);
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                table.append(leadTime(knob, indicator));
            }
        }
        return table.toString();
    }

    private String leadTime(Knob knob, String indicator) {
        List<Assessed> strong =
                cohorts.under(knob).stream().filter(a -> a.dose() >= 0.6).toList();
        List<Integer> waits = new ArrayList<>();
        int naive = 0;
        for (Assessed one : strong) {
            int onset = one.scenario().doses().values().iterator().next().onset();
            one.quarters().stream()
                    .filter(q -> q.number() >= onset && q.flagged().contains(indicator))
                    .findFirst()
                    .ifPresent(q -> waits.add(q.number() - onset));
            naive += one.quarters().stream().anyMatch(q -> q.baselines().getOrDefault("growth of active", 1.0) >= 1.2)
                    ? 1
                    : 0;
        }
        List<Integer> sorted = waits.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %d |%n",
                indicator,
                strong.size(),
                waits.size(),
                sorted.isEmpty() ? "–" : String.valueOf(sorted.get(sorted.size() / 2)),
                naive);
    }
}
