package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome.Measured;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The whole report in one sentence or two: where it drifts most, and the plainest number that says so. */
final class Verdict {

    /** Below it an indicator counts as aligned (method §5.5). */
    private static final double DRIFTS = 0.2;

    private static final String TOO_LITTLE = " Too little is measured to judge the portfolio as a whole.";

    private Verdict() {}

    static String of(Assessment assessment) {
        List<IndicatorResult> gravest = gravest(assessment);
        if (gravest.isEmpty()) {
            return silence(assessment);
        }
        String because = Figures.minus(measured(gravest.get(0)).headline());
        Optional<ElementResult> worst = worstElement(assessment);
        if (worst.isPresent()) {
            return subject(assessment, worst.get()) + most(worst.get(), gravest.get(0)) + because + ".";
        }
        return apart(gravest.get(0), because) + TOO_LITTLE;
    }

    /** That an element is aligned is not because of what drifts most in it. */
    private static String most(ElementResult worst, IndicatorResult gravest) {
        boolean apart = worst.score() != null
                && worst.score() < DRIFTS
                && measured(gravest).score() >= DRIFTS;
        return apart ? "; " + gravest.title().toLowerCase(Locale.ROOT) + " shows the most drift: " : ": ";
    }

    /** What one indicator says where no element can be told. */
    private static String apart(IndicatorResult indicator, String because) {
        if (measured(indicator).score() < DRIFTS) {
            return "Nothing that could be measured drifts: " + because + ".";
        }
        return indicator.flagged()
                ? indicator.title() + " stands out: " + because + "."
                : "Nothing is flagged; " + indicator.title().toLowerCase(Locale.ROOT) + " shows the most drift: "
                        + because + ".";
    }

    /** The measured indicators that drift, the gravest first. */
    static List<IndicatorResult> drifting(Assessment assessment) {
        return gravest(assessment).stream()
                .filter(indicator -> measured(indicator).score() >= DRIFTS)
                .toList();
    }

    private static String subject(Assessment assessment, ElementResult worst) {
        double score = worst.score() == null ? 0 : worst.score();
        String element = worst.element().title();
        if (assessment.index().value() == null) {
            return element + " " + state(Figures.band(score));
        }
        String whole = assessment.portfolio() + " " + state(assessment.index().word());
        return score < DRIFTS ? whole : whole + ", " + element.toLowerCase(Locale.ROOT) + " most of all";
    }

    private static String state(String band) {
        return "early drift".equals(band) ? "shows early drift" : "is " + band;
    }

    private static Optional<ElementResult> worstElement(Assessment assessment) {
        return assessment.elements().stream()
                .filter(e -> e.score() != null)
                .max(Comparator.comparingDouble(e -> e.score() == null ? 0 : e.score()));
    }

    /** Those of the worst element first, then the flagged before the others, then by score, else in report order. */
    private static List<IndicatorResult> gravest(Assessment assessment) {
        Optional<Element> worst = worstElement(assessment).map(ElementResult::element);
        return assessment.indicators().stream()
                .filter(i -> i.outcome() instanceof Measured && i.element() != Element.OUTCOME_PANEL)
                .sorted(Comparator.comparing(
                                (IndicatorResult i) -> Optional.of(i.element()).equals(worst))
                        .thenComparing(IndicatorResult::flagged)
                        .thenComparingDouble(i -> measured(i).score())
                        .reversed())
                .toList();
    }

    private static Measured measured(IndicatorResult indicator) {
        return (Measured) indicator.outcome();
    }

    private static String silence(Assessment assessment) {
        int initiatives =
                assessment.history().latest().map(s -> s.initiatives().size()).orElse(0);
        return initiatives == 0
                ? "No verdict: no register of initiatives could be read."
                : "No verdict yet: " + Figures.count(initiatives, "initiative was", "initiatives were")
                        + " read, but no indicator has what it needs. The list of inputs says what would help.";
    }
}
