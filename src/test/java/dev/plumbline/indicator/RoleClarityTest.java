package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class RoleClarityTest {

    private static final String DIRECTION =
            "id,statement,kind\nC-1,Open the north,commit\nC-2,Halve delivery times,commit";
    private static final String FULL =
            """
            person,role,scope
            Ann,visionary,C-1
            Bo,prophet,C-1
            Cai,operator,C-1
            Ann,visionary,C-2
            Bo,prophet,C-2
            Cai,operator,C-2
            """;

    private static Measured measured(String roles) {
        return Assessing.measured(
                RoleClarity.ID,
                Histories.of("Retail")
                        .direction("2026-01-01", DIRECTION)
                        .roles("2026-01-01", roles)
                        .register("2026-09-30", "id,name\nA-1,One"));
    }

    @Test
    void oneHolderOfEachRoleIsNoDrift() {
        assertThat(measured(FULL).score()).isZero();
        assertThat(measured(FULL).findings()).isEmpty();
    }

    @Test
    void aBlankCellIsNamedAndCountsWholly() {
        Measured blank = measured(FULL.replace("Bo,prophet,C-2", ",prophet,C-2"));
        assertThat(blank.findings()).extracting(Finding::kind).containsExactly("role-missing");
        assertThat(blank.findings().get(0).statement()).contains("Prophet").contains("Halve delivery times");
    }

    @Test
    void twoHoldersAreDriftAndNobodyIsNamed() {
        Measured shared = measured(FULL + "Dee,operator,C-2\n");
        assertThat(shared.findings()).extracting(Finding::kind).containsExactly("role-shared");
        assertThat(shared.findings().get(0).statement()).doesNotContain("Dee").doesNotContain("Cai");
    }

    @Test
    void moreEmptyCellsNeverLowerTheScore() {
        double one = measured(FULL.replace("Bo,prophet,C-2", ",prophet,C-2")).score();
        double two = measured(
                        FULL.replace("Bo,prophet,C-2", ",prophet,C-2").replace("Ann,visionary,C-1", ",visionary,C-1"))
                .score();
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void aRoleWithoutScopeHoldsForEveryCommitment() {
        assertThat(measured("person,role,scope\nAnn,visionary,\nBo,prophet,\nCai,operator,")
                        .score())
                .isZero();
    }

    @Test
    void withoutRolesAndSponsorsItIsNotAssessedAndSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                RoleClarity.ID, Histories.of("Retail").register("2026-09-30", "id,name\nA-{1..9},One"))
                        .unlocks())
                .contains("roles");
    }

    @Test
    void sponsorsAndOwnersStandInWithGradeCAndAnOpenInterval() {
        Measured inferred = Assessing.measured(
                RoleClarity.ID,
                Histories.of("Retail")
                        .register("2026-09-30", "id,status,owner,sponsor\nA-{1..9},active,Ann,Bo\nB-1,active,Ann,"));
        assertThat(inferred.grade()).isEqualTo(dev.plumbline.model.Grade.C);
        assertThat(inferred.interval().high()).isGreaterThanOrEqualTo(0.5);
        assertThat(inferred.findings()).extracting(Finding::kind).containsExactly("sponsor-missing");
    }
}
