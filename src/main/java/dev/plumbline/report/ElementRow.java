package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome.Measured;
import java.util.List;
import java.util.Objects;

/**
 * One element on page 1.
 *
 * @param title its name
 * @param bar its score on the scale
 * @param score {@code 0.58}, or nothing
 * @param interval {@code 0.44–0.71}, or nothing
 * @param word the band and how it moved; or why it is not assessed
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
        List<Double> scores = assessment.elements().stream()
                .map(ElementResult::score)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        boolean weakest = scores.size() > 1 && scores.stream().allMatch(other -> other <= score);
        String named = scores.size() < assessment.elements().size() ? ", weakest of those assessed" : ", the weakest";
        String previous = element.previous() == null ? null : Figures.score(element.previous());
        String movement = Figures.movement(element.change(), previous);
        return Figures.band(score) + (weakest && score > 0 ? named : "") + (movement.isEmpty() ? "" : "; " + movement);
    }

    private static String silence(Assessment assessment, ElementResult element) {
        long measured = assessment.indicators().stream()
                .filter(i -> i.element() == element.element() && i.outcome() instanceof Measured)
                .count();
        return measured == 0
                ? "not assessed: none measured"
                : "not assessed: " + Figures.percent(element.coverage()) + " measured";
    }
}
