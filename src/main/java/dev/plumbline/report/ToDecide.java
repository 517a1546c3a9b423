package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands below the asks of page 1: what else is flagged or drifts, or that nothing does. */
final class ToDecide {

    private static final int SENTENCE = 170;

    private ToDecide() {}

    static List<String> of(Assessment assessment, List<Ask> asks) {
        List<String> lines = new ArrayList<>();
        String more = assessment.indicators().stream()
                .filter(IndicatorResult::flagged)
                .filter(i -> asks.stream().noneMatch(ask -> ask.indicator().equals(i.id())))
                .map(IndicatorResult::title)
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            lines.add("Also flagged: " + more + ".");
        }
        if (asks.isEmpty()) {
            lines.add(0, nothing(assessment));
            watched(assessment).ifPresent(lines::add);
        }
        return lines;
    }

    /** What drifts most without being flagged. */
    private static Optional<String> watched(Assessment assessment) {
        return Verdict.drifting(assessment).stream()
                .filter(indicator ->
                        !indicator.flagged() && !indicator.findings().isEmpty())
                .findFirst()
                .map(indicator -> "Not flagged, to watch: "
                        + Figures.minus(
                                Figures.shortened(indicator.findings().get(0).statement(), SENTENCE))
                        + " → " + indicator.findings().get(0).remedy());
    }

    private static String nothing(Assessment assessment) {
        boolean measured = assessment.indicators().stream()
                .anyMatch(indicator -> indicator.outcome() instanceof dev.plumbline.model.Outcome.Measured);
        return measured
                ? "Nothing that was measured calls for a decision."
                : "Only which of the missing inputs to supply first.";
    }
}
