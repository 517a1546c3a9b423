package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class DecisionFiltersTest {

    private static final String FILTERS = "id,criterion,mandatory\nF1,Serves a commitment,yes\nF2,Names what stops,yes";

    private static Histories histories(String decisions) {
        return Histories.of("Retail")
                .filters("2026-01-01", FILTERS)
                .decisions("id,date,type,about,criteria\n" + decisions)
                .register("2026-09-30", "id,name\nA-1,One");
    }

    private static Measured measured(String decisions) {
        return Assessing.measured(DecisionFilters.ID, histories(decisions));
    }

    private static final String ANSWERED = "D-{1..6},2026-08-01,approve-add,A-{1..6},F1: yes; F2: yes\n";

    @Test
    void answeredCriteriaAreNoDrift() {
        assertThat(measured(ANSWERED).findings()).isEmpty();
    }

    @Test
    void anOpenCriterionIsFound() {
        assertThat(Assessing.kinds(measured(ANSWERED + "D-7,2026-08-01,approve-add,A-7,F1: yes\n")))
                .containsExactly("approved-unfiltered");
    }

    @Test
    void whatFailsAndIsApprovedIsFound() {
        assertThat(Assessing.kinds(measured(ANSWERED + "D-7,2026-08-01,approve-add,A-7,F1: yes; F2: no\n")))
                .containsExactly("approved-though-failing");
    }

    @Test
    void countsAndAllMetAreAnswersToo() {
        assertThat(measured(
                                ANSWERED
                                        + "D-7,2026-08-01,approve-add,A-7,2/2\nD-8,2026-08-01,approve-add,A-8,all criteria met\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aLogWithoutAnswersIsNotAssessed() {
        assertThat(Assessing.silent(DecisionFilters.ID, histories("D-{1..6},2026-08-01,approve-add,A-{1..6},\n"))
                        .unlocks())
                .containsExactly("decisions: criteria answers");
    }

    @Test
    void withoutFiltersItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                DecisionFilters.ID,
                                Histories.of("Retail")
                                        .decisions("id,date,type,about\nD-{1..6},2026-08-01,approve-add,A-{1..6}")
                                        .register("2026-09-30", "id,name\nA-1,One"))
                        .unlocks())
                .containsExactly("filters");
    }
}
