package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class ResourceContentionTest {

    private static final String ROWS = "id,name,status,priority\nA-{1..6},Initiative,active,P1";
    private static final String CAPACITY =
            "resource,from,to,available,unit\nAnn Lee,2026-07-01,2026-09-30,60,days\nBo Khan,2026-07-01,2026-09-30,60,days";
    private static final String EASY =
            """
            initiative,resource,from,to,demand,unit
            A-{1..5},Ann Lee,2026-07-01,2026-09-30,8,days
            A-{2..6},Bo Khan,2026-07-01,2026-09-30,8,days
            """;

    private static Histories histories(String allocations) {
        return Histories.of("Retail")
                .register("2026-06-30", ROWS)
                .register("2026-09-30", ROWS)
                .capacity("2026-07-01", CAPACITY)
                .allocations("2026-07-01", allocations);
    }

    private static Measured measured(String allocations) {
        return Assessing.measured(ResourceContention.ID, histories(allocations));
    }

    @Test
    void whatFitsIsNoOverload() {
        assertThat(measured(EASY).parts().get(0).value()).isZero();
        assertThat(Assessing.kinds(measured(EASY))).doesNotContain("pair-in-contention");
    }

    @Test
    void theSharesOfThePairsAddUpToTheOverload() {
        QuarterWindow window = QuarterWindow.of(
                        histories(EASY.replace(",8,days", ",20,days")).build(), Assessing.QUARTER)
                .orElseThrow();
        Contention contention = Contention.of(
                window.last(), CapacityBook.on(window.history(), Assessing.QUARTER.end()), Assessing.QUARTER);
        double over = contention.resources().values().stream()
                .mapToDouble(Contention.Resource::overload)
                .sum();
        assertThat(over).isEqualTo(80);
        assertThat(contention.pairs().stream()
                        .mapToDouble(Contention.Pair::days)
                        .sum())
                .isCloseTo(over, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void moreDemandNeverLowersTheScore() {
        assertThat(measured(EASY.replace(",8,days", ",20,days")).score())
                .isGreaterThan(measured(EASY.replace(",8,days", ",13,days")).score());
    }

    @Test
    void aTeamIsNoPersonThatIsSpreadThin() {
        Measured pool = measured(EASY.replace("Ann Lee", "Data Platform Team"));
        assertThat(pool.findings())
                .filteredOn(f -> f.kind().equals("person-spread-thin"))
                .hasSize(1);
    }

    @Test
    void peopleAreNotNamed() {
        assertThat(measured(EASY).findings())
                .filteredOn(f -> f.kind().equals("person-spread-thin"))
                .isNotEmpty()
                .allSatisfy(f ->
                        assertThat(f.statement() + f.subjects().get(0).name()).doesNotContain("Ann"));
    }

    @Test
    void withoutAllocationsItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                ResourceContention.ID,
                                Histories.of("Retail")
                                        .register("2026-06-30", ROWS)
                                        .register("2026-09-30", ROWS))
                        .unlocks())
                .containsExactly("allocations");
    }

    @Test
    void withoutCapacityTheIntervalIsOpen() {
        Measured blind = Assessing.measured(
                ResourceContention.ID,
                Histories.of("Retail")
                        .register("2026-06-30", ROWS)
                        .register("2026-09-30", ROWS)
                        .allocations("2026-07-01", EASY));
        assertThat(blind.interval().high()).isGreaterThan(0.8);
    }
}
