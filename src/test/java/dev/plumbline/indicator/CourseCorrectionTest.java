package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.about;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class CourseCorrectionTest {

    private static final String ID = CourseCorrection.ID;
    private static final String HEADER = "id,status,owner,priority,end\n";
    private static final String STILL = "A-{1..30},active,Ines,P2,2027-06-30\n";

    private static Histories from(String first, String second, String third) {
        return Histories.of("Retail")
                .register("2026-03-31", HEADER + first)
                .register("2026-06-30", HEADER + second)
                .register("2026-09-30", HEADER + third);
    }

    @Test
    void workLeftAloneDoesNotDrift() {
        assertThat(measured(ID, from(STILL, STILL, STILL)).score()).isZero();
    }

    @Test
    void aChangeThatIsTakenBackCountsDouble() {
        String moved = "A-1,active,Omar,P2,2027-06-30\nA-{2..30},active,Ines,P2,2027-06-30\n";
        assertThat(measured(ID, from(STILL, moved, STILL)).headline())
                .isEqualTo(
                        "1 course correction in 30 initiative-quarters (0.07 per initiative and quarter, weighted), 1 of them undoing an earlier one");
    }

    @Test
    void anEndThatMovesAlongWithTheRegisterIsNotCounted() {
        String rest = "A-{2..30},active,Ines,P2,2027-06-30\n";
        assertThat(measured(
                        ID,
                        from(
                                "A-1,active,Ines,P2,2026-10-01\n" + rest,
                                "A-1,active,Ines,P2,2026-12-31\n" + rest,
                                "A-1,active,Ines,P2,2027-03-31\n" + rest)))
                .satisfies(m -> assertThat(m.n()).isZero())
                .satisfies(m -> assertThat(m.notes())
                        .contains("1 end date moved along with the registers' date; not counted."));
    }

    @Test
    void planningBeforeTheStartIsNotCounted() {
        assertThat(measured(
                                ID,
                                from(
                                        STILL,
                                        STILL + "P-1,proposed,Ines,P2,2027-06-30",
                                        STILL + "P-1,proposed,Omar,P1,2028-06-30"))
                        .n())
                .isZero();
    }

    @Test
    void aReplanIsReportedAndNotCounted() {
        Histories replanned = from(STILL, STILL, STILL)
                .events(
                        "type,initiative,from,to,field\nreplan,end date of 28 of 30 initiatives,2026-06-30,2026-09-30,end");
        assertThat(measured(ID, replanned)).satisfies(m -> {
            assertThat(m.score()).isZero();
            assertThat(m.notes())
                    .contains(
                            "Not counted, for it was replanned as a whole on 2026-09-30: end date of 28 of 30 initiatives.");
        });
    }

    @Test
    void initiativesClearlyAboveTheAverageAreListed() {
        assertThat(about(measured(
                        ID, from(STILL, STILL, "A-1,active,Omar,P1,2028-06-30\nA-{2..30},active,Ines,P2,2027-06-30"))))
                .containsExactly("A-1");
    }

    @Test
    void twoRegistersOrTooLittleWorkAreTooFew() {
        assertThat(silent(
                                ID,
                                Histories.of("R")
                                        .register("2026-06-30", HEADER + STILL)
                                        .register("2026-09-30", HEADER + STILL))
                        .reason())
                .isEqualTo(Reason.TOO_FEW);
        String few = "A-{1..5},active,Ines,P2,2027-06-30";
        assertThat(silent(ID, from(few, few, few)).message()).contains("20 initiative-quarters");
    }
}
