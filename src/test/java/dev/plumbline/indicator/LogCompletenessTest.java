package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LogCompletenessTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    private static LogCompleteness of(String decisions) {
        PortfolioHistory history = Histories.of("Retail")
                .meetings("series,planned,held,status\nBoard,,2026-07-02,\nBoard,,2026-08-02,\n")
                .decisions("id,date,type,about,source\n" + decisions)
                .build();
        return LogCompleteness.of(history, history.governance().decisions(), FROM, TO);
    }

    @Test
    void chapmansEstimateIsReproduced() {
        assertThat(new LogCompleteness(200, 150, 30).decisions().orElseThrow()).isCloseTo(978.06, within(0.01));
    }

    @Test
    void theRecordIsWholeWhenBothCapturesAgree() {
        assertThat(new LogCompleteness(10, 10, 10).recorded()).hasValue(1);
    }

    @Test
    void fewerThanFiveInBothSayNothing() {
        assertThat(new LogCompleteness(40, 40, 4).recorded()).isEmpty();
        assertThat(new LogCompleteness(40, 40, 5).recorded()).isPresent();
    }

    @Test
    void aDecisionCountsInTheCapturesThatHoldIt() {
        assertThat(
                        of(
                                "D-1,2026-07-02,stop,A-1,log\nD-2,2026-07-02,stop,A-2,minutes\nD-{3..7},2026-08-02,stop,A-{3..7},both"))
                .isEqualTo(new LogCompleteness(6, 6, 5));
    }

    @Test
    void decisionsOutsideTheSpanDoNotCount() {
        assertThat(of("D-1,2025-07-02,stop,A-1,log\nD-2,2026-07-02,stop,A-2,log"))
                .isEqualTo(new LogCompleteness(1, 0, 0));
    }
}
