package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class DecisionReversalsTest {

    private static final String STANDING =
            "id,date,type,about,text,supersedes\nD-{10..29},2026-03-01,approve-add,B-{10..29},,\n";

    private static Measured measured(String more) {
        return Assessing.measured(
                DecisionReversals.ID,
                Histories.of("Retail").decisions(STANDING + more).register("2026-09-30", "id,name\nA-1,One"));
    }

    @Test
    void decisionsThatStandAreNoDrift() {
        assertThat(measured("").score()).isZero();
    }

    @Test
    void theOppositeWithinHalfAYearIsAReversal() {
        assertThat(Assessing.kinds(measured("E-1,2026-05-01,stop,B-10,,\n"))).containsExactly("decision-reversed");
    }

    @Test
    void theOppositeOnTheSameDayIsACorrection() {
        assertThat(measured("E-1,2026-03-01,stop,B-10,,\n").findings()).isEmpty();
    }

    @Test
    void afterHalfAYearItIsANewDecision() {
        assertThat(measured("E-1,2026-09-20,stop,B-10,,\n").findings()).isEmpty();
    }

    @Test
    void whatWasLearnedInAPilotCountsLess() {
        double plain = measured("E-{1..6},2026-05-01,stop,B-1{1..6},,\n").score();
        double learned = measured("E-{1..6},2026-05-01,stop,B-1{1..6},Stop after the pilot,\n")
                .score();
        assertThat(learned).isLessThan(plain);
    }

    @Test
    void whatReplacesADecisionByItsNumberReversesIt() {
        Measured replaced = measured("C-1,2026-04-01,date,B-10,,\nC-2,2026-05-01,date,B-10,,C-1\n");
        assertThat(Assessing.about(replaced)).contains("C-1", "C-2");
    }

    @Test
    void nineDecisionsAreTooFew() {
        assertThat(Assessing.silent(
                                DecisionReversals.ID,
                                Histories.of("Retail")
                                        .decisions("id,date,type,about\nD-{1..9},2026-03-01,approve-add,B-{1..9}")
                                        .register("2026-09-30", "id,name\nA-1,One"))
                        .message())
                .contains("10 recorded decisions");
    }
}
