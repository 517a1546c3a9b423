package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.simulator.Scenario;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same facts written otherwise give the same numbers (method §10.4), on simulated organisations. */
final class PropertyTest {

    private static final double SAME = 1e-9;

    @AfterAll
    static void tidy() {
        Rewritten.tidy();
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void theOrderOfRowsDoesNotMatter(Scenario scenario) {
        same(
                scenario,
                rewriting -> rewriting.tables(
                        "(register|allocations|direction|decision-log|metrics|roles|rankings|capacity).*",
                        TextTable::reversed));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void theOrderOfColumnsDoesNotMatter(Scenario scenario) {
        same(
                scenario,
                rewriting -> rewriting.tables(
                        "(register|decision-log|roles|metrics|rankings).*", TextTable::columnsReversed));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void blankRowsDoNotMatter(Scenario scenario) {
        same(
                scenario,
                rewriting -> rewriting.tables("(register|decision-log|allocations).*", TextTable::withBlankRows));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void aRegisterMayBeSplitIntoFiles(Scenario scenario) {
        same(scenario, rewriting -> rewriting.split("register-.*"));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void theSameFileTwiceCountsOnce(Scenario scenario) {
        same(scenario, rewriting -> rewriting.copied("(register|decision-log).*"));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void textAndWorkbooksSayTheSame(Scenario scenario) {
        same(
                scenario,
                rewriting -> rewriting.workbooks("(register|allocations|capacity|direction|roles|decision-log).*"));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void anotherDelimiterAndFormOfDaysSaysTheSame(Scenario scenario) {
        same(scenario, rewriting -> rewriting.tables("(register|decision-log|direction).*", TextTable::asInGermany));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void anotherCurrencyUnitDoesNotMatter(Scenario scenario) {
        same(scenario, rewriting -> rewriting.money(4));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void allDaysMayBeShifted(Scenario scenario) {
        Map<String, Outcome> shifted = Rewritten.outcomes(scenario, rewriting -> rewriting.yearsLater(28), 28);

        assertSame(Rewritten.asItIs(scenario), shifted, SAME);
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void otherNamesOfInitiativesDoNotMatterMuch(Scenario scenario) {
        assertSame(Rewritten.asItIs(scenario), Rewritten.outcomes(scenario, Rewriting::renamed, 0), 0.02);
    }

    private static void same(Scenario scenario, UnaryOperator<Rewriting> change) {
        assertSame(Rewritten.asItIs(scenario), Rewritten.outcomes(scenario, change, 0), SAME);
    }

    private static void assertSame(Map<String, Outcome> expected, Map<String, Outcome> actual, double tolerance) {
        Map<String, String> different = new TreeMap<>();
        expected.forEach((id, outcome) -> {
            Outcome other = actual.get(id);
            boolean alike = alike(outcome, java.util.Objects.requireNonNull(other), tolerance);
            if (!alike) {
                different.put(id, shown(outcome) + " became " + shown(other));
            }
        });
        assertThat(different).isEmpty();
    }

    private static boolean alike(Outcome one, Outcome other, double tolerance) {
        if (one instanceof Measured first && other instanceof Measured second) {
            return Math.abs(first.score() - second.score()) <= tolerance
                    && Math.abs(first.interval().high() - second.interval().high()) <= tolerance;
        }
        return one.getClass().equals(other.getClass());
    }

    private static String shown(@org.jspecify.annotations.Nullable Outcome outcome) {
        return outcome instanceof Measured m
                ? m.score() + " " + m.interval() + " " + m.headline()
                : String.valueOf(outcome);
    }
}
