package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class FiveQuestionsTest {

    private static final String DIRECTION =
            "id,statement,kind\nG1,Open the northern market,commit\nG2,Halve delivery times,commit";
    private static final String HEADER = "id,name,status,objective,removes,value\n";

    private static Measured measured(String added) {
        return Assessing.measured(
                FiveQuestions.ID,
                Histories.of("Retail")
                        .direction("2026-01-01", DIRECTION)
                        .register("2026-06-30", HEADER + "A-{1..8},Initiative,active,G1,,")
                        .register(
                                "2026-09-30",
                                HEADER + "A-{1..7},Initiative,active,G1,,\nA-8,Old,cancelled,G1,,\n" + added));
    }

    @Test
    void answeredQuestionsAreNoDrift() {
        assertThat(measured("B-{1..3},New,active,G2,A-8,2 million").findings()).isEmpty();
    }

    @Test
    void unansweredOnesAreNamedWithAllFive() {
        Measured open = measured("B-{1..3},New,active,,,");
        assertThat(Assessing.kinds(open)).containsExactly("questions-unanswered");
        assertThat(open.findings().get(0).statement())
                .contains("1 which commitment")
                .contains("5 which problem");
    }

    @Test
    void aRemovalThatIsStillThereIsAnsweredButUntrueAndComesFirst() {
        Measured untrue = measured("B-{1..2},New,active,,,\nB-3,New,active,G2,A-7,2 million");
        assertThat(untrue.findings().get(0).kind()).isEqualTo("answered-but-untrue");
    }

    @Test
    void fewerAnswersNeverLowerTheScore() {
        assertThat(measured("B-{1..3},New,active,,,").score())
                .isGreaterThan(measured("B-{1..3},New,active,G2,,2 million").score());
    }

    @Test
    void twoNewInitiativesAreTooFew() {
        assertThat(Assessing.silent(
                                FiveQuestions.ID,
                                Histories.of("Retail")
                                        .register("2026-06-30", HEADER + "A-{1..8},Initiative,active,G1,,")
                                        .register(
                                                "2026-09-30",
                                                HEADER + "A-{1..8},Initiative,active,G1,,\nB-{1..2},New,active,G1,,"))
                        .message())
                .contains("3 new initiatives");
    }
}
