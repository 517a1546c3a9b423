package dev.plumbline.indicator;

import static dev.plumbline.indicator.Assessing.measured;
import static dev.plumbline.indicator.Assessing.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Reason;
import org.junit.jupiter.api.Test;

class PriorityLimitsTest {

    private static final String ID = PriorityLimits.ID;
    private static final String LIMITS = "scope,subject,maximum active,valid from,valid to\n";

    private static Histories from(String before, String after) {
        return Histories.of("Retail")
                .register("2026-06-30", "id,unit,owner,type\n" + before)
                .register("2026-09-30", "id,unit,owner,type\n" + after);
    }

    @Test
    void aLimitThatIsKeptDoesNotDrift() {
        assertThat(measured(ID, from("A-{1..8},U,I,", "A-{1..10},U,I,").limits("2026-01-01", LIMITS + "all,,10,,"))
                        .score())
                .isZero();
    }

    @Test
    void runningOperationsDoNotCount() {
        assertThat(measured(
                                ID,
                                from("A-{1..8},U,I,", "A-{1..8},U,I,\nR-{1..9},U,I,run")
                                        .limits("2026-01-01", LIMITS + "all,,10,,"))
                        .score())
                .isZero();
    }

    @Test
    void aLimitOfAUnitCountsItsWorkOnly() {
        assertThat(measured(
                                ID,
                                from("A-{1..9},U,I,", "A-{1..9},U,I,\nB-{1..3},V,I,")
                                        .limits("2026-01-01", LIMITS + "unit,V,2,,"))
                        .headline())
                .isEqualTo("3 active against a limit of 2 for unit V; 1 of 3 additions admitted over it");
    }

    @Test
    void aLimitRaisedAfterABreachIsMeasuredAsItWas() {
        Histories raised = from("A-{1..12},U,I,", "A-{1..12},U,I,")
                .limits("2026-01-01", LIMITS + "all,,10,,2026-08-31\nall,,15,2026-09-01,");
        assertThat(measured(ID, raised)).satisfies(m -> {
            assertThat(m.headline()).startsWith("12 active against a limit of 10");
            assertThat(m.notes()).anyMatch(n -> n.contains("was raised within a quarter of a breach"));
        });
    }

    @Test
    void aBreachIsDatedFromTheFirstRegisterThatShowsIt() {
        assertThat(measured(ID, from("A-{1..12},U,I,", "A-{1..12},U,I,").limits("2026-01-01", LIMITS + "all,,10,,"))
                        .findings())
                .singleElement()
                .satisfies(f -> assertThat(f.since()).isEqualTo("2026-06-30"));
    }

    @Test
    void withoutALimitOneIsSuggestedAndLabelledSo() {
        String header = "id,status,start,end\n";
        Histories none = Histories.of("R")
                .register("2026-06-30", header + "A-{1..10},active,2026-01-01,2026-12-31")
                .register(
                        "2026-09-30",
                        header + "A-{1..8},active,2026-01-01,2026-12-31\nA-{9..10},done,2026-01-01,2026-12-31");
        assertThat(silent(ID, none)).satisfies(s -> {
            assertThat(s.reason()).isEqualTo(Reason.NO_SOURCE);
            assertThat(s.message()).contains("a suggestion, not a measurement: a limit of ");
        });
    }
}
