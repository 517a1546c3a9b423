package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class DecisionTranslationTest {

    private static final String BEFORE = "id,name,status,priority\nA-{1..12},Initiative,active,P2";

    private static Histories histories(String later, String decisions) {
        return Histories.of("Retail")
                .register("2026-06-30", BEFORE)
                .register("2026-07-31", later)
                .register("2026-08-31", later)
                .register("2026-09-30", later)
                .decisions(decisions);
    }

    private static final String DECIDED = "id,date,type,about\nD-{1..6},2026-07-05,stop,A-{1..6}\n";
    private static final String DONE =
            "id,name,status,priority\nA-{1..6},Initiative,cancelled,P2\nA-{7..12},Initiative,active,P2";

    private static Measured measured(String later, String decisions) {
        return Assessing.measured(DecisionTranslation.ID, histories(later, decisions));
    }

    @Test
    void whatIsDecidedAndDoneIsNoDrift() {
        assertThat(measured(DONE, DECIDED).findings()).isEmpty();
        assertThat(measured(DONE, DECIDED).score()).isLessThan(0.1);
    }

    @Test
    void whatIsDecidedAndNotDoneIsFoundAndStillAlive() {
        Measured undone = measured(BEFORE, DECIDED);
        assertThat(Assessing.kinds(undone)).contains("decided-not-done", "stopped-but-alive");
        assertThat(undone.score()).isGreaterThan(0.6);
    }

    @Test
    void aDecisionUnderAConditionIsNotExpectedToShow() {
        String conditional =
                "id,date,type,about,conditions\nD-{1..6},2026-07-05,stop,A-{1..6},\nD-9,2026-07-05,stop,A-9,if the board agrees\n";
        assertThat(Assessing.about(measured(DONE, conditional))).doesNotContain("A-9");
    }

    @Test
    void aLinkThatIsOnlyLikelyDoesNotCount() {
        assertThat(Assessing.about(measured(DONE, DECIDED + "D-9,2026-07-05,stop,A-9?\n")))
                .doesNotContain("A-9");
    }

    @Test
    void aCandidateDoesNotCount() {
        String candidate =
                "id,date,type,about,status\nD-{1..6},2026-07-05,stop,A-{1..6},\nD-9,2026-07-05,stop,A-9,candidate\n";
        assertThat(Assessing.about(measured(DONE, candidate))).doesNotContain("A-9");
    }

    @Test
    void changesNobodyDecidedAreLeftOpenWhereTheRecordIsTooIncomplete() {
        Measured measured = measured(DONE, DECIDED);
        assertThat(measured.notes()).anyMatch(note -> note.contains("too incomplete"));
        assertThat(measured.interval().high()).isGreaterThan(0.6);
    }

    @Test
    void withoutDecisionsItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                DecisionTranslation.ID,
                                Histories.of("Retail")
                                        .register("2026-06-30", BEFORE)
                                        .register("2026-09-30", DONE))
                        .unlocks())
                .contains("decisions");
    }
}
