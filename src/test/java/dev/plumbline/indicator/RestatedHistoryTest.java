package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestatedHistoryTest {

    private static final String ID = RestatedHistory.ID;
    private static final String DECISIONS = "id,date,type,about,declined,status\n";

    private static Histories from(String before, String after) {
        return Histories.of("Retail")
                .register("2026-06-30", "id,baseline end\n" + before)
                .register("2026-09-30", "id,baseline end\n" + after);
    }

    @Test
    void aPastThatStaysAsItWasDoesNotDrift() {
        assertThat(measured(ID, from("A-{1..9},2026-12-31", "A-{1..9},2026-12-31"))
                        .headline())
                .isEqualTo("0 of 9 (0 %) facts of the past were changed afterwards");
    }

    @Test
    void aMovedBaselineIsAFindingThatQuotesBothDates() {
        assertThat(measured(ID, from("A-{1..9},2026-12-31", "A-{1..8},2026-12-31\nA-9,2027-03-31"))
                        .findings())
                .singleElement()
                .satisfies(
                        f -> assertThat(f.statement())
                                .isEqualTo(
                                        "The baseline end of A-9 was 2026-12-31 in the register of 2026-06-30 and is 2027-03-31 in that of 2026-09-30."));
    }

    @Test
    void aBaselineMovedByARecordedDecisionIsListedAndNotCounted() {
        Measured decided = measured(ID, moved().decisions(DECISIONS + "D-1,2026-08-01,other,A-9,,"));
        assertThat(decided.headline()).isEqualTo("0 of 9 (0 %) facts of the past were changed afterwards");
        assertThat(decided.findings()).isEmpty();
        assertThat(decided.notes()).contains("Not counted: baseline end of A-9, re-baselined by D-1 of 2026-08-01.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-01,other,A-8,,",
                "2026-06-29,date,A-9,,",
                "2026-10-01,date,A-9,,",
                "2026-08-01,budget,A-9,,",
                "2026-08-01,rule-change,A-9,yes,",
                "2026-08-01,rule-change,A-9,,candidate"
            })
    void aDecisionThatDoesNotCoverItExcusesNothing(String decision) {
        assertThat(measured(ID, moved().decisions(DECISIONS + "D-1," + decision))
                        .findings())
                .hasSize(1);
    }

    private static Histories moved() {
        return from("A-{1..9},2026-12-31", "A-{1..8},2026-12-31\nA-9,2027-03-31");
    }

    @Test
    void theFirstFillOfABlankIsNoRestatement() {
        assertThat(measured(ID, from("A-{1..8},2026-12-31\nA-9,", "A-{1..9},2026-12-31"))
                        .n())
                .isEqualTo(8);
    }

    @Test
    void withoutAFactOfThePastThereIsNoSource() {
        assertThat(silent(
                                ID,
                                Histories.of("R")
                                        .register("2026-06-30", "id\nA-1")
                                        .register("2026-09-30", "id\nA-1"))
                        .reason())
                .isEqualTo(Reason.NO_SOURCE);
    }
}
