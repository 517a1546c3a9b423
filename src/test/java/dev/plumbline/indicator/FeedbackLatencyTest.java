package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class FeedbackLatencyTest {

    private static final String OLD = "id,name,status\nA-{1..8},Initiative,active";
    private static final String NEW = OLD + "\nB-{1..6},New,active";

    private static Histories histories(String decisions) {
        return Histories.of("Retail")
                .register("2026-05-31", OLD)
                .register("2026-06-30", OLD)
                .register("2026-07-31", NEW)
                .register("2026-08-31", NEW)
                .register("2026-09-30", NEW)
                .decisions("id,date,type,about\n" + decisions);
    }

    @Test
    void whatIsSpokenOfWithinTwoWeeksIsNoDrift() {
        assertThat(Assessing.measured(FeedbackLatency.ID, histories("D-{1..6},2026-07-20,other,B-{1..6}"))
                        .score())
                .isZero();
    }

    @Test
    void whatIsSpokenOfLateIsFound() {
        Measured late = Assessing.measured(FeedbackLatency.ID, histories("D-{1..6},2026-09-20,other,B-{1..6}"));
        assertThat(Assessing.kinds(late)).containsExactly("change-seen-late");
        assertThat(late.score()).isGreaterThan(0.5);
    }

    @Test
    void whatIsNeverSpokenOfIsCensoredAndNamed() {
        assertThat(Assessing.kinds(Assessing.measured(FeedbackLatency.ID, histories("D-9,2026-09-20,other,A-1"))))
                .containsExactly("change-never-spoken-of");
    }

    @Test
    void whatWasDecidedBeforehandIsNoEpisode() {
        assertThat(Assessing.silent(FeedbackLatency.ID, histories("D-{1..6},2026-06-20,approve-add,B-{1..6}"))
                        .message())
                .contains("5 changes");
    }

    @Test
    void withoutMeetingsAndLogsItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                FeedbackLatency.ID,
                                Histories.of("Retail")
                                        .register("2026-06-30", OLD)
                                        .register("2026-09-30", NEW))
                        .unlocks())
                .contains("meetings", "decisions");
    }
}
