package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.Page;
import dev.plumbline.model.GateBrief.Room;
import dev.plumbline.model.GateForm;
import dev.plumbline.scoring.RulesFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalGateTest {

    private static final Room ROOM = new Room(true, "There is room.", List.of(), List.of(), List.of());
    private static final String REGISTER =
            "id,name,status,success metric\nA-1,Alpha line,active,Reduce headcount\nA-2,Bravo line,done,\nA-3,Charlie line,active,";

    private static Histories remembered() {
        return Histories.of("Rail")
                .direction(
                        "2026-01-01",
                        "id,statement,kind,valid to\nC-1,Open the northern market,commit,\nC-2,Halve delivery times,"
                                + "commit,\nC-3,Win back lost customers,commit,2026-06-30\nX-1,No new night trains,exclude,")
                .register("2026-09-15", REGISTER);
    }

    private static Page page(Histories history, Proposing proposing) {
        return new ProposalGate(history.build().until(Proposing.DAY), Proposing.DAY, RulesFile.standard(), p -> ROOM)
                .ask(proposing.proposal());
    }

    private static Answer answer(Histories history, Proposing proposing, int question) {
        return page(history, proposing).answers().get(question - 1);
    }

    /** {@code answered, checked: what the record says}. */
    private static String told(Histories history, Proposing proposing, int question) {
        Answer answer = answer(history, proposing, question);
        return answer.state().label() + (answer.checked() ? ", checked: " : ", unchecked: ") + answer.record();
    }

    private static List<String> places(Answer answer) {
        return answer.evidence().stream()
                .map((Evidence e) -> e.file() + " " + e.place())
                .toList();
    }

    @Test
    void aPageHasTheFiveQuestionsInOrderAndTheRoomItWasGiven() {
        Page page = page(remembered(), Proposing.bare());

        assertThat(page.answers()).extracting(Answer::question).containsExactly(1, 2, 3, 4, 5);
        assertThat(page.subject().name()).isEqualTo("Night trains");
        assertThat(page.room()).isEqualTo(ROOM);
    }

    @Test
    void whereNothingIsRememberedAnAnswerStandsButIsNotCheckedAndABlankOneIsUnanswered() {
        Histories nothing = Histories.of("Rail");
        Proposing full = Proposing.bare()
                .answers(1, "C-1")
                .answers(2, "Alpha line")
                .answers(3, GateForm.GIVEN)
                .answers(4, "Seats sold")
                .answers(5, "One passenger in ten misses the last train");

        assertThat(page(nothing, full).answers()).allSatisfy(answer -> {
            assertThat(answer.state().label()).isEqualTo("answered");
            assertThat(answer.checked()).isFalse();
        });
        assertThat(page(nothing, full).unchecked()).containsExactly(1, 2, 3, 4);
        assertThat(page(nothing, Proposing.bare()).answers()).allSatisfy(answer -> {
            assertThat(answer.state().label()).isEqualTo("unanswered");
            assertThat(answer.checked()).isFalse();
            assertThat(answer.says()).isEmpty();
        });
    }

    @Test
    void aCommitmentInForceIsAnsweredWithBothCells() {
        Proposing proposing = Proposing.row("id,name\nN-1,Ferry").answers(1, "It serves C-2");

        assertThat(told(remembered(), proposing, 1))
                .isEqualTo("answered, checked: In force: C-2 “Halve delivery times”.");
        assertThat(places(answer(remembered(), proposing, 1)))
                .containsExactly("proposal.csv F1", "direction-2026-01-01.csv A3");
    }

    @Test
    void theObjectiveOfARowAnswersWhereNoFormDoesAndAFormComesFirst() {
        Proposing row = Proposing.row("id,name,objective\nN-1,Ferry,C-1");

        assertThat(answer(remembered(), row, 1).says()).isEqualTo("C-1");
        assertThat(answer(remembered(), row.answers(1, "C-2"), 1).says()).isEqualTo("C-2");
    }

    @Test
    void aCommitmentThatHasEndedAndAnExclusionContradictTheClaim() {
        Proposing ferry = Proposing.row("id,name\nN-1,Ferry");

        assertThat(told(remembered(), ferry.answers(1, "C-3"), 1))
                .isEqualTo("contradicted, checked: Not in force on 2026-09-30: C-3 “Win back lost customers”.");
        assertThat(told(remembered(), ferry.answers(1, "X-1"), 1))
                .isEqualTo("contradicted, checked: The direction excludes it: X-1 “No new night trains”.");
    }

    @Test
    void aClaimThatNoStatementNamesIsHalfAnAnswer() {
        Proposing ferry = Proposing.row("id,name\nN-1,Ferry");

        assertThat(told(remembered(), ferry.answers(1, "World peace"), 1))
                .isEqualTo("partly, checked: No statement of direction names it; in force are C-1, C-2.");
        assertThat(told(remembered(), ferry.answers(1, "Faster delivery times"), 1))
                .isEqualTo("partly, checked: It reads like C-2 “Halve delivery times”.");
    }

    @Test
    void whoNamesNoCommitmentIsToldWhichAreInForceOrWhichItIsNear() {
        assertThat(told(remembered(), Proposing.row("id,name\nN-1,Ferry").answers(1, ""), 1))
                .isEqualTo("unanswered, checked: 2 commitments are in force: C-1, C-2.");
        assertThat(told(remembered(), Proposing.row("id,name\nN-1,Delivery times at sea"), 1))
                .isEqualTo("partly, checked: It names none, but its words are near C-2 “Halve delivery times”.");
    }

    @Test
    void whereNoCommitmentIsInForceNoneIsChecked() {
        Histories ended = Histories.of("Rail")
                .direction("2026-01-01", "id,statement,kind,valid to\nC-3,Win back,commit,2026-06-30")
                .register("2026-09-15", REGISTER);

        assertThat(told(ended, Proposing.bare().answers(1, "C-3"), 1))
                .isEqualTo("answered, unchecked: Not checked: no commitment is in force on 2026-09-30.");
    }

    @Test
    void whatIsInProgressCanLeaveAndItsStatusIsTheEvidence() {
        Proposing proposing = Proposing.bare().answers(2, "We stop Alpha line");

        assertThat(told(remembered(), proposing, 2))
                .isEqualTo("answered, checked: Alpha line (A-1) is in progress on 2026-09-15 and can leave.");
        assertThat(places(answer(remembered(), proposing, 2)))
                .containsExactly("proposal.csv F2", "register-2026-09-15.csv C2");
    }

    @Test
    void whatHasEndedAlreadyFreesNothing() {
        assertThat(told(remembered(), Proposing.row("id,name,removes\nN-1,Ferry,A-2"), 2))
                .isEqualTo("contradicted, checked: Bravo line (A-2) is not in progress on 2026-09-15, so that nothing"
                        + " becomes free.");
        assertThat(told(remembered(), Proposing.bare().answers(2, "A-1 and A-2"), 2))
                .isEqualTo("partly, checked: Alpha line (A-1) is in progress on 2026-09-15 and can leave; Bravo line"
                        + " (A-2) is not in progress.");
    }

    @Test
    void aRemovalThatNoRegisterListsIsHalfAnAnswerAndNoneIsUnanswered() {
        assertThat(told(remembered(), Proposing.bare().answers(2, "The old ferry"), 2))
                .isEqualTo("partly, checked: The register of 2026-09-15 lists nothing of that name.");
        assertThat(told(remembered(), Proposing.bare(), 2))
                .isEqualTo("unanswered, checked: Nothing is named. See below what would make room.");
    }

    @Test
    void anAcknowledgementThatNoDecisionRefusesIsAnsweredAndCountsLeadersWithoutNamingThem() {
        Histories led = remembered()
                .roles("2026-01-01", "person,role,scope\nAnn Lee,visionary,\nBo Ray,operator,")
                .decisions("id,date,type,about\nD-1,2026-08-01,stop,A-2");
        Page page = page(led, Proposing.bare().answers(3, GateForm.GIVEN));

        assertThat(told(led, Proposing.bare().answers(3, GateForm.GIVEN), 3))
                .isEqualTo("answered, checked: 2 people hold a leadership role. No decision that is remembered refuses"
                        + " it.");
        assertThat(told(led, Proposing.bare(), 3))
                .isEqualTo(
                        "unanswered, checked: 2 people hold a leadership role. No decision that is remembered refuses"
                                + " it.");
        assertThat(page.toString()).doesNotContain("Ann").doesNotContain("Ray");
    }

    @Test
    void aDecisionThatDeclinesItContradictsTheAcknowledgementWithBothPlaces() {
        Histories declined = remembered().decisions("id,date,type,about\nD-1,2026-08-01,decline,N-1");
        Proposing proposing = Proposing.bare().answers(3, GateForm.GIVEN);

        assertThat(told(declined, proposing, 3))
                .isEqualTo("contradicted, checked: A later decision refuses it: claimed, but refused on 2026-08-01.");
        assertThat(places(answer(declined, proposing, 3))).containsExactly("proposal.csv F3", "decisions.csv A2");
    }

    @Test
    void aDecisionNamesWhatNoRegisterListsInItsOwnWords() {
        Histories declined =
                remembered().decisions("id,date,type,about,text\nD-1,2026-08-01,decline,,We will not run night trains");

        assertThat(told(declined, Proposing.bare().answers(3, GateForm.GIVEN), 3))
                .startsWith("contradicted, checked: A later decision refuses it");
        assertThat(told(declined, Proposing.row("id,name\nN-2,Trains").answers(3, GateForm.GIVEN), 3))
                .startsWith("answered, checked");
    }

    @Test
    void minutesThatApproveItAcknowledgeItWithoutAForm() {
        Histories approved = remembered()
                .decisions("id,date,type,about,source\nD-1,2026-07-14,approve-add,N-1,minutes")
                .meetings("series,planned,held,status,text\nBoard,,2026-07-14,,");

        assertThat(told(approved, Proposing.bare(), 3))
                .isEqualTo("answered, checked: The approval is minuted on 2026-07-14.");
    }

    @Test
    void aMeasureThatPullsTheOtherWayIsContradictedByTheOtherOwnersCell() {
        Proposing proposing = Proposing.bare()
                .answers(4, "Increase headcount")
                .beside("Increase headcount", "A-1", "Reduce headcount");

        assertThat(told(remembered(), proposing, 4))
                .startsWith("contradicted, checked: Beside “Reduce headcount” of A-1: ");
        assertThat(places(answer(remembered(), proposing, 4))).containsExactly("proposal.csv F4", "metrics.csv B7");
    }

    @Test
    void oneNameForTwoThingsIsHalfAnAnswerAndATensionIsToldButContradictsNothing() {
        assertThat(told(
                        remembered(),
                        Proposing.bare()
                                .answers(4, "Churn 5 % monthly")
                                .beside("Churn 5 % monthly", "A-1", "Churn 5 % yearly"),
                        4))
                .startsWith("partly, checked: Beside “Churn 5 % yearly” of A-1: ");
        assertThat(told(
                        remembered(),
                        Proposing.bare()
                                .answers(4, "Reduce handle time")
                                .beside("Reduce handle time", "A-1", "Increase first contact resolution to 80 %"),
                        4))
                .startsWith("answered, checked: Beside “Increase first contact resolution to 80 %” of A-1: ");
    }

    @Test
    void aMeasureThatCompetesWithNoneIsAnsweredAndNoMeasureIsUnanswered() {
        assertThat(told(remembered(), Proposing.row("id,name,success metric\nN-1,Ferry,Seats sold"), 4))
                .isEqualTo("answered, checked: It competes with none of 1 metric that is remembered.");
        assertThat(told(remembered(), Proposing.bare(), 4)).isEqualTo("unanswered, checked: Nothing is stated.");
    }

    @Test
    void aProblemIsReadAndNeverChecked() {
        assertThat(told(remembered(), Proposing.bare().answers(5, "12 complaints a day"), 5))
                .isEqualTo("answered, unchecked: Nothing that is remembered could check this; read the words.");
        assertThat(told(remembered(), Proposing.bare().answers(5, "Slow ferries"), 5))
                .isEqualTo("partly, unchecked: A few words; no number says how large it is.");
        assertThat(told(remembered(), Proposing.bare().answers(5, "Urgent"), 5))
                .isEqualTo("unanswered, unchecked: That it is urgent names no problem.");
    }

    @Test
    void aValueAnswersTheProblemAndADescriptionHalfDoes() {
        assertThat(answer(remembered(), Proposing.row("id,name,value\nN-1,Ferry,2 million"), 5))
                .satisfies(answer -> assertThat(answer.state().label()).isEqualTo("answered"))
                .satisfies(answer -> assertThat(answer.says()).isEqualTo("2 million"));
        assertThat(told(
                        remembered(),
                        Proposing.row("id,name,description\nN-1,Ferry,Passengers cannot cross the river at night"),
                        5))
                .isEqualTo("partly, unchecked: It is described; no value says how large the problem is.");
        assertThat(told(remembered(), Proposing.row("id,name,description\nN-1,Ferry,A ferry"), 5))
                .isEqualTo("unanswered, unchecked: Neither a problem nor a value is stated.");
    }
}
