package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.about;
import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class UnremovedAdditionsTest {

    private static final String ID = UnremovedAdditions.ID;
    private static final String HEADER = "id,status,unit,type,removes\n";

    private static Histories from(String before, String after) {
        return Histories.of("Retail").register("2026-06-30", HEADER + before).register("2026-09-30", HEADER + after);
    }

    @Test
    void aStablePortfolioDoesNotDrift() {
        assertThat(measured(ID, from("A-{1..20},active,U,,", "A-{1..20},active,U,,"))
                        .score())
                .isZero();
    }

    @Test
    void aDepartureOfTheSameUnitOffsetsAnAddition() {
        Histories offset = from(
                "A-{1..19},active,U,,\nA-20,active,V,,",
                "A-{1..19},active,U,,\nA-20,cancelled,V,,\nB-1,active,V,,\nB-2,active,W,,");
        assertThat(about(measured(ID, offset))).containsExactly("B-2");
    }

    @Test
    void aNamedRemovalOffsetsAcrossUnits() {
        Histories named =
                from("A-{1..20},active,U,,", "A-{1..19},active,U,,\nA-20,done,U,,\nB-1,active,V,,A-20\nB-2,active,W,,");
        assertThat(about(measured(ID, named))).containsExactly("B-2");
    }

    @Test
    void addingAnUnoffsetAdditionNeverLowersTheScore() {
        double before = 0;
        for (int added = 1; added <= 8; added++) {
            double score = measured(
                            ID, from("A-{1..20},active,U,,", "A-{1..20},active,U,,\nB-{1.." + added + "},active,W,,"))
                    .score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
        assertThat(before).isPositive();
    }

    @Test
    void addingAnOffsettingRemovalNeverRaisesTheScore() {
        double before = 1;
        for (int removed = 1; removed <= 5; removed++) {
            String gone = "A-{1.." + removed + "},cancelled,U,,\nA-{" + (removed + 1) + "..20},active,U,,\n";
            double score = measured(ID, from("A-{1..20},active,U,,", gone + "B-{1..6},active,U,,"))
                    .score();
            assertThat(score).isLessThanOrEqualTo(before);
            before = score;
        }
    }

    @Test
    void mandatoryWorkAndProposalsAreShownButNotScored() {
        assertThat(measured(
                        ID,
                        from(
                                "A-{1..20},active,U,,",
                                "A-{1..20},active,U,,\nM-{1..4},active,U,mandatory,\nP-{1..3},proposed,U,,")))
                .satisfies(m -> assertThat(m.score()).isZero())
                .satisfies(m -> assertThat(m.notes())
                        .anyMatch(n -> n.startsWith("4 mandatory initiatives"))
                        .anyMatch(n -> n.startsWith("3 proposals")));
    }

    @Test
    void aProposalThatIsBegunIsAnAddition() {
        assertThat(measured(ID, from("A-{1..20},active,U,,\nP-1,proposed,U,,", "A-{1..20},active,U,,\nP-1,active,U,,"))
                        .headline())
                .isEqualTo("1 initiative added, 0 removed (net +1 on 20)");
    }

    @Test
    void rowsOfACoverageShiftAreExcluded() {
        Histories shifted = from("A-{1..20},active,U,,", "A-{1..20},active,U,,\nB-1,active,W,,")
                .events("type,initiative,from,to,shifted\nadd,B-1,2026-06-30,2026-09-30,true");
        assertThat(measured(ID, shifted)).satisfies(m -> {
            assertThat(m.score()).isZero();
            assertThat(m.notes()).anyMatch(n -> n.startsWith("1 row came or went because"));
        });
    }

    @Test
    void aYearBetweenRegistersIsMeasuredPerQuarter() {
        Histories yearly = Histories.of("Retail")
                .register("2025-09-30", HEADER + "A-{1..20},active,U,,")
                .register("2026-09-30", HEADER + "A-{1..20},active,U,,\nB-{1..4},active,W,,");
        assertThat(measured(ID, yearly).parts().get(0).text()).isEqualTo("+5 %");
    }

    @Test
    void aVanishedRowIsASilentRemoval() {
        assertThat(Assessing.kinds(measured(ID, from("A-{1..20},active,U,,", "A-{1..19},active,U,,"))))
                .containsExactly("silent-removal");
    }

    @Test
    void fewerThanEightActiveInitiativesAreTooFew() {
        assertThat(silent(ID, from("A-{1..7},active,U,,", "A-{1..7},active,U,,"))
                        .message())
                .isEqualTo(
                        "Not assessed — Unremoved additions needs at least 8 active initiatives; you supplied 7 active initiatives."
                                + " Supplying it would unlock Unremoved additions.");
    }

    @Test
    void registersTooCloseOrNoneInTheQuarterAreTooFew() {
        String rows = HEADER + "A-{1..20},active,U,,";
        assertThat(silent(ID, Histories.of("R").register("2026-08-31", rows).register("2026-09-30", rows))
                        .reason())
                .isEqualTo(Reason.TOO_FEW);
        assertThat(silent(ID, Histories.of("R").register("2026-03-31", rows).register("2026-06-30", rows))
                        .message())
                .contains("needs a register between 2026-07-01 and 2026-09-30; you supplied none after 2026-06-30");
    }

    @Test
    void aRegisterOfAQuartersFirstDayEndsTheChangesOfThatQuarter() {
        Histories monthly = Histories.of("Retail")
                .register("2026-06-01", HEADER + "A-{1..20},active,U,,")
                .register("2026-07-01", HEADER + "A-{1..20},active,U,,\nB-{1..3},active,V,,")
                .register("2026-09-01", HEADER + "A-{1..20},active,U,,\nB-{1..3},active,V,,");

        assertThat(measured(ID, monthly).headline()).startsWith("3 initiatives added, 0 removed (net +3 on 20)");
    }

    @Test
    void theSameCapacityInALongerQuarterIsNoGrowth() {
        Histories steady = from("A-{1..20},active,U,,", "A-{1..20},active,U,,\nB-{1..4},active,W,,")
                .capacity(
                        "2026-06-30",
                        "resource,available,unit,from,to\nTeam,20,FTE,2026-04-01,2026-06-30\nTeam,20,FTE,2026-07-01,2026-09-30");

        assertThat(measured(ID, steady).notes()).noneMatch(note -> note.contains("Capacity grew"));
    }
}
