package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.evaluation.Rewriting.Csv;
import dev.plumbline.history.Remembered;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.scoring.Readings;
import dev.plumbline.simulator.Documents;
import dev.plumbline.simulator.Scenario;
import dev.plumbline.simulator.World;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts written otherwise give the same numbers (method §10.4), on simulated organisations. */
final class PropertyTest {

    private static final String PURPOSE = "property-test";
    private static final int QUARTERS = 5;
    private static final double SAME = 1e-9;

    @AfterAll
    static void tidy() {
        new SimulatedFolder(Path.of("target", "simulated", PURPOSE)).delete();
    }

    /** Organisations whose files are plain text, so that a test can rewrite them. */
    static Stream<Scenario> organisations() {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> Scenario.stable("property-" + i, 20, QUARTERS))
                .filter(Documents::plain)
                .limit(2);
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void theOrderOfRowsDoesNotMatter(Scenario scenario) {
        same(
                scenario,
                rewriting -> rewriting.tables(
                        "(register|allocations|direction|decision-log|metrics|roles|rankings|capacity).*",
                        Csv::reversed));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void theOrderOfColumnsDoesNotMatter(Scenario scenario) {
        same(
                scenario,
                rewriting ->
                        rewriting.tables("(register|decision-log|roles|metrics|rankings).*", Csv::columnsReversed));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void blankRowsDoNotMatter(Scenario scenario) {
        same(scenario, rewriting -> rewriting.tables("(register|decision-log|allocations).*", Csv::withBlankRows));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void aRegisterMayBeSplitIntoFiles(Scenario scenario) {
        same(scenario, rewriting -> rewriting.split("register-.*"));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void theSameFileTwiceCountsOnce(Scenario scenario) {
        same(scenario, rewriting -> rewriting.copied("(register|decision-log).*"));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void textAndWorkbooksSayTheSame(Scenario scenario) {
        same(
                scenario,
                rewriting -> rewriting.workbooks("(register|allocations|capacity|direction|roles|decision-log).*"));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void anotherDelimiterAndFormOfDaysSaysTheSame(Scenario scenario) {
        same(scenario, rewriting -> rewriting.tables("(register|decision-log|direction).*", Csv::asInGermany));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void anotherCurrencyUnitDoesNotMatter(Scenario scenario) {
        same(scenario, rewriting -> rewriting.money(4));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void allDaysMayBeShifted(Scenario scenario) {
        Map<String, Outcome> shifted = outcomes(scenario, rewriting -> rewriting.yearsLater(28), 28);

        assertSame(outcomes(scenario, UnaryOperator.identity(), 0), shifted, SAME);
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void otherNamesOfInitiativesDoNotMatterMuch(Scenario scenario) {
        assertSame(outcomes(scenario, UnaryOperator.identity(), 0), outcomes(scenario, Rewriting::renamed, 0), 0.02);
    }

    /** Taking a source away never makes anything look better. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "register-.*",
                "direction-.*",
                "limits-.*",
                "allocations-.*",
                "capacity-.*",
                "metrics-.*",
                "roles-.*",
                "rankings-.*",
                "filters-.*",
                "decision-log-.*",
                "calendar-.*",
                "GMT.*",
                ".* minutes\\..*"
            })
    void aMissingSourceNeverLooksLikeHealth(String source) {
        Scenario scenario = organisations().findFirst().orElseThrow();
        Map<String, Outcome> whole = outcomes(scenario, UnaryOperator.identity(), 0);

        Map<String, Outcome> without = outcomes(scenario, rewriting -> rewriting.without(source), 0);

        Map<String, String> better = new TreeMap<>();
        whole.forEach((id, outcome) -> {
            if (without.get(id) instanceof Measured less
                    && outcome instanceof Measured all
                    && less.interval().high() < all.interval().high() - SAME) {
                better.put(id, all.interval() + " became " + less.interval());
            }
        });
        assertThat(better).isEmpty();
    }

    private static void same(Scenario scenario, UnaryOperator<Rewriting> change) {
        assertSame(outcomes(scenario, UnaryOperator.identity(), 0), outcomes(scenario, change, 0), SAME);
    }

    private static Map<String, Outcome> outcomes(Scenario scenario, UnaryOperator<Rewriting> change, int years) {
        SimulatedFolder folder = SimulatedFolder.of(World.of(scenario), PURPOSE);
        var unused = change.apply(new Rewriting(folder.root()));
        Map<String, Remembered.ReadFile> read = new TreeMap<>();
        folder.read(name -> true).forEach(file -> read.put(file.name(), file));
        var period = Assessed.period(QUARTERS - 1);
        return Readings.of(
                SimulatedFolder.history(java.util.List.copyOf(read.values())),
                new dev.plumbline.model.Period(period.year() + years, period.quarter()));
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
