package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.evaluation.Label.Kind;
import dev.plumbline.evaluation.Label.Structure;
import dev.plumbline.model.Evidence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The evaluation of decisions counts rightly, on made-up labels of made-up minutes. */
class DecisionScoreTest {

    private static final String WHOLE = "a".repeat(64);
    private static final String PARTLY = "b".repeat(64);

    private static final List<Label> LABELS = List.of(
            label(WHOLE, "line 10", Kind.DECISION, Structure.MARKED),
            label(WHOLE, "line 20-22", Kind.DECISION, Structure.VOTE),
            label(WHOLE, "line 23", Kind.NONE, Structure.NONE),
            label(WHOLE, "line 30", Kind.DECISION, Structure.MARKED),
            label(WHOLE, "line 40", Kind.PROCEDURAL, Structure.NONE),
            label(WHOLE, "line 50", Kind.UNSURE, Structure.NONE),
            label(PARTLY, "line 5", Kind.DECISION, Structure.PROSE),
            label(PARTLY, "line 9", Kind.NONE, Structure.NONE),
            label(PARTLY, "table 1 row 2 paragraph 3", Kind.DECISION, Structure.PROSE),
            label(PARTLY, "table 1 row 2 paragraph 7", Kind.NONE, Structure.NONE));

    @Test
    void aFindALineAsideIsRightAndOneFarAwayInMinutesReadWholeIsWrong() {
        DecisionScore score = judged(recorded(WHOLE, "line 11"), recorded(WHOLE, "line 15"));
        assertThat(score.precision(p -> true)).isEqualTo(new Rate(1, 2));
        assertThat(score.recall(Structure.MARKED, p -> true)).isEqualTo(new Rate(1, 2));
        assertThat(score.missed(p -> true)).hasSize(4);
    }

    @Test
    void whatStandsUnlabelledElsewhereOrIsUnsureOrProceduralCountsForNeither() {
        DecisionScore score =
                judged(recorded(PARTLY, "line 70"), recorded(WHOLE, "line 40"), recorded(WHOLE, "line 50"));
        assertThat(score.precision(p -> true)).isEqualTo(new Rate(0, 0));
    }

    @Test
    void aLineLabelledAsNoneIsWrongEvenNextToADecision() {
        assertThat(judged(recorded(WHOLE, "line 23")).precision(p -> true)).isEqualTo(new Rate(0, 1));
        assertThat(judged(recorded(PARTLY, "line 9")).precision(p -> true)).isEqualTo(new Rate(0, 1));
    }

    @Test
    void twoFindsOfOneDecisionAreBothRightAndFindItOnce() {
        DecisionScore score = judged(recorded(WHOLE, "line 20"), candidate(WHOLE, "line 22"));
        assertThat(score.precision(p -> true)).isEqualTo(new Rate(2, 2));
        assertThat(score.precision(Prediction::recorded)).isEqualTo(new Rate(1, 1));
        assertThat(score.recall(Structure.VOTE, p -> true)).isEqualTo(new Rate(1, 1));
        assertThat(score.recall(Structure.PROSE, Prediction::recorded)).isEqualTo(new Rate(0, 2));
    }

    @Test
    void evidenceThatNamesAWholeRowIsTakenByItsWords() {
        DecisionScore score = judged(recorded(PARTLY, "table 1 row 2", "It was agreed to paint the shed *green*."));
        assertThat(score.precision(p -> true)).isEqualTo(new Rate(1, 1));
        assertThat(judged(recorded(PARTLY, "table 1 row 2", "Words of nobody")).precision(p -> true))
                .isEqualTo(new Rate(0, 0));
    }

    @Test
    void anIntervalIsWilsons() {
        assertThat(new Rate(9, 10).wilson()[0]).isCloseTo(0.596, within(0.001));
        assertThat(new Rate(9, 10).wilson()[1]).isCloseTo(0.982, within(0.001));
        assertThat(new Rate(9, 10).text()).isEqualTo("0.90 (9/10; 0.60–0.98)");
        assertThat(new Rate(0, 0).text()).isEqualTo("none (0)");
    }

    @Test
    void onlyWhatStandsBetweenTheMarkersOfAPageIsWrittenAnew() {
        String page = "before\n<!-- x:begin -->\nold\n<!-- x:end -->\nafter\n";
        assertThat(EvaluationPage.replaced(page, "x", "| new |\n"))
                .isEqualTo("before\n<!-- x:begin -->\n\n| new |\n\n<!-- x:end -->\nafter\n");
    }

    private static DecisionScore judged(Prediction... predictions) {
        DecisionScore score = new DecisionScore(
                LABELS,
                Set.of(WHOLE),
                label -> label.place().from() == 3 ? "it was agreed to paint the shed green" : "who likes green");
        score.judge(List.of(predictions));
        return score;
    }

    private static Prediction recorded(String sha256, String place) {
        return recorded(sha256, place, "words");
    }

    private static Prediction recorded(String sha256, String place, String quote) {
        return new Prediction(true, List.of(new Evidence("minutes.md", sha256, place, quote, 0.9)));
    }

    private static Prediction candidate(String sha256, String place) {
        return new Prediction(false, List.of(new Evidence("minutes.md", sha256, place, "words", 0.5)));
    }

    private static Label label(String sha256, String place, Kind kind, Structure structure) {
        return new Label("minutes.md", sha256, TextPlace.of(place), kind, structure);
    }
}
