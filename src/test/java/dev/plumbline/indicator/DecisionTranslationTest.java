package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.kinds;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.outcome;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTranslationTest {

    private static final String ID = DecisionTranslation.ID;
    private static final String ROWS = "id,name,status,owner,spend\n";
    private static final String BEFORE = ROWS + "A-{1..9},Initiative,active,Ines,10\nB-{1..9},Other,active,Ines,10\n";
    private static final String HEADER = "id,date,type,about,conditions,status,source,declined\n";
    private static final String STOPS = "D-{1..9},2026-07-05,stop,A-{1..9},,,both,\n";

    /** Nine stops early in July; the registers of July, August and September. */
    private static Histories of(String after, String september, String decisions) {
        return Histories.of("Retail")
                .meetings("series,planned,held,status\nBoard,,2026-07-05,\nBoard,,2026-08-05,")
                .register("2026-06-30", BEFORE)
                .register("2026-07-31", ROWS + after)
                .register("2026-08-31", ROWS + after)
                .register("2026-09-30", ROWS + september)
                .decisions(HEADER + decisions);
    }

    private static Histories of(String after, String decisions) {
        return of(after, after, decisions);
    }

    private static String stopped(int done) {
        return (done == 0 ? "" : "A-{1.." + done + "},Initiative,cancelled,Ines,10\n")
                + (done == 9 ? "" : "A-{" + (done + 1) + "..9},Initiative,active,Ines,10\n")
                + "B-{1..9},Other,active,Ines,10\n";
    }

    private static List<String> of(Measured measured, String kind) {
        return measured.findings().stream()
                .filter(f -> f.kind().equals(kind))
                .map(Finding::statement)
                .toList();
    }

    @Test
    void decisionsThatTookEffectAreNone() {
        Measured measured = measured(ID, of(stopped(9), STOPS));
        assertThat(measured.findings()).isEmpty();
        assertThat(measured.score()).isLessThan(0.33);
        assertThat(measured.headline()).isEqualTo("9 of 9 decisions carried out in time; 0 changes nobody decided");
    }

    @Test
    void aDecisionThatNeverReachedTheRegisterIsNotDoneAndItsWorkAlive() {
        Measured measured = measured(ID, of(stopped(8), STOPS));
        assertThat(kinds(measured)).containsExactly("decided-not-done", "stopped-but-alive");
        assertThat(measured.findings()).allSatisfy(f -> assertThat(f.evidence()).hasSizeGreaterThan(1));
    }

    @Test
    void spendOnStoppedWorkWeighsAtLeastHalf() {
        String spending = stopped(8) + "Z,Other,active,Ines,10\n";
        Measured measured = measured(
                ID,
                of(
                        spending,
                        spending.replace("A-{9..9},Initiative,active,Ines,10", "A-9,Initiative,active,Ines,40"),
                        STOPS));
        assertThat(of(measured, "stopped-but-alive")).singleElement().asString().contains("and spends");
        assertThat(measured.score()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void whatIsStoppedAndThenResumedIsNoZombie() {
        assertThat(kinds(measured(ID, of(stopped(8), STOPS + "R-1,2026-08-05,resume,A-9,,,both,"))))
                .doesNotContain("stopped-but-alive");
    }

    @Test
    void aConditionAnUnsureLinkARefusalOrACandidateImplyNothing() {
        for (String row : List.of(
                "D-10,2026-07-05,stop,B-1,subject to funding,,both,",
                "D-10,2026-07-05,stop,B-1?,,,both,",
                "D-10,2026-07-05,stop,B-1,,,both,yes",
                "D-10,2026-07-05,stop,B-1,,candidate,both,",
                "D-10,2026-07-05,stop,B-1,,denied,both,")) {
            Measured measured = measured(ID, of(stopped(9), STOPS + row));
            assertThat(measured.findings()).as(row).isEmpty();
            assertThat(measured.n()).as(row).isEqualTo(9);
        }
        assertThat(measured(ID, of(stopped(9), STOPS + "D-10,2026-07-05,stop,B-1,,candidate,both,"))
                        .notes())
                .anyMatch(note -> note.startsWith("1 candidate from talk"));
    }

    @Test
    void aChangeMadeShortlyBeforeItsDecisionWasRecordedCounts() {
        assertThat(measured(ID, of(stopped(9), STOPS.replace("2026-07-05", "2026-08-05")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aDecisionThatHadNoTimeIsNotJudged() {
        assertThat(measured(ID, of(stopped(9), STOPS + "D-10,2026-09-20,stop,B-1,,,both,")))
                .satisfies(m -> assertThat(m.n()).isEqualTo(9))
                .satisfies(m -> assertThat(m.findings()).isEmpty());
    }

    @Test
    void changesOnWhichNoDecisionIsRecordedAreCountedWhereTheRecordIsComplete() {
        String handed = stopped(9).replace("Other,active,Ines", "Other,active,Omar");
        Measured measured = measured(ID, of(handed, STOPS));
        assertThat(of(measured, "done-not-decided")).hasSize(9);
        assertThat(measured.headline()).contains("9 changes nobody decided");
        assertThat(measured.score())
                .isGreaterThan(measured(ID, of(stopped(9), STOPS)).score());
    }

    @Test
    void aDecisionOnTheInitiativeExplainsItsChangeAndARefusalDoesNot() {
        String handed = stopped(9).replace("Other,active,Ines", "Other,active,Omar");
        assertThat(of(
                        measured(ID, of(handed, STOPS + "O-{1..9},2026-07-05,owner,B-{1..9},,,both,")),
                        "done-not-decided"))
                .isEmpty();
        assertThat(of(
                        measured(ID, of(handed, STOPS + "O-{1..9},2026-07-05,owner,B-{1..9},,,both,yes")),
                        "done-not-decided"))
                .hasSize(9);
    }

    @Test
    void anIncompleteRecordCallsNothingUndecidedAndOpensTheInterval() {
        String handed = stopped(9).replace("Other,active,Ines", "Other,active,Omar");
        Measured measured = measured(ID, of(handed, STOPS.replace("both", "log")));
        assertThat(of(measured, "done-not-decided")).isEmpty();
        assertThat(measured.notes()).anyMatch(note -> note.contains("too incomplete to call a change undecided"));
        assertThat(measured.interval().high())
                .isGreaterThanOrEqualTo(
                        measured(ID, of(handed, STOPS)).interval().high());
    }

    @Test
    void withoutRegistersDecisionsOrEnoughOfThemNothingIsSaid() {
        assertThat(silent(ID, Histories.of("Retail").decisions(HEADER + STOPS)))
                .satisfies(s -> assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE))
                .satisfies(s -> assertThat(s.unlocks()).containsExactly("register"));
        assertThat(silent(ID, Histories.of("Retail").register("2026-09-30", BEFORE)))
                .satisfies(s -> assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE))
                .satisfies(s -> assertThat(s.unlocks()).containsExactly("decisions", "meetings"));
        assertThat(silent(ID, of(stopped(9), "D-{1..4},2026-07-05,stop,A-{1..4},,,both,")))
                .satisfies(s -> assertThat(s.reason()).isEqualTo(Reason.TOO_FEW))
                .satisfies(s -> assertThat(s.unlocks()).containsExactly("decisions", "register"));
    }

    @Test
    void moreDecisionsNotDoneNeverScoreLower() {
        double before = 0;
        for (int done = 9; done >= 0; done--) {
            double score = measured(ID, of(stopped(done), STOPS)).score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
        assertThat(before).isGreaterThan(0.8);
    }

    @Test
    void theOrderOfRowsMovesNothing() {
        Histories histories = of(stopped(6).replace("Other,active,Ines", "Other,active,Omar"), STOPS);
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(outcome(ID, histories.shuffled(seed))).isEqualTo(outcome(ID, histories.build()));
        }
    }
}
