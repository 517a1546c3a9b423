package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The page of an element, or of the outcome panels: each of its indicators.
 *
 * @param title its name
 * @param summary its score, or why it has none
 * @param indicators those that were measured
 * @param silent those that were not
 */
record ElementPage(String title, String summary, List<IndicatorSection> indicators, List<SilentRow> silent) {

    /** What the sentence says anyway: that it is not assessed, and its full stop. */
    private static final Pattern REPEATED = Pattern.compile("^not assessed\\W+|\\.$", Pattern.CASE_INSENSITIVE);

    static List<ElementPage> all(Assessment assessment) {
        List<ElementPage> pages = new ArrayList<>();
        for (ElementResult element : assessment.elements()) {
            pages.add(of(assessment, element.element(), summary(element)));
        }
        pages.add(of(
                assessment,
                Element.OUTCOME_PANEL,
                "Outcome panels show what drift does. They carry no weight in the elements and the index."));
        return pages;
    }

    private static ElementPage of(Assessment assessment, Element element, String summary) {
        List<IndicatorResult> own = assessment.indicators().stream()
                .filter(indicator -> indicator.element() == element)
                .toList();
        return new ElementPage(
                element.title(),
                summary,
                own.stream()
                        .filter(indicator -> indicator.outcome() instanceof Measured)
                        .map(IndicatorSection::of)
                        .toList(),
                SilentRow.all(own));
    }

    private static String summary(ElementResult element) {
        Double score = element.score();
        if (score == null) {
            String reason = element.reason() == null
                    ? ""
                    : REPEATED.matcher(element.reason()).replaceAll("");
            String bare = reason.replace(", with 0 % of the weight", "");
            return bare.isEmpty() ? "Not assessed." : "Not assessed: " + bare + ".";
        }
        String band = element.band() == null ? "" : " (" + Figures.scores(element.band()) + ")";
        String previous = element.previous() == null ? null : Figures.score(element.previous());
        String movement = Figures.movement(element.change(), previous);
        return "Drift " + Figures.score(score) + band + ", " + Figures.band(score)
                + (movement.isEmpty() ? "" : "; " + movement + " a quarter ago") + ". The indicators measured carry "
                + Figures.percent(element.coverage())
                + " of its weight. Scores run from 0, no drift, to 1, saturated.";
    }
}
