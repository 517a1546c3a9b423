package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class CommunicationInflationTest {

    private static Histories histories(int meetings, int decisions) {
        return Histories.of("Retail")
                .meetings("series,planned,held,status,text\n"
                        + "Board,2026-04-{10..21},2026-04-{10..21},,\nBoard,2026-07-{10.." + (9 + meetings)
                        + "},2026-07-{10.." + (9 + meetings) + "},,")
                .decisions(
                        "id,date,type,about\nD-{1..24},2026-05-02,other,\nE-{1.." + decisions + "},2026-08-02,other,")
                .register("2026-09-30", "id,name\nA-1,One");
    }

    @Test
    void asManyMeetingsAndDecisionsAreNoDrift() {
        assertThat(Assessing.measured(CommunicationInflation.ID, histories(12, 24))
                        .score())
                .isZero();
    }

    @Test
    void moreMeetingsWithMoreDecisionsAreNoDrift() {
        assertThat(Assessing.measured(CommunicationInflation.ID, histories(20, 48))
                        .score())
                .isZero();
    }

    @Test
    void moreMeetingsWithFewerDecisionsAreDrift() {
        Measured inflated = Assessing.measured(CommunicationInflation.ID, histories(20, 6));
        assertThat(inflated.score()).isGreaterThan(0.9);
        assertThat(Assessing.kinds(inflated)).containsExactly("more-meetings-fewer-decisions");
    }

    @Test
    void whatMayBeChanceStaysBelowWhatIsNotable() {
        assertThat(Assessing.measured(CommunicationInflation.ID, histories(14, 22))
                        .score())
                .isLessThan(0.33);
    }

    @Test
    void sevenMeetingsAreTooFew() {
        assertThat(Assessing.silent(CommunicationInflation.ID, histories(7, 6)).message())
                .contains("8 leadership meetings");
    }
}
