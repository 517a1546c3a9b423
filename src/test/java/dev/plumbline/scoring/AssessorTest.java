package dev.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.indicator.Histories;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.Change;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Element;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final Period QUARTER = new Period(2026, 3);
    private static final String HEADER = "id,status,owner,unit,priority,objective,end\n";
    private static final String DIRECTION =
            """
            id,statement,kind
            G1,Open the northern market,commit
            G2,Halve delivery times,commit
            """;
    private static final String STEADY =
            """
            A-{1..12},active,Ines,U,P2,G1,2027-06-30
            A-{13..24},active,Omar,V,P2,G2,2027-06-30
            """;
    private static final String DRIFTED =
            """
            A-{1..12},active,Ines,U,P1,,2027-12-31
            A-{13..24},active,Omar,V,P2,G2,2027-06-30
            B-{1..10},active,Ines,W,P1,,2027-06-30
            """;

    private static Histories histories(String last) {
        return Histories.of("Retail")
                .direction("2026-01-01", DIRECTION)
                .limits("2026-01-01", "scope,maximum active\nall,25")
                .register("2025-12-31", HEADER + STEADY)
                .register("2026-03-31", HEADER + STEADY)
                .register("2026-06-30", HEADER + STEADY)
                .register("2026-09-30", HEADER + last);
    }

    private static Assessment assess(PortfolioHistory history) {
        return new Assessor(RulesFile.standard()).assess(history, QUARTER, "sha256:1", 1);
    }

    private static Assessment.ElementResult direction(Assessment assessment) {
        return assessment.elements().get(0);
    }

    @Test
    void aSteadyPortfolioShowsNoDriftAndNoChange() {
        Assessment steady = assess(histories(STEADY).build());
        assertThat(direction(steady).score()).isLessThan(0.05);
        assertThat(direction(steady).change()).isEqualTo(Change.NO_CLEAR_CHANGE);
        assertThat(steady.indicators()).noneMatch(IndicatorResult::flagged);
    }

    @Test
    void aDriftedPortfolioIsWorseThanTheQuarterBeforeAndFlagged() {
        Assessment drifted = assess(histories(DRIFTED).build());
        assertThat(direction(drifted).score()).isGreaterThan(0.4);
        assertThat(direction(drifted).change()).isEqualTo(Change.WORSE);
        assertThat(drifted.indicators())
                .filteredOn(IndicatorResult::flagged)
                .extracting(IndicatorResult::id)
                .contains("priority-limits", "unremoved-additions");
    }

    @Test
    void theIndexIsWithheldUntilAllThreeElementsAreAssessed() {
        Assessment.Index index = assess(histories(DRIFTED).build()).index();
        assertThat(index.value()).isNull();
        assertThat(index.word()).isEqualTo("not assessed");
        assertThat(index.weakest()).isEqualTo("direction");
        assertThat(index.reason())
                .isEqualTo(
                        "the index needs all three elements; not assessed: Shared understanding, Decision translation");
        assertThat(index.bounds().low()).isLessThan(index.bounds().high());
    }

    @Test
    void theOrderOfRowsMovesNothing() {
        Assessment one = assess(histories(DRIFTED).build());
        Assessment other = assess(histories(DRIFTED).shuffled(7));
        assertThat(other.indicators()).isEqualTo(one.indicators());
        assertThat(other.elements()).isEqualTo(one.elements());
        assertThat(other.index()).isEqualTo(one.index());
    }

    @Test
    void aChangeKnowsTheDecisionBehindIt() {
        Assessment decided = assess(histories(DRIFTED)
                .decisions("id,date,type,about\nD-1,2026-08-01,date,A-1")
                .build());
        assertThat(decided.decided()).hasSizeGreaterThan(0).allSatisfy((event, decision) -> assertThat(
                        event.initiative() + " " + decision)
                .isEqualTo("A-1 D-1"));
    }

    @Test
    void twoRunsAreEqual() {
        assertThat(assess(histories(DRIFTED).build()).elements())
                .isEqualTo(assess(histories(DRIFTED).build()).elements());
    }

    @Test
    void leavingOutTheDirectionIsNeverProgress() {
        Histories without = Histories.of("Retail")
                .register("2026-06-30", HEADER + DRIFTED)
                .register("2026-09-30", HEADER + DRIFTED);
        PortfolioHistory history =
                without.direction("2026-01-01", DIRECTION + "\n").build();
        Assessment with = assess(history);
        Assessment less = assess(new PortfolioHistory(
                "Retail",
                history.asOf(),
                history.snapshots(),
                history.events(),
                List.of(),
                new java.util.TreeMap<>(),
                List.of()));
        assertThat(less.index().bounds().high())
                .isGreaterThanOrEqualTo(with.index().bounds().high());
        assertThat(direction(less).change()).isNotEqualTo(Change.BETTER);
    }

    @Test
    void anIndicatorThatFallsSilentMakesTheElementNotComparable() {
        String unprioritised = STEADY.replace(",P2,", ",,");
        Assessment silent = assess(histories(unprioritised).build());
        assertThat(direction(silent).change()).isEqualTo(Change.NOT_COMPARABLE);
    }

    @Test
    void aFindingKeepsItsIdFromRunToRunAndIsNewOnlyInItsFirstQuarter() {
        Histories histories = histories(DRIFTED).register("2026-12-31", HEADER + DRIFTED);
        Finding first = breach(new Assessor(RulesFile.standard()).assess(histories.build(), QUARTER, "sha256:1", 1));
        Finding next =
                breach(new Assessor(RulesFile.standard()).assess(histories.build(), QUARTER.next(), "sha256:2", 1));
        assertThat(next.id()).isEqualTo(first.id()).matches("F-[0-9a-f]{12}");
        assertThat(List.of(first.state(), next.state())).containsExactly(Finding.State.NEW, Finding.State.OPEN);
    }

    private static Finding breach(Assessment assessment) {
        return assessment.findings().stream()
                .filter(f -> f.kind().equals("limit-broken"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLargePortfolioShowsTheGravestFindingsAndCountsTheRest() {
        String many = "A-{1..6000},active,Ines,U,P2,,2027-06-30";
        Assessment large = assess(Histories.of("Large")
                .direction("2026-01-01", DIRECTION)
                .register("2026-06-30", HEADER + "A-{1..3000},active,Ines,U,P2,,2027-06-30")
                .register("2026-09-30", HEADER + many)
                .build());
        Measured coverage = (Measured) large.indicators().get(4).outcome();
        assertThat(coverage.findings()).hasSize(50);
        assertThat(coverage.notes()).contains("50 of 6002 findings shown, the gravest first.");
    }

    @Test
    void everyElementNamesWhatItNeeds() {
        assertThat(assess(histories(STEADY).build()).elements())
                .extracting(Assessment.ElementResult::element)
                .containsExactly(Element.DIRECTION, Element.SHARED_UNDERSTANDING, Element.DECISION_TRANSLATION);
    }
}
