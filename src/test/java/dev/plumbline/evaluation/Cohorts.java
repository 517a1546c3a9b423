package dev.plumbline.evaluation;

import dev.plumbline.simulator.Knob;
import java.util.List;

/**
 * The assessed organisations of an evaluation.
 *
 * @param drifting with one knob turned
 * @param stable that do not drift
 * @param traps that only look like it
 */
record Cohorts(List<Assessed> drifting, List<Assessed> stable, List<Assessed> traps) {

    /** The ids of all indicators, in report order. */
    List<String> indicators() {
        return List.copyOf(stable.get(0).last().outcomes().keySet());
    }

    List<Assessed> under(Knob knob) {
        return drifting.stream()
                .filter(a -> a.scenario().doses().containsKey(knob))
                .toList();
    }

    /** The scores of an indicator in the last quarter, of those in which it is measured. */
    static List<Double> scores(List<Assessed> organisations, String indicator) {
        return organisations.stream()
                .flatMap(a -> a.last().score(indicator).stream())
                .toList();
    }

    /** Evidence: which findings are true, and which truths are found. */
    String evidence() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | precision of findings | findings | recall of what happened in the quarter | truths |
                |---|---|---|---|---|
                """);
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                table.append(Evidenced.of(indicator, under(knob)).row());
            }
        }
        return table.toString();
    }
}
