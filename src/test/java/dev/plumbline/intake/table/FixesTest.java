package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixesTest {

    @Test
    void aDateThatCanOnlyHaveItsMonthFirstIsWrittenYearFirst() {
        assertThat(fix("bad-date", "12.31.2026")).containsExactly("2026-12-31");
    }

    @Test
    void aDayThatDoesNotExistHasNoFix() {
        assertThat(fix("bad-date", "31/11/2026")).isEmpty();
        assertThat(fix("bad-date", "31/02/2026")).isEmpty();
    }

    @Test
    void aDateThatCanBeReadTwoWaysOffersBoth() {
        assertThat(fix("ambiguous-date-order", "03/04/2026")).containsExactly("2026-04-03", "2026-03-04");
    }

    @Test
    void aMisspelledStatusOffersTheNearestKnownWord() {
        assertThat(fix("unknown-status", "In progres")).startsWith("in progress");
        assertThat(fix("unknown-status", "Zurückgestelt")).startsWith("zurückgestellt");
    }

    @Test
    void aWordLikeNoOtherAndADestroyedIdHaveNoFix() {
        assertThat(fix("unknown-status", "Behind the lathe")).isEmpty();
        assertThat(fix("destroyed-id", "1.21143E+15")).isEmpty();
    }

    private static List<String> fix(String code, String value) {
        return Fixes.of(new Problem("A1", code, value, ""));
    }
}
