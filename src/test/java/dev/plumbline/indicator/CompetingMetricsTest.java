package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class CompetingMetricsTest {

    private static final String CALM =
            """
            owner,metric,target,direction
            A-1,Reduce customer churn,5 %,down
            A-2,Raise revenue per user,10 EUR,up
            A-3,Raise uptime,99.9 %,up
            A-4,Raise net promoter score,40,up
            A-5,Reduce time to market,30 days,down
            A-6,Raise first contact resolution,80 %,up
            A-7,Reduce defect rate,2 %,down
            """;

    private static Histories histories(String metrics) {
        return Histories.of("Retail")
                .metrics("2026-01-01", metrics)
                .register("2026-09-30", "id,status,priority\nA-{1..8},active,P2");
    }

    private static Measured measured(String metrics) {
        return Assessing.measured(CompetingMetrics.ID, histories(metrics));
    }

    @Test
    void definitionsThatGoTogetherAreNoDrift() {
        assertThat(measured(CALM).score()).isZero();
    }

    @Test
    void oppositeMovementsOfOneThingAreFound() {
        Measured opposite = measured(CALM + "A-8,Increase customer churn,9 %,up\n");
        assertThat(Assessing.kinds(opposite)).contains("opposite-movement");
        assertThat(Assessing.about(opposite)).contains("A-1", "A-8");
    }

    @Test
    void anotherConflictNeverLowersTheScore() {
        String one = CALM + "A-8,Increase customer churn,9 %,up\n";
        assertThat(measured(one + "A-8,Reduce uptime,90 %,down\n").score())
                .isGreaterThanOrEqualTo(measured(one).score());
    }

    @Test
    void withoutAnyMetricItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                CompetingMetrics.ID,
                                Histories.of("Retail").register("2026-09-30", "id,status\nA-{1..8},active"))
                        .unlocks())
                .contains("metrics", "register: success metric");
    }

    @Test
    void fiveDefinitionsAreTooFew() {
        String five = String.join("\n", CALM.lines().limit(6).toList());
        assertThat(Assessing.silent(CompetingMetrics.ID, histories(five)).message())
                .contains("6 definitions");
    }
}
