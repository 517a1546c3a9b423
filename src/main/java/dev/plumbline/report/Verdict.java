package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome.Measured;
import java.util.Comparator;
import java.util.Optional;

/** The whole report in one sentence: where it drifts most, and the plainest number that says so. */
final class Verdict {

    private Verdict() {}

    static String of(Assessment assessment) {
        Optional<ElementResult> worst = worstElement(assessment);
        Optional<IndicatorResult> gravest = gravest(assessment);
        if (gravest.isEmpty()) {
            return silence(assessment);
        }
        String because = headline(gravest.get());
        if (worst.isEmpty()) {
            return "No element can be assessed yet; what can be measured says: " + because + ".";
        }
        return subject(assessment, worst.get()) + ": " + because + ".";
    }

    private static String subject(Assessment assessment, ElementResult worst) {
        double score = worst.score() == null ? 0 : worst.score();
        String state = state(Figures.band(score));
        if (assessment.index().value() == null) {
            return worst.element().title() + " " + state;
        }
        String whole = assessment.portfolio() + " " + state(assessment.index().word());
        return whole + ", " + lower(worst.element()) + " most of all";
    }

    private static String state(String band) {
        return "early drift".equals(band) ? "shows early drift" : "is " + band;
    }

    private static String lower(Element element) {
        return element.title().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<ElementResult> worstElement(Assessment assessment) {
        return assessment.elements().stream()
                .filter(e -> e.score() != null)
                .max(Comparator.comparingDouble(e -> e.score() == null ? 0 : e.score()));
    }

    /** Flagged before not flagged, then the highest score within the worst element, then anywhere. */
    private static Optional<IndicatorResult> gravest(Assessment assessment) {
        Element worst = worstElement(assessment).map(ElementResult::element).orElse(Element.DIRECTION);
        return assessment.indicators().stream()
                .filter(i -> i.outcome() instanceof Measured && i.element() != Element.OUTCOME_PANEL)
                .max(Comparator.comparing((IndicatorResult i) -> i.element() == worst)
                        .thenComparing(IndicatorResult::flagged)
                        .thenComparingDouble(Verdict::score)
                        .thenComparing(IndicatorResult::id, Comparator.reverseOrder()));
    }

    private static double score(IndicatorResult indicator) {
        return indicator.outcome() instanceof Measured measured ? measured.score() : 0;
    }

    private static String headline(IndicatorResult indicator) {
        return indicator.outcome() instanceof Measured measured ? measured.headline() : "";
    }

    private static String silence(Assessment assessment) {
        int initiatives =
                assessment.history().latest().map(s -> s.initiatives().size()).orElse(0);
        return initiatives == 0
                ? "No verdict: no register of initiatives could be read."
                : "No verdict yet: " + Figures.count(initiatives, "initiative was", "initiatives were")
                        + " read, but no indicator has what it needs.";
    }
}
