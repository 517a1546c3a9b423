package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What calls for a decision: the gravest finding of each of the indicators that drift most, with what would end it. */
final class ToDecide {

    private static final int MOST = 3;
    private static final int SENTENCE = 170;

    private ToDecide() {}

    static List<String> of(Assessment assessment) {
        Set<String> lines = new LinkedHashSet<>();
        for (var indicator : Verdict.drifting(assessment)) {
            if (lines.size() < MOST && !indicator.findings().isEmpty()) {
                lines.add((indicator.flagged() ? "• " : "• Not flagged, to watch: ")
                        + line(indicator.findings().get(0)));
            }
        }
        return lines.isEmpty() ? List.of(nothing(assessment)) : List.copyOf(lines);
    }

    private static String line(Finding finding) {
        return Figures.minus(Figures.shortened(finding.statement(), SENTENCE)) + " → "
                + Figures.shortened(finding.remedy(), SENTENCE);
    }

    private static String nothing(Assessment assessment) {
        boolean measured = assessment.indicators().stream()
                .anyMatch(indicator -> indicator.outcome() instanceof dev.plumbline.model.Outcome.Measured);
        return measured
                ? "Nothing that was measured calls for a decision."
                : "Only which of the missing inputs to supply first.";
    }
}
