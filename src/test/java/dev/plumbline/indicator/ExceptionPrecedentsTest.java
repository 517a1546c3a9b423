package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class ExceptionPrecedentsTest {

    private static final String ENDED =
            """
            id,date,type,about,rule,expiry,text
            D-1,2026-01-10,exception,A-1,Travel freeze,2026-02-28,One trip
            D-2,2026-02-10,exception,A-2,Budget gate,2026-03-31,Start early
            D-3,2026-03-10,exception,A-3,Supplier check,2026-04-30,Skip the check
            D-4,2026-04-10,exception,A-4,Hiring stop,2026-05-31,One hire
            """;

    private static Histories histories(String decisions) {
        return Histories.of("Retail").decisions(decisions).register("2026-09-30", "id,name\nA-{1..9},One");
    }

    private static Measured measured(String decisions) {
        return Assessing.measured(ExceptionPrecedents.ID, histories(decisions));
    }

    @Test
    void exceptionsThatEndAreNoPrecedents() {
        assertThat(measured(ENDED).findings()).isEmpty();
    }

    @Test
    void theSecondFromOneRuleMakesTheFirstAPrecedent() {
        Measured again = measured(ENDED + "D-5,2026-08-10,exception,A-5,Travel freeze,2026-09-10,Another trip\n");
        assertThat(Assessing.kinds(again)).containsExactly("exception-repeated");
        assertThat(Assessing.about(again)).contains("D-1");
    }

    @Test
    void oneWithoutAnEndIsAPrecedentAfterNinetyDays() {
        assertThat(Assessing.kinds(measured(ENDED.replace(",2026-04-30,Skip", ",,Skip"))))
                .containsExactly("exception-without-end");
    }

    @Test
    void aRuleChangedSinceIsPolicyNow() {
        String changed = ENDED.replace(",2026-04-30,Skip", ",,Skip")
                + "D-6,2026-06-01,rule-change,,,,The supplier check is dropped\n";
        assertThat(measured(changed).findings()).isEmpty();
    }

    @Test
    void whatTheLawDemandsDoesNotCount() {
        String law = ENDED + "D-7,2026-01-11,exception,A-7,Travel freeze,,Required by law for a safety inspection\n";
        assertThat(measured(law).findings()).isEmpty();
    }

    @Test
    void noneFoundIsNotNoneGranted() {
        assertThat(Assessing.silent(ExceptionPrecedents.ID, histories("id,date,type,about\nD-1,2026-01-10,stop,A-1"))
                        .message())
                .contains("3 recorded exceptions");
    }
}
