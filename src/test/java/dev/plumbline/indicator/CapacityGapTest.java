package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class CapacityGapTest {

    private static final String ID = CapacityGap.ID;
    private static final String ROWS = "id,owner\nA-{1..10},Ines\n";
    private static final String CAPACITY = "resource,from,to,available,unit\n";
    private static final String ALLOCATIONS = "initiative,resource,from,to,demand,unit\n";

    private static Histories register() {
        return Histories.of("Retail").register("2026-09-30", ROWS);
    }

    private static String claims(String unit, double factor) {
        StringBuilder rows = new StringBuilder(ALLOCATIONS);
        for (int i = 1; i <= 10; i++) {
            rows.append("A-" + i + ",Team,2026-10-01,2026-12-31," + i * factor + "," + unit + "\n");
        }
        return rows.toString();
    }

    @Test
    void theLoadOfTheNextQuarterIsMeasured() {
        Histories full = register()
                .capacity("2026-09-30", CAPACITY + "Team,2026-10-01,2026-12-31,5,FTE")
                .allocations("2026-09-30", claims("FTE", 0.1));
        assertThat(measured(ID, full).parts().get(0).text()).isEqualTo("110 %");
    }

    @Test
    void daysAreConvertedToFullTimeEquivalents() {
        Histories days = register()
                .capacity("2026-09-30", CAPACITY + "Team,2026-10-01,2026-12-31,1,FTE")
                .allocations("2026-09-30", claims("days", 1));
        assertThat(measured(ID, days).parts().get(0).text()).isEqualTo("84 %");
    }

    @Test
    void unknownUnitsAreRefused() {
        Histories clash = register()
                .capacity("2026-09-30", CAPACITY + "Team,2026-10-01,2026-12-31,5,FTE")
                .allocations("2026-09-30", claims("points", 1));
        assertThat(silent(ID, clash).reason()).isEqualTo(Reason.NOT_COMPARABLE);
    }

    @Test
    void oneDemandForAllLooksLikeAPlaceholder() {
        Histories same = register()
                .capacity("2026-09-30", CAPACITY + "Team,2026-10-01,2026-12-31,5,FTE")
                .allocations("2026-09-30", ALLOCATIONS + "A-{1..10},Team,2026-10-01,2026-12-31,1,FTE");
        assertThat(silent(ID, same).reason()).isEqualTo(Reason.COVERAGE_LOW);
    }

    @Test
    void capacityOfThisQuarterOnlyIsUsedAndSaid() {
        Histories current = register()
                .capacity("2026-07-01", CAPACITY + "Team,2026-07-01,2026-09-30,5,FTE")
                .allocations(
                        "2026-07-01", claims("FTE", 0.1).replace("2026-10-01,2026-12-31", "2026-07-01,2026-09-30"));
        assertThat(measured(ID, current).notes()).anyMatch(n -> n.contains("not for 2026-Q4"));
    }

    @Test
    void growthIntoSlackIsNoDrift() {
        String later = claims("FTE", 0.04);
        String earlier = claims("FTE", 0.02)
                .replace("2026-10-01,2026-12-31", "2026-07-01,2026-09-30")
                .replace(ALLOCATIONS, "");
        Histories slack = Histories.of("Retail")
                .register("2026-06-30", ROWS)
                .register("2026-09-30", ROWS)
                .capacity("2026-06-01", CAPACITY + "Team,2026-07-01,2026-12-31,5,FTE")
                .allocations("2026-06-01", later + earlier);
        assertThat(measured(ID, slack)).satisfies(m -> {
            assertThat(m.score()).isZero();
            assertThat(m.parts().get(1).text()).isEqualTo("+69 % a quarter into slack, not counted");
        });
    }

    @Test
    void withoutCapacityTheOwnersStandInForItAtGradeC() {
        Histories owners = Histories.of("Retail")
                .register("2026-06-30", "id,owner\nA-{1..5},Ines\nA-{6..10},Omar")
                .register("2026-09-30", "id,owner\nA-{1..8},Ines\nA-{9..16},Omar");
        assertThat(measured(ID, owners)).satisfies(m -> {
            assertThat(m.headline()).isEqualTo("work per owner went from 5 to 8 (16 initiatives, 2 owners)");
            assertThat(m.grade()).isEqualTo(Grade.C);
        });
    }

    @Test
    void withoutCapacityAndOwnersThereIsNoSource() {
        assertThat(silent(ID, Histories.of("R").register("2026-09-30", "id\nA-{1..10}")))
                .satisfies(s -> {
                    assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE);
                    assertThat(s.message()).contains("its affordability cannot");
                });
    }
}
