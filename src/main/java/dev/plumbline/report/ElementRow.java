package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Interval;
import java.util.List;

/**
 * One element on page 1.
 *
 * @param title its name
 * @param bar its score on the scale
 * @param score {@code 0.58}, or nothing
 * @param interval {@code 0.44–0.71}, or nothing
 * @param word the band and how it moved; or why it is not assessed and what would unlock it
 */
record ElementRow(String title, ScoreBar bar, String score, String interval, String word) {

    static List<ElementRow> all(Assessment assessment) {
        return assessment.elements().stream().map(e -> of(assessment, e)).toList();
    }

    private static ElementRow of(Assessment assessment, ElementResult element) {
        Double score = element.score();
        Interval band = element.band();
        return new ElementRow(
                element.element().title(),
                new ScoreBar(score, band),
                score == null ? "–" : Figures.score(score),
                band == null ? "" : Figures.scores(band),
                score == null ? silence(assessment, element) : word(assessment, element, score));
    }

    private static String word(Assessment assessment, ElementResult element, double score) {
        boolean weakest = element.element().id().equals(assessment.index().weakest());
        String previous = element.previous() == null ? null : Figures.score(element.previous());
        String movement = Figures.movement(element.change(), previous);
        return Figures.band(score) + (weakest ? ", the weakest" : "") + (movement.isEmpty() ? "" : "; " + movement);
    }

    private static String silence(Assessment assessment, ElementResult element) {
        String unlocks = Unlocks.of(assessment.indicators(), element.element());
        return "not assessed" + (unlocks.isEmpty() ? "" : "; to supply: " + unlocks);
    }
}
