package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class InterpretationSpreadTest {

    private static String ranking(String leader, String... items) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < items.length; i++) {
            rows.append(leader)
                    .append(',')
                    .append(items[i])
                    .append(',')
                    .append(i + 1)
                    .append('\n');
        }
        return rows.toString();
    }

    private static final String AGREED = "leader,item,rank\n" + ranking("Ann", "A", "B", "C", "D", "E")
            + ranking("Bo", "A", "B", "C", "D", "E") + ranking("Cai", "A", "B", "C", "D", "E");
    private static final String SPLIT = "leader,item,rank\n" + ranking("Ann", "A", "B", "C", "D", "E")
            + ranking("Bo", "E", "D", "C", "B", "A") + ranking("Cai", "C", "A", "E", "B", "D");

    private static Histories histories(String rankings) {
        return Histories.of("Retail").rankings("2026-08-01", rankings).register("2026-09-30", "id,name\nA-1,One");
    }

    @Test
    void theSameOrderIsFullAgreement() {
        Measured agreed = Assessing.measured(InterpretationSpread.ID, histories(AGREED));
        assertThat(agreed.parts().get(0).value()).isEqualTo(1);
        assertThat(agreed.score()).isZero();
    }

    @Test
    void differentOrdersAreDriftAndNoLeaderIsNamed() {
        Measured split = Assessing.measured(InterpretationSpread.ID, histories(SPLIT));
        assertThat(split.score()).isGreaterThan(0.9);
        assertThat(split.findings()).isNotEmpty().allSatisfy(f -> assertThat(f.statement())
                .doesNotContain("Ann"));
    }

    @Test
    void theCoefficientIsThatOfKendall() {
        Concordance concordance = Concordance.of(
                histories(SPLIT)
                        .build()
                        .declared(java.time.LocalDate.of(2026, 9, 30), dev.plumbline.model.Content::rankings),
                5);
        assertThat(concordance.agreement()).isCloseTo(12 * 10.0 / (9 * 120), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void twoLeadersAreTooFew() {
        String two =
                "leader,item,rank\n" + ranking("Ann", "A", "B", "C", "D", "E") + ranking("Bo", "E", "D", "C", "B", "A");
        assertThat(Assessing.silent(InterpretationSpread.ID, histories(two)).message())
                .contains("3 leaders");
    }

    @Test
    void withoutRankingsItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                InterpretationSpread.ID,
                                Histories.of("Retail").register("2026-09-30", "id,name\nA-1,One"))
                        .unlocks())
                .containsExactly("rankings");
    }
}
