package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class SayDoGapTest {

    private static final String WEIGHTS =
            "id,statement,kind,weight\nG1,Open the northern market,commit,60\nG2,Halve delivery times,commit,40";

    private static Histories histories(String rows) {
        return Histories.of("Retail")
                .direction("2026-01-01", WEIGHTS)
                .register("2026-09-30", "id,status,objective,demand\n" + rows);
    }

    private static Measured measured(String rows) {
        return Assessing.measured(SayDoGap.ID, histories(rows));
    }

    @Test
    void effortAsDeclaredIsNoDrift() {
        assertThat(measured("A-{1..12},active,G1,1\nB-{1..8},active,G2,1").score())
                .isZero();
    }

    @Test
    void effortAgainstTheWeightsIsFoundOnBothSides() {
        assertThat(Assessing.kinds(measured("A-{1..2},active,G1,1\nB-{1..18},active,G2,1")))
                .containsExactly("less-done-than-said", "more-done-than-said");
    }

    @Test
    void effortForNothingDeclaredIsLeftToDirectionCoverage() {
        Measured measured = measured("A-{1..12},active,G1,1\nB-{1..8},active,G2,1\nC-{1..8},active,,1");
        assertThat(measured.score()).isZero();
        assertThat(measured.notes()).anyMatch(n -> n.startsWith("29 % of the effort serves no weighted commitment"));
    }

    @Test
    void whatCannotBeDividedBetterIsNoDrift() {
        assertThat(measured("A-{1..2},active,G1,3\nB-1,active,G2,3\nC-{1..6},active,G1,0.1")
                        .score())
                .isZero();
    }

    @Test
    void tooFewInitiativesThatServeAnythingSaySo() {
        assertThat(Assessing.silent(SayDoGap.ID, histories("A-{1..3},active,G1,1\nC-{1..8},active,,1"))
                        .unlocks())
                .containsExactly("register: objective");
    }

    @Test
    void movingFurtherAwayNeverLowersTheScore() {
        assertThat(measured("A-{1..2},active,G1,1\nB-{1..18},active,G2,1").score())
                .isGreaterThan(
                        measured("A-{1..6},active,G1,1\nB-{1..14},active,G2,1").score());
    }

    @Test
    void withoutEffortItSaysWhatToSupply() {
        assertThat(Assessing.silent(SayDoGap.ID, histories("A-{1..12},active,G1,\nB-{1..8},active,G2,"))
                        .unlocks())
                .contains("register: demand", "register: budget");
    }

    @Test
    void withoutWeightsItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                SayDoGap.ID,
                                Histories.of("Retail").register("2026-09-30", "id,status,demand\nA-{1..12},active,1"))
                        .unlocks())
                .containsExactly("direction: weight");
    }
}
