package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.about;
import static dev.plumbline.indicator.Assessing.kinds;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class DirectionCoverageTest {

    private static final String ID = DirectionCoverage.ID;
    private static final String DIRECTION =
            """
            id,statement,kind,valid from,valid to
            G1,Open the northern market,commit,2026-01-01,
            G2,Halve delivery times,commit,2026-01-01,
            """;

    private static Histories with(String direction, String rows) {
        return Histories.of("Retail")
                .direction("2026-01-01", direction)
                .register("2026-09-30", "id,name,objective,type\n" + rows);
    }

    @Test
    void fullyLinkedWorkDoesNotDrift() {
        assertThat(measured(ID, with(DIRECTION, "A-{1..5},x,G1,\nA-{6..10},y,G2,"))
                        .score())
                .isZero();
    }

    @Test
    void anInitiativeWithoutCommitmentIsAnOrphan() {
        assertThat(measured(ID, with(DIRECTION, "A-{1..5},x,G1,\nA-{6..9},y,halve delivery times,\nA-10,Brand film,,")))
                .satisfies(m -> {
                    assertThat(kinds(m)).containsExactly("orphan-initiative");
                    assertThat(about(m)).containsExactly("A-10");
                });
    }

    @Test
    void sharedWordsAreACandidateThatCountsHalf() {
        assertThat(measured(ID, with(DIRECTION, "A-{1..5},x,G1,\nA-{6..9},y,G2,\nA-10,Northern market study,,"))
                        .parts()
                        .get(0)
                        .text())
                .isEqualTo("5 %, 0 % to 10 %");
    }

    @Test
    void anExpiredCommitmentNoLongerCounts() {
        String expired = DIRECTION + "G3,Old things,commit,2025-01-01,2025-12-31\n";
        assertThat(about(measured(ID, with(expired, "A-{1..5},x,G1,\nA-{6..9},y,G2,\nA-10,z,G3,"))))
                .containsExactly("A-10");
    }

    @Test
    void confirmedWorkOnAnExclusionScoresAtLeastHalf() {
        String excluding = DIRECTION + "X1,No own payment service,exclude,2026-01-01,\n";
        assertThat(measured(ID, with(excluding, "A-{1..49},x,G1,\nA-{50..99},y,G2,\nA-100,z,G1 and X1,")))
                .satisfies(m -> {
                    assertThat(m.score()).isEqualTo(0.5);
                    assertThat(kinds(m)).containsExactly("excluded-work-pursued");
                });
    }

    @Test
    void aCommitmentThatFitsEverythingIsNamedAndNotServed() {
        assertThat(measured(ID, with(DIRECTION, "A-{1..9},x,G1,\nA-10,y,G2,"))).satisfies(m -> {
            assertThat(kinds(m)).contains("catch-all-commitment", "orphan-initiative");
            assertThat(about(m)).doesNotContain("A-10");
            assertThat(m.headline()).startsWith("9 of 10 initiatives serve no commitment");
            assertThat(m.headline()).endsWith("0 of 1 commitment without work");
        });
    }

    @Test
    void aDirectionOfCatchAllsOnlyIsSilent() {
        assertThat(silent(ID, with(DIRECTION, "A-{1..10},x,G1 and G2,")).reason())
                .isEqualTo(Reason.NOT_COMPARABLE);
    }

    @Test
    void aDirectionWithoutCommitmentIsSilent() {
        assertThat(silent(ID, with(DIRECTION.replace("commit", "exclude"), "A-{1..10},x,,")))
                .satisfies(s -> {
                    assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE);
                    assertThat(s.unlocks()).containsExactly("direction");
                });
    }

    @Test
    void statementsOfTheSameIdStayApart() {
        String twice = DIRECTION + "G1,Replace the payroll engine,commit,2026-01-01,\n";
        String rows = "A-{1..5},x,Open the northern market,\nA-{6..9},y,G2,\nA-10,z,Replace the payroll engine,";
        assertThat(about(measured(ID, with(twice, rows)))).isEmpty();
        assertThat(measured(ID, with(twice, rows.replace("Replace the payroll engine", "G2")))
                        .headline())
                .endsWith("1 of 3 commitments without work");
    }

    @Test
    void mandatoryWorkStandsApart() {
        assertThat(measured(ID, with(DIRECTION, "A-{1..5},x,G1,\nA-{6..10},y,G2,\nM-{1..3},Audit,,mandatory")))
                .satisfies(m -> {
                    assertThat(m.score()).isZero();
                    assertThat(m.n()).isEqualTo(10);
                });
    }

    @Test
    void withoutADirectionThereIsNoSource() {
        assertThat(silent(ID, Histories.of("R").register("2026-09-30", "id\nA-{1..10}")))
                .satisfies(s -> {
                    assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE);
                    assertThat(s.unlocks()).containsExactly("direction");
                });
    }
}
