package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.kinds;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.outcome;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class DecisionReversalsTest {

    private static final String ID = DecisionReversals.ID;
    private static final String HEADER = "id,date,type,about,text,declined,conditions,supersedes,status\n";
    private static final String KEPT = "S-{1..12},2026-02-10,stop,A-{1..12},,,,,\n";

    private static Histories with(String more) {
        return Histories.of("Retail").register("2026-09-30", "id,name\nA-1,One").decisions(HEADER + KEPT + more);
    }

    private static Measured of(String more) {
        return measured(ID, with(more));
    }

    @Test
    void decisionsThatStandAreNone() {
        assertThat(of("").findings()).isEmpty();
        assertThat(of("").score()).isLessThan(0.33);
    }

    @Test
    void aStopTakenBackWithinHalfAYearIsOne() {
        Measured measured = of("R-1,2026-05-10,resume,A-1,,,,,");
        assertThat(kinds(measured)).containsExactly("decision-reversed");
        assertThat(measured.findings().get(0).statement()).contains("after 89 days by R-1 (resume)");
        assertThat(measured.findings().get(0).evidence()).hasSize(2);
    }

    @Test
    void afterHalfAYearItIsANewDecision() {
        assertThat(of("R-1,2026-08-20,resume,A-1,,,,,").findings()).isEmpty();
    }

    @Test
    void theSameDayIsACorrection() {
        assertThat(of("R-1,2026-02-10,resume,A-1,,,,,").findings()).isEmpty();
    }

    @Test
    void anotherInitiativeOrAnUnsureLinkIsNone() {
        assertThat(of("R-1,2026-05-10,resume,B-1,,,,,").findings()).isEmpty();
        assertThat(of("R-1,2026-05-10,resume,A-1?,,,,,").findings()).isEmpty();
    }

    @Test
    void whatWasRefusedTurnsNothingBack() {
        assertThat(of("R-1,2026-05-10,resume,A-1,,yes,,,").findings()).isEmpty();
        assertThat(of("P-1,2026-04-10,pause,B-1,,,,,\nP-2,2026-05-10,stop,B-1,,yes,,,")
                        .findings())
                .isEmpty();
        assertThat(of("R-1,2026-05-10,resume,A-1,,,,,candidate").findings()).isEmpty();
    }

    @Test
    void anAdditionDeclinedAfterItsApprovalIsOne() {
        assertThat(kinds(of("P-1,2026-04-10,approve-add,B-1,,,,,\nP-2,2026-05-10,approve-add,B-1,,yes,,,")))
                .containsExactly("decision-reversed");
    }

    @Test
    void whatSupersedesByItsNumberNeedsNoLink() {
        assertThat(kinds(of("R-1,2026-05-10,resume,,,,,S-1,"))).containsExactly("decision-reversed");
    }

    @Test
    void anotherDateIsAReversalOnlyWhereItNamesWhatItReplaces() {
        String dated = "T-1,2026-04-10,date,B-1,,,,,\n";
        assertThat(of(dated + "T-2,2026-05-10,date,B-1,,,,,").findings()).isEmpty();
        assertThat(kinds(of(dated + "T-2,2026-05-10,date,B-1,,,,T-1,"))).containsExactly("decision-reversed");
    }

    @Test
    void aReversalForSomethingLearnedWeighsLess() {
        Measured learned = of("R-{1..4},2026-05-10,resume,A-{1..4},The pilot results show that it pays,,,,");
        Measured plain = of("R-{1..4},2026-05-10,resume,A-{1..4},Resume it,,,,");
        assertThat(kinds(learned)).containsExactly("reversed-for-something-learned");
        assertThat(learned.score()).isLessThan(plain.score());
        assertThat(learned.notes())
                .anyMatch(note -> note.startsWith("4 reversals followed a review that was announced"));
    }

    @Test
    void nineDecisionsAreTooFewAndNoLogIsNoSource() {
        Histories nine = Histories.of("Retail").decisions("id,date,type,about\nS-{1..9},2026-02-10,stop,A-{1..9}");
        assertThat(silent(ID, nine).reason()).isEqualTo(Reason.TOO_FEW);
        Histories young = Histories.of("Retail").decisions("id,date,type,about\nS-{1..20},2026-08-10,stop,A-{1..20}");
        assertThat(silent(ID, young).reason()).isEqualTo(Reason.TOO_FEW);
        Histories none = Histories.of("Retail").register("2026-09-30", "id,name\nA-1,One");
        assertThat(silent(ID, none).reason()).isEqualTo(Reason.NO_SOURCE);
        assertThat(silent(ID, none).unlocks()).containsExactly("decisions", "meetings");
    }

    @Test
    void moreReversalsNeverScoreLower() {
        double before = of("").score();
        for (int i = 1; i <= 12; i++) {
            double score = of("R-{1.." + i + "},2026-05-10,resume,A-{1.." + i + "},,,,,")
                    .score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
        assertThat(before).isGreaterThan(0.6);
    }

    @Test
    void theOrderOfRowsMovesNothing() {
        Histories histories = with("R-{1..4},2026-05-10,resume,A-{1..4},,,,,");
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(outcome(ID, histories.shuffled(seed))).isEqualTo(outcome(ID, histories.build()));
        }
    }
}
