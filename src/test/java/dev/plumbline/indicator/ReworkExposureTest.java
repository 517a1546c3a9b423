package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class ReworkExposureTest {

    private static final String HEADER = "id,name,status,owner,priority,end\n";

    private static Measured measured(String before, String after) {
        return Assessing.measured(
                ReworkExposure.ID,
                Histories.of("Retail").register("2026-06-30", HEADER + before).register("2026-09-30", HEADER + after));
    }

    private static final String CALM = "A-{1..12},Initiative,active,Owner {1..12},P2,2027-03-31";

    @Test
    void oneInitiativeEachIsNoExposure() {
        assertThat(measured(CALM, CALM).score()).isZero();
    }

    @Test
    void reopenedWorkIsRework() {
        String done =
                "A-{1..9},Initiative,active,Owner {1..9},P2,2027-03-31\nA-{10..12},Initiative,done,Owner {10..12},P2,2027-03-31";
        assertThat(measured(done, CALM).parts().get(0).value()).isGreaterThan(0.15);
    }

    @Test
    void nobodyIsNamedAndSmallGroupsAreNotCountedOut() {
        Measured measured = measured(CALM, CALM);
        assertThat(measured.findings()).isEmpty();
        assertThat(measured.headline()).startsWith("fewer than 5 of 12");
    }

    @Test
    void sevenPeopleAreTooFew() {
        assertThat(Assessing.silent(
                                ReworkExposure.ID,
                                Histories.of("Retail")
                                        .register(
                                                "2026-06-30",
                                                HEADER + "A-{1..7},Initiative,active,Owner {1..7},P2,2027-03-31")
                                        .register(
                                                "2026-09-30",
                                                HEADER + "A-{1..7},Initiative,active,Owner {1..7},P2,2027-03-31"))
                        .message())
                .contains("10 named people");
    }
}
