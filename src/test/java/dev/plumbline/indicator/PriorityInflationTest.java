package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Part;
import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class PriorityInflationTest {

    private static final String ID = PriorityInflation.ID;
    private static final String HEADER = "id,priority\n";

    private static Histories from(String before, String after) {
        return Histories.of("Retail").register("2026-06-30", HEADER + before).register("2026-09-30", HEADER + after);
    }

    @Test
    void aQuarterOfFirstPrioritiesIsTolerated() {
        assertThat(measured(ID, from("A-{1..5},P1\nA-{6..20},P2", "A-{1..5},P1\nA-{6..20},P2"))
                        .score())
                .isZero();
    }

    @Test
    void movesUpCountAgainstMovesDown() {
        assertThat(measured(ID, from("A-{1..4},P1\nA-{5..20},P2", "A-{1..3},P1\nA-4,P2\nA-{5..8},P1\nA-{9..20},P2"))
                        .headline())
                .isEqualTo("7 of 20 (35 %) are first priority; 4 moved up, 1 down");
    }

    @Test
    void aRelabelledScaleLeavesMovesOut() {
        assertThat(measured(ID, from("A-{1..8},P1\nA-{9..20},P2", "A-{1..8},1\nA-{9..20},2")))
                .satisfies(m -> assertThat(m.parts()).extracting(Part::name).containsExactly("share of first priority"))
                .satisfies(m -> assertThat(m.notes()).anyMatch(n -> n.contains("scale of priorities was changed")));
    }

    @Test
    void aListOfFirstPrioritiesOnlyIsNotComparable() {
        assertThat(silent(ID, from("A-{1..20},P1", "A-{1..20},P1")).reason()).isEqualTo(Reason.NOT_COMPARABLE);
    }

    @Test
    void aListOfFirstPrioritiesOnlyIsMeasuredByItsRanks() {
        Histories ranked =
                Histories.of("Retail").register("2026-09-30", "id,priority,rank\nA-{1..12},P1,1\nA-{13..20},P1,2");
        assertThat(measured(ID, ranked).headline()).startsWith("12 of 20 (60 %) are top rank");
    }

    @Test
    void prioritiesThatAreMissingOrSparseAreSaidSo() {
        assertThat(silent(ID, Histories.of("R").register("2026-09-30", "id\nA-{1..20}")))
                .satisfies(s -> {
                    assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE);
                    assertThat(s.unlocks()).containsExactly("register: priority");
                });
        assertThat(silent(ID, from("A-{1..20},P1", "A-{1..13},P1\nA-{14..20},")).reason())
                .isEqualTo(Reason.COVERAGE_LOW);
    }

    @Test
    void anUrgentAdditionWithoutObjectiveIsAFinding() {
        String header = "id,priority,description,objective\n";
        Histories urgent = Histories.of("Retail")
                .register("2026-06-30", header + "A-{1..20},P2,steady,G1")
                .register(
                        "2026-09-30",
                        header + "A-{1..20},P2,steady,G1\nB-{1..3},P2,needed asap,\nB-{4..6},P2,urgent,G1");
        assertThat(measured(ID, urgent)).satisfies(m -> {
            assertThat(m.parts()).anyMatch(p -> p.text().equals("3 of 6 (50 %)"));
            assertThat(Assessing.about(m)).containsExactly("B-1", "B-2", "B-3");
        });
    }

    @Test
    void anAdditionThatWasDecidedInAHurryWithoutObjectiveIsAFinding() {
        String header = "id,name,priority,objective\n";
        Histories hurried = Histories.of("Retail")
                .register("2026-06-30", header + "A-{1..20},Old,P2,G1")
                .register("2026-09-30", header + "A-{1..20},Old,P2,G1\nB-{1..3},New,P2,\nB-{4..6},New,P2,G1")
                .decisions(
                        "id,date,type,about,text\nD-{1..6},2026-08-01,approve-add,B-{1..6},Approved because it is urgent");
        assertThat(measured(ID, hurried)).satisfies(m -> {
            assertThat(m.parts()).anyMatch(p -> p.text().equals("3 of 6 (50 %)"));
            assertThat(Assessing.about(m)).containsExactly("B-1", "B-2", "B-3");
        });
    }

    @Test
    void inAScaleFromUrgentToLowOnlyUrgentIsTheTopTier() {
        assertThat(measured(ID, from("A-{1..4},0\nA-{5..12},1\nA-{13..20},2", "A-{1..4},0\nA-{5..12},1\nA-{13..20},2"))
                        .headline())
                .startsWith("4 of 20 (20 %) are first priority");
    }

    @Test
    void aScaleThatOnceHadUrgentWorkKeepsItsTopTier() {
        assertThat(measured(ID, from("A-{1..4},0\nA-{5..20},1", "A-{1..4},2\nA-{5..20},1"))
                        .headline())
                .startsWith("0 of 20 (0 %) are first priority");
    }
}
