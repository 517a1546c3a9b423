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
import java.util.List;
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
    private static final int QUARTERS = 4;
    private static final String LAST_REGISTER = "register-2024-12-31.csv";
    private static final double SAME = 1e-9;
    private static final int INITIATIVES = 16;
    /** Measured once for each organisation. */
    private static final Map<String, Map<String, Outcome>> AS_IT_IS = new java.util.concurrent.ConcurrentHashMap<>();

    @AfterAll
    static void tidy() {
        new SimulatedFolder(Path.of("target", "simulated", PURPOSE)).delete();
    }

    /** Organisations whose files are plain text, so that a test can rewrite them. */
    static Stream<Scenario> organisations() {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> Scenario.stable("property-" + i, INITIATIVES, QUARTERS))
                .filter(Documents::plain)
                .limit(Integer.getInteger("plumbline.evaluation.organisations", 1));
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

        assertSame(asItIs(scenario), shifted, SAME);
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void otherNamesOfInitiativesDoNotMatterMuch(Scenario scenario) {
        assertSame(asItIs(scenario), outcomes(scenario, Rewriting::renamed, 0), 0.02);
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
        Map<String, Outcome> whole = asItIs(scenario);

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

    /** What is added is drift of these indicators: none of them may look better. */
    @ParameterizedTest
    @MethodSource("organisations")
    void anAdditionNeverLooksLikeHealth(Scenario scenario) {
        Map<String, Outcome> more = outcomes(
                scenario,
                rewriting -> rewriting.tables(LAST_REGISTER, table -> table.withRow("P-901", "Observatory dome")
                        .withRow("P-902", "Tramway signals")
                        .withRow("P-903", "Library annexe")),
                0);

        for (String indicator : List.of("unremoved-additions", "direction-coverage", "priority-limits")) {
            assertThat(score(more, indicator)).as(indicator).isGreaterThanOrEqualTo(score(asItIs(scenario), indicator));
        }
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void moreOfTheTopPriorityNeverLooksLikeHealth(Scenario scenario) {
        Map<String, Outcome> more = outcomes(
                scenario,
                rewriting -> rewriting.tables(LAST_REGISTER, table -> table.setting("Priority", "Critical", 4)),
                0);

        assertThat(score(more, "priority-inflation"))
                .isGreaterThanOrEqualTo(score(asItIs(scenario), "priority-inflation"));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void moreMovedDatesNeverLookLikeHealth(Scenario scenario) {
        Map<String, Outcome> more = outcomes(
                scenario,
                rewriting -> rewriting.tables(LAST_REGISTER, table -> table.setting("End Date", "2029-06-30", 4)),
                0);

        assertThat(score(more, "course-correction"))
                .isGreaterThanOrEqualTo(score(asItIs(scenario), "course-correction"));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void aRemovalNeverRaisesUnremovedAdditions(Scenario scenario) {
        Map<String, Outcome> fewer = outcomes(
                scenario,
                rewriting -> rewriting.tables(LAST_REGISTER, table -> table.setting("Status", "Cancelled", 2)),
                0);

        assertThat(score(fewer, "unremoved-additions"))
                .isLessThanOrEqualTo(score(asItIs(scenario), "unremoved-additions"));
    }

    private static double score(Map<String, Outcome> outcomes, String indicator) {
        assertThat(outcomes.get(indicator)).as(indicator).isInstanceOf(Measured.class);
        return outcomes.get(indicator) instanceof Measured measured ? measured.score() : Double.NaN;
    }

    private static Map<String, Outcome> asItIs(Scenario scenario) {
        return AS_IT_IS.computeIfAbsent(scenario.name(), name -> outcomes(scenario, UnaryOperator.identity(), 0));
    }

    private static void same(Scenario scenario, UnaryOperator<Rewriting> change) {
        assertSame(asItIs(scenario), outcomes(scenario, change, 0), SAME);
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
