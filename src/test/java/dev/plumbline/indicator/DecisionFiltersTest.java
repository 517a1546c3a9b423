package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.kinds;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.outcome;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFiltersTest {

    private static final String ID = DecisionFilters.ID;
    private static final String FILTERS = "id,criterion,mandatory\nF1,Serves a commitment,yes\nF2,Names what stops,yes";
    private static final String HEADER = "id,date,type,about,criteria,declined,status\n";
    private static final String GOOD = "D-{1..6},2026-07-02,approve-add,A-{1..6},F1: yes; F2: yes,,\n";

    private static Histories with(String decisions) {
        return Histories.of("Retail")
                .register("2026-09-30", "id,name\nA-1,One")
                .filters("2026-01-01", FILTERS)
                .decisions(HEADER + decisions);
    }

    private static Measured of(String more) {
        return measured(ID, with(GOOD + more));
    }

    @Test
    void approvalsThatAnswerEverythingAreNone() {
        assertThat(of("").findings()).isEmpty();
        assertThat(of("").score()).isLessThan(0.33);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "F1: yes",
                "F1: yes; F2: tbd",
                "F1: yes; F2: not yet assessed",
                "F2: yes; F1:",
                "F1 and F2 were spoken of",
                "not all criteria met",
                "F1: ja; F2: noch offen"
            })
    void anApprovalThatLeavesACriterionOpenIsOne(String criteria) {
        assertThat(kinds(of("D-9,2026-07-09,approve-add,B-1," + criteria + ",,")))
                .containsExactly("approved-unfiltered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F1: yes; F2: no", "F1: met; F2: not met", "F1 ✓; F2 ✗", "F1: 1; F2: 0", "1 of 2"})
    void anApprovalThatFailsACriterionIsOne(String criteria) {
        assertThat(kinds(of("D-9,2026-07-09,approve-add,B-1," + criteria + ",,")))
                .containsExactly("approved-though-failing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All criteria met",
                "2/2",
                "F1: 4/5; F2: 0.8",
                "F1: n/a; F2: yes",
                "F1: new commitment C-2; F2: nothing else is touched",
                "Serves a commitment: yes | Names what stops: yes",
                "F1: oui; F2: oui"
            })
    void anAnswerInAnyWordsIsAnAnswer(String criteria) {
        assertThat(of("D-9,2026-07-09,approve-add,B-1," + criteria + ",,").findings())
                .isEmpty();
    }

    @Test
    void declinedAndSuspectedApprovalsAreNoApprovals() {
        assertThat(of("D-8,2026-07-09,approve-add,B-1,,yes,\nD-9,2026-07-09,approve-add,B-2,,,candidate"))
                .satisfies(m -> assertThat(m.n()).isEqualTo(6))
                .satisfies(m -> assertThat(m.findings()).isEmpty());
    }

    @Test
    void anApprovalRateIsScoredOnlyWhereDeclinesAreRecorded() {
        Measured without = of("D-{10..20},2026-07-09,approve-add,B-{10..20},F1: yes; F2: yes,,");
        assertThat(without.notes()).anyMatch(note -> note.startsWith("No declined proposal is recorded"));
        assertThat(without.interval().high()).isGreaterThan(0.5);
        Measured with = of("D-{10..20},2026-07-09,decline,B-{10..20},,,");
        assertThat(with.notes()).noneMatch(note -> note.contains("approval rate"));
        assertThat(with.interval().high()).isLessThan(without.interval().high());
    }

    @Test
    void aQuarterWithFewApprovalsBorrowsFromTheYear() {
        assertThat(measured(ID, with("D-{1..6},2026-02-02,approve-add,A-{1..6},F1: yes; F2: yes,,"))
                        .notes())
                .contains("Rests on the approvals of a year, for the quarter alone has too few.");
    }

    @Test
    void withoutFiltersLogAnswersOrApprovalsNothingIsSaid() {
        Histories plain = Histories.of("Retail").register("2026-09-30", "id,name\nA-1,One");
        assertThat(silent(ID, plain.decisions(HEADER + GOOD)))
                .satisfies(s -> assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE))
                .satisfies(s -> assertThat(s.unlocks()).containsExactly("filters"));
        assertThat(silent(ID, with("D-{1..6},2026-07-02,approve-add,A-{1..6},,,")))
                .satisfies(s -> assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE))
                .satisfies(s -> assertThat(s.unlocks()).containsExactly("decisions: criteria answers"));
        assertThat(silent(ID, with("D-{1..4},2026-07-02,approve-add,A-{1..4},F1: yes,,")))
                .satisfies(s -> assertThat(s.reason()).isEqualTo(Reason.TOO_FEW))
                .satisfies(s -> assertThat(s.unlocks()).containsExactly("decisions"));
    }

    @Test
    void moreUnansweredApprovalsNeverScoreLower() {
        double before = of("").score();
        for (int i = 1; i <= 6; i++) {
            double score = of("X-{1.." + i + "},2026-07-09,approve-add,B-{1.." + i + "},F1: no,,")
                    .score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
        assertThat(before).isGreaterThan(0.6);
    }

    @Test
    void theOrderOfRowsMovesNothing() {
        Histories histories = with(GOOD + "D-8,2026-07-09,approve-add,B-1,F1: no,,\nD-9,2026-07-09,decline,B-2,,,");
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(outcome(ID, histories.shuffled(seed))).isEqualTo(outcome(ID, histories.build()));
        }
    }
}
