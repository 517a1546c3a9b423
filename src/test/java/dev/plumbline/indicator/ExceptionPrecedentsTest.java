package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.kinds;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.outcome;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class ExceptionPrecedentsTest {

    private static final String ID = ExceptionPrecedents.ID;
    private static final String HEADER = "id,date,type,about,rule,expiry,text,status,declined\n";
    private static final String ENDED =
            """
            E-1,2026-01-10,exception,A-1,Supplier check,2026-02-28,Skip the supplier check,,
            E-2,2026-02-10,exception,A-2,Budget gate,2026-03-31,Start before the budget gate,,
            E-3,2026-03-10,exception,A-3,Travel freeze,2026-04-30,Travel to the pilot site,,
            """;

    private static Histories with(String more) {
        return Histories.of("Retail").register("2026-09-30", "id,name\nA-1,One").decisions(HEADER + ENDED + more);
    }

    private static Measured of(String more) {
        return measured(ID, with(more));
    }

    @Test
    void exceptionsThatEndedAreNone() {
        assertThat(of("").findings()).isEmpty();
        assertThat(of("").score()).isLessThan(0.33);
    }

    @Test
    void theSameRuleSetAsideAgainIsAPrecedent() {
        assertThat(kinds(of("E-4,2026-05-02,exception,A-4,Budget gate,2026-06-30,Begin early,,")))
                .containsExactly("exception-repeated");
    }

    @Test
    void theSameRuleInAnotherUnitIsAnother() {
        String again = "E-4,2026-05-02,exception,A-4,Budget gate,2026-06-30,Begin early,,";
        assertThat(kinds(measured(ID, with(again).register("2026-08-31", "id,unit\nA-2,Shops\nA-4,Shops"))))
                .containsExactly("exception-repeated");
        assertThat(measured(ID, with(again).register("2026-08-31", "id,unit\nA-2,Shops\nA-4,Online"))
                        .findings())
                .isEmpty();
    }

    @Test
    void anExceptionWithoutAnEndIsOne() {
        assertThat(kinds(of("E-4,2026-05-02,exception,A-4,Four eyes,,One signature is enough,,")))
                .containsExactly("exception-without-end");
    }

    @Test
    void anExceptionInForceAfterItsEndIsOne() {
        String row = "kind,id,date,status,about\ndecision,E-1,2026-01-10,";
        assertThat(kinds(measured(ID, with("").log(row + "In force,A-1")))).containsExactly("exception-beyond-its-end");
        assertThat(measured(ID, with("").log(row + "Closed,A-1")).findings()).isEmpty();
    }

    @Test
    void aRuleChangedSinceIsPolicy() {
        String repeated = "E-4,2026-05-02,exception,A-4,Budget gate,2026-06-30,Begin early,,\n";
        assertThat(of(repeated + "R-1,2026-06-10,rule-change,,,,The budget gate moves to the first review,,")
                        .findings())
                .isEmpty();
        assertThat(of(repeated + "R-1,2026-06-10,rule-change,,,,The budget gate moves to the first review,,yes")
                        .findings())
                .hasSize(1);
    }

    @Test
    void safetyAndLawAreNoPrecedents() {
        Measured measured = of("E-4,2026-05-02,exception,A-4,Budget gate,,Emergency security patch,,");
        assertThat(measured.findings()).isEmpty();
        assertThat(measured.notes()).contains("1 exception for safety or by law did not count.");
    }

    @Test
    void anExceptionRefusedOrOnlySuspectedDoesNotCount() {
        assertThat(of("E-4,2026-05-02,exception,A-4,Budget gate,,Begin early,,yes")
                        .findings())
                .isEmpty();
        assertThat(of("E-4,2026-05-02,exception,A-4,Budget gate,,Begin early,candidate,")
                        .findings())
                .isEmpty();
    }

    @Test
    void anExceptionIsGivenNinetyDays() {
        assertThat(of("E-4,2026-08-02,exception,A-4,Four eyes,,One signature is enough,,")
                        .n())
                .isEqualTo(3);
    }

    @Test
    void twoExceptionsAreTooFewAndNoLogIsNoSource() {
        Histories two = Histories.of("Retail")
                .register("2026-09-30", "id,name\nA-1,One")
                .decisions(HEADER + ENDED.substring(0, ENDED.indexOf("E-3")));
        assertThat(silent(ID, two).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silent(ID, two).unlocks()).containsExactly("decisions: rule waived");
        Histories none = Histories.of("Retail").register("2026-09-30", "id,name\nA-1,One");
        assertThat(silent(ID, none).reason()).isEqualTo(Reason.NO_SOURCE);
        assertThat(silent(ID, none).unlocks()).containsExactly("decisions: rule waived", "meetings");
    }

    @Test
    void aLogWithoutExceptionsIsNotAZero() {
        Histories plain = Histories.of("Retail").decisions("id,date,type,about\nD-{1..9},2026-05-02,stop,A-{1..9}");
        assertThat(silent(ID, plain).reason()).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void anEndThatNoLogStatesOpensTheInterval() {
        Histories stated = with("").log("kind,id,date,status,about\ndecision,E-{1..3},2026-01-10,Closed,A-{1..3}");
        Measured open = of("");
        assertThat(open.interval().high())
                .isGreaterThan(measured(ID, stated).interval().high());
        assertThat(open.score()).isEqualTo(measured(ID, stated).score());
        assertThat(open.notes()).anyMatch(note -> note.startsWith("Whether 3 exceptions ended on the day stated"));
    }

    @Test
    void morePrecedentsNeverScoreLower() {
        double before = 0;
        String more = "";
        for (int i = 1; i <= 6; i++) {
            more += "X-" + i + ",2026-04-1" + i + ",exception,A-9,Rule number " + i + ",,Waived for now,,\n";
            double score = of(more).score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
        assertThat(before).isGreaterThan(0.5);
    }

    @Test
    void theOrderOfRowsMovesNothing() {
        Histories histories = with("E-4,2026-05-02,exception,A-4,Budget gate,,Begin early,,");
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(outcome(ID, histories.shuffled(seed))).isEqualTo(outcome(ID, histories.build()));
        }
    }
}
