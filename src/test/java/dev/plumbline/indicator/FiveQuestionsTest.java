package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
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

    private static final String OLD = HEADER + "A-{1..8},Initiative,active,G1,,";
    private static final String NEW =
            HEADER + "A-{1..7},Initiative,active,G1,,\nA-8,Old,cancelled,G1,,\nB-{1..3},New,active,,,";
    private static final String ALL = "G2,A-8,all,Days to deliver,One order in four arrives late";

    /** Three new initiatives that only a gate form speaks of. */
    private static Histories formed(String rows) {
        return Histories.of("Retail")
                .direction(
                        "2026-01-01",
                        "id,statement,kind,valid to\nG1,Open the northern market,commit,\nG2,Halve delivery times,commit,\n"
                                + "G3,Win back lost customers,commit,2026-06-30\nX1,No new shops in the south,exclude,")
                .register("2026-06-30", OLD)
                .gate("2026-07-01", "initiative,1,2,3,4,5\n" + rows)
                .register("2026-09-30", NEW);
    }

    private static String only(String rows) {
        Measured measured = Assessing.measured(FiveQuestions.ID, formed(rows));
        assertThat(measured.findings()).hasSize(1);
        return measured.findings().get(0).kind() + ": "
                + measured.findings().get(0).statement();
    }

    @Test
    void aFormThatAnswersAllIsNoDriftAndStructuredEvidence() {
        Measured answered = Assessing.measured(FiveQuestions.ID, formed("B-{1..3} New," + ALL));
        assertThat(answered.findings()).isEmpty();
        assertThat(answered.score()).isZero();
        assertThat(answered.grade()).isEqualTo(Grade.B);
        assertThat(answered.notes())
                .anyMatch(note -> note.startsWith("3 of 3 (100 %) new initiatives have a gate form"));
    }

    @Test
    void aQuestionThatAFormLeavesBlankIsUnansweredAndNotUnknown() {
        assertThat(only("B-{1..2}," + ALL + "\nB-3,G2,A-8,,Days to deliver,One order in four arrives late"))
                .isEqualTo(
                        "questions-unanswered: New: 1 which commitment it serves: G2; 2 what is removed for it: A-8; 3"
                                + " whether every leader has acknowledged it: unanswered; 4 how its success is measured: Days to"
                                + " deliver; 5 which problem it solves: One order in four arrives late.");
    }

    @Test
    void aCommitmentThatHasEndedIsAnsweredButUntrue() {
        assertThat(only("B-{1..2}," + ALL + "\nB-3," + ALL.replace("G2", "G3")))
                .startsWith(
                        "answered-but-untrue: New: 1 which commitment it serves: G3, which is not in force on 2026-09-30");
    }

    @Test
    void anExclusionIsNoCommitment() {
        assertThat(only("B-{1..2}," + ALL + "\nB-3," + ALL.replace("G2", "X1")))
                .startsWith("answered-but-untrue: New: 1 which commitment it serves: X1, which is no commitment");
    }

    @Test
    void aCommitmentNobodyDeclaredIsHalfAnAnswer() {
        assertThat(only("B-{1..2}," + ALL + "\nB-3," + ALL.replace("G2", "World peace")))
                .startsWith(
                        "questions-unanswered: New: 1 which commitment it serves: World peace, which no statement of");
    }

    @Test
    void aRemovalOfTheFormThatIsStillThereIsAnsweredButUntrueWithBothCells() {
        Measured measured =
                Assessing.measured(FiveQuestions.ID, formed("B-{1..2}," + ALL + "\nB-3," + ALL.replace("A-8", "A-7")));
        assertThat(measured.findings().get(0).statement())
                .contains("2 what is removed for it: A-7, which is still there");
        assertThat(measured.findings().get(0).evidence())
                .extracting(e -> e.file() + " " + e.place())
                .contains("gate-2026-07-01.csv C4", "register-2026-09-30.csv C8");
    }

    @Test
    void anAcknowledgementThatALaterDecisionRefusesIsAnsweredButUntrue() {
        Histories refused = formed("B-{1..3}," + ALL).decisions("id,date,type,about\nD-1,2026-08-01,decline,B-3");
        Measured measured = Assessing.measured(FiveQuestions.ID, refused);
        assertThat(measured.findings()).hasSize(1);
        assertThat(measured.findings().get(0).statement()).contains("claimed, but refused on 2026-08-01");
    }

    @Test
    void minutesThatRecordAnApprovalAcknowledge() {
        String decision = "id,date,type,about,source\nD-1,2026-07-14,approve-add,B-{1..3},minutes";
        String meeting = "series,planned,held,status,text\nBoard,,2026-07-14,,";
        Histories told = formed("A-1," + ALL).decisions(decision).meetings(meeting);
        Measured measured = Assessing.measured(FiveQuestions.ID, told);
        assertThat(measured.findings()).allMatch(f -> f.statement()
                .contains("3 whether every leader has acknowledged it: minuted on 2026-07-14"));
    }

    @Test
    void thatItIsUrgentIsNoProblem() {
        assertThat(only("B-{1..2}," + ALL + "\nB-3,G2,A-8,all,Days to deliver,Urgent"))
                .contains("5 which problem it solves: only that it is urgent");
    }

    @Test
    void aFormOfTheNextQuarterDoesNotCountInThisOne() {
        Histories late = Histories.of("Retail")
                .direction("2026-01-01", DIRECTION)
                .register("2026-06-30", OLD)
                .register("2026-09-30", NEW)
                .gate("2026-10-05", "initiative,1,2,3,4,5\nB-{1..3}," + ALL);
        assertThat(Assessing.measured(FiveQuestions.ID, late).grade()).isEqualTo(Grade.C);
    }

    @Test
    void theOrderOfFormsMovesNothing() {
        Histories forms = formed("B-1,G2,A-8,all,,\nB-2,G1,,yes,Sales,\nB-3,X1,A-7,,,Urgent");
        Outcome straight = Assessing.outcome(FiveQuestions.ID, forms.build());
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(Assessing.outcome(FiveQuestions.ID, forms.shuffled(seed)))
                    .isEqualTo(straight);
        }
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
