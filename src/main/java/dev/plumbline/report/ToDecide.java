package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Element;
import dev.plumbline.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What calls for a decision: the gravest finding of each of the indicators that drift most, with what would end it. */
final class ToDecide {

    private static final int MOST = 3;
    private static final int SENTENCE = 170;

    private ToDecide() {}

    static List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (IndicatorResult indicator : inOrder(assessment)) {
            if (lines.size() < MOST && !indicator.findings().isEmpty()) {
                lines.add((indicator.flagged() ? "• " : "• Not flagged, to watch: ")
                        + line(indicator.findings().get(0)));
            } else if (indicator.flagged()) {
                more.add(indicator.title());
            }
        }
        if (!more.isEmpty()) {
            lines.add("• Also flagged: " + String.join(", ", more) + ".");
        }
        return lines.isEmpty() ? List.of(nothing(assessment)) : List.copyOf(lines);
    }

    /** What is flagged first, the panels beside the elements too; then what drifts without being flagged. */
    private static List<IndicatorResult> inOrder(Assessment assessment) {
        Stream<IndicatorResult> panels = assessment.indicators().stream()
                .filter(indicator -> indicator.element() == Element.OUTCOME_PANEL && indicator.flagged());
        return Stream.concat(Verdict.drifting(assessment).stream(), panels)
                .distinct()
                .sorted(Comparator.comparing(IndicatorResult::flagged).reversed())
                .toList();
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
