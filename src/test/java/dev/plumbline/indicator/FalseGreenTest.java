package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.scoring.RulesFile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FalseGreenTest {

    private static final String HEADER = "id,name,status,health,end,budget\n";
    private static final String STEADY = "A-{1..8},Steady,active,green,2027-03-31,100 GBP";

    private static Histories histories(String later) {
        return Histories.of("Retail").register("2026-06-30", HEADER + STEADY).register("2026-09-30", HEADER + later);
    }

    private static Measured measured(String later) {
        return Assessing.measured(FalseGreen.ID, histories(later));
    }

    @Test
    void greenThatTheRecordBearsOutIsNoDrift() {
        assertThat(measured(STEADY).findings()).isEmpty();
    }

    @Test
    void greenWithASlipNobodyDecidedIsFound() {
        Measured slipped = measured(
                "A-{1..2},Slipped,active,green,2027-09-30,100 GBP\nA-{3..8},Steady,active,green,2027-03-31,100 GBP");
        assertThat(Assessing.about(slipped)).containsExactly("A-1", "A-2");
    }

    @Test
    void aSlipThatWasDecidedCountsForNobody() {
        Measured decided = Assessing.measured(
                FalseGreen.ID,
                histories(
                                "A-1,Slipped,active,green,2027-09-30,100 GBP\nA-{2..8},Steady,active,green,2027-03-31,100 GBP")
                        .decisions("id,date,type,about\nD-1,2026-08-01,date,A-1"));
        assertThat(decided.findings()).isEmpty();
    }

    @Test
    void greenWithABudgetThatGrewIsFound() {
        assertThat(Assessing.about(measured(
                        "A-1,Grown,active,green,2027-03-31,130 GBP\nA-{2..8},Steady,active,green,2027-03-31,100 GBP")))
                .containsExactly("A-1");
    }

    @Test
    void howMuchABudgetMayGrowIsASettingOfTheRule() {
        String grown = "A-1,Grown,active,green,2027-03-31,130 GBP\nA-{2..8},Steady,active,green,2027-03-31,100 GBP";
        assertThat(rule(Map.of("budget growth", 0.3)).assess(histories(grown).build(), new Period(2026, 3)))
                .isInstanceOfSatisfying(Measured.class, measured -> assertThat(measured.findings())
                        .isEmpty());
    }

    private static FalseGreen rule(Map<String, Double> minima) {
        Rules.Rule rule = RulesFile.standard().of(FalseGreen.ID);
        Map<String, Double> minimum = new HashMap<>(rule.minimum());
        minimum.putAll(minima);
        return new FalseGreen(new Rules.Rule(rule.id(), rule.element(), rule.weight(), rule.statistics(), minimum));
    }

    @Test
    void whatGrewAndStoodStillSaysByHowMuchAndForHowLong() {
        String header = "id,name,status,health,end,budget,progress\n";
        String before = header + "A-{1..8},Steady,active,green,2027-03-31,100 GBP,0.4";
        String after = header
                + "A-1,Grown,active,green,2027-03-31,130 GBP,0.4\nA-{2..8},Steady,active,green,2027-03-31,100 GBP,0.6";
        Measured measured = Assessing.measured(
                FalseGreen.ID,
                Histories.of("Retail")
                        .register("2026-06-30", before)
                        .register("2026-07-31", before)
                        .register("2026-09-30", after));
        assertThat(measured.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.statement())
                                .isEqualTo(
                                        "Grown is reported green while its budget grew by more than 10 %, and nothing about it moved in 3 registers."));
    }

    @Test
    void fourGreensAreTooFew() {
        assertThat(Assessing.silent(
                                FalseGreen.ID,
                                histories(
                                        "A-{1..4},Steady,active,green,2027-03-31,100 GBP\nA-{5..8},Red,active,red,2027-03-31,100 GBP"))
                        .message())
                .contains("5 initiatives that are green");
    }

    @Test
    void withoutHealthItSaysWhatToSupply() {
        assertThat(Assessing.silent(
                                FalseGreen.ID,
                                Histories.of("Retail")
                                        .register("2026-06-30", "id,status\nA-{1..8},active")
                                        .register("2026-09-30", "id,status\nA-{1..8},active"))
                        .unlocks())
                .containsExactly("register: health");
    }
}
