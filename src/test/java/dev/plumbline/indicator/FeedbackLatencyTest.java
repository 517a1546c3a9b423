package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.kinds;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.outcome;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class FeedbackLatencyTest {

    private static final String ID = FeedbackLatency.ID;
    private static final String ROWS = "id,name,status,type\n";
    private static final String OLD = "A-{1..8},Initiative,active,change\n";
    private static final String NEW = OLD + "B-{1..6},New,active,change\n";
    private static final String HEADER = "id,date,type,about,status\n";

    /** Six initiatives appear in July. */
    private static Histories with(String july, String decisions) {
        return Histories.of("Retail")
                .register("2026-05-31", ROWS + OLD)
                .register("2026-06-30", ROWS + OLD)
                .register("2026-07-31", ROWS + july)
                .register("2026-08-31", ROWS + july)
                .register("2026-09-30", ROWS + july)
                .decisions(HEADER + "D-0,2026-06-01,other,A-1,\n" + decisions);
    }

    private static Measured of(String decisions) {
        return measured(ID, with(NEW, decisions));
    }

    /** All six stand in the risk log from a day on. */
    private static Measured spoken(String day) {
        return measured(ID, with(NEW, "").log("kind,id,date,status,about\nrisk,R-{1..6}," + day + ",Open,B-{1..6}"));
    }

    @Test
    void changesSpokenOfWithinTwoWeeksAreNone() {
        Measured measured = spoken("2026-07-20");
        assertThat(measured.score()).isZero();
        assertThat(measured.findings()).isEmpty();
        assertThat(measured.headline()).isEqualTo("half of 6 undecided changes were spoken of within 5 days");
    }

    @Test
    void changesSpokenOfLateAreListedWithWhereTheyWere() {
        Measured measured = spoken("2026-09-20");
        assertThat(kinds(measured)).containsExactly("change-seen-late");
        assertThat(measured.findings().get(0).evidence()).hasSizeGreaterThan(1);
        assertThat(measured.score()).isBetween(0.5, 0.9);
    }

    @Test
    void changesNobodySpokeOfHaveNoMedianAndAnOpenBound() {
        Measured measured = of("");
        assertThat(kinds(measured)).containsExactly("change-never-spoken-of");
        assertThat(measured.headline()).startsWith("more than half of 6");
        assertThat(measured.interval().high()).isEqualTo(1);
    }

    @Test
    void aChangeDecidedBeforehandIsNoEpisode() {
        assertThat(silent(ID, with(NEW, "S-{1..6},2026-06-20,approve-add,B-{1..6},"))
                        .reason())
                .isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void runningOperationsAreNoEpisodes() {
        assertThat(silent(ID, with(NEW.replace("New,active,change", "New,active,run"), ""))
                        .reason())
                .isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void anUnsureMentionIsNone() {
        assertThat(kinds(of("S-{1..6},2026-07-20,other,B-{1..6}?,"))).containsExactly("change-never-spoken-of");
    }

    @Test
    void aDecisionAfterwardsIsAFirstMention() {
        assertThat(kinds(of("S-{1..6},2026-09-05,other,B-{1..6},"))).containsExactly("change-seen-late");
    }

    @Test
    void registersTooFarApartSayNothing() {
        Histories sparse = Histories.of("Retail")
                .register("2026-06-30", ROWS + OLD)
                .register("2026-09-30", ROWS + NEW)
                .decisions(HEADER + "D-0,2026-06-01,other,A-1,");
        assertThat(silent(ID, sparse).reason()).isEqualTo(Reason.COVERAGE_LOW);
        assertThat(silent(ID, sparse).unlocks()).containsExactly("register");
    }

    @Test
    void withoutAnythingSaidThereIsNoSource() {
        Histories none =
                Histories.of("Retail").register("2026-06-30", ROWS + OLD).register("2026-09-30", ROWS + NEW);
        assertThat(silent(ID, none).reason()).isEqualTo(Reason.NO_SOURCE);
        assertThat(silent(ID, none).unlocks()).containsExactly("meetings", "decisions");
    }

    @Test
    void laterAttentionNeverScoresLower() {
        double before = 0;
        for (String day : new String[] {"2026-07-20", "2026-08-01", "2026-08-15", "2026-09-01", "2026-09-29"}) {
            double score = spoken(day).score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
        assertThat(of("").score()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void theOrderOfRowsMovesNothing() {
        Histories histories = with(NEW, "S-{1..3},2026-08-20,other,B-{1..3},");
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(outcome(ID, histories.shuffled(seed))).isEqualTo(outcome(ID, histories.build()));
        }
    }
}
