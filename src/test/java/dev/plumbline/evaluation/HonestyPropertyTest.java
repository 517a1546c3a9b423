package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.simulator.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing never looks like health, and neither does drift (method §10.4), on simulated organisations. */
final class HonestyPropertyTest {

    private static final double SAME = 1e-9;

    @AfterAll
    static void tidy() {
        Rewritten.tidy();
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
        Scenario scenario = Rewritten.organisations().findFirst().orElseThrow();
        Map<String, Outcome> whole = Rewritten.asItIs(scenario);

        Map<String, Outcome> without = Rewritten.outcomes(scenario, rewriting -> rewriting.without(source), 0);

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
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void anAdditionNeverLooksLikeHealth(Scenario scenario) {
        Map<String, Outcome> more = Rewritten.outcomes(
                scenario,
                rewriting ->
                        rewriting.tables(Rewritten.LAST_REGISTER, table -> table.withRow("P-901", "Observatory dome")
                                .withRow("P-902", "Tramway signals")
                                .withRow("P-903", "Library annexe")),
                0);

        for (String indicator : List.of("unremoved-additions", "direction-coverage", "priority-limits")) {
            assertThat(score(more, indicator))
                    .as(indicator)
                    .isGreaterThanOrEqualTo(score(Rewritten.asItIs(scenario), indicator));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void moreOfTheTopPriorityNeverLooksLikeHealth(Scenario scenario) {
        Map<String, Outcome> more = Rewritten.outcomes(
                scenario,
                rewriting ->
                        rewriting.tables(Rewritten.LAST_REGISTER, table -> table.setting("Priority", "Critical", 4)),
                0);

        assertThat(score(more, "priority-inflation"))
                .isGreaterThanOrEqualTo(score(Rewritten.asItIs(scenario), "priority-inflation"));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void moreMovedDatesNeverLookLikeHealth(Scenario scenario) {
        Map<String, Outcome> more = Rewritten.outcomes(
                scenario,
                rewriting ->
                        rewriting.tables(Rewritten.LAST_REGISTER, table -> table.setting("End Date", "2029-06-30", 4)),
                0);

        assertThat(score(more, "course-correction"))
                .isGreaterThanOrEqualTo(score(Rewritten.asItIs(scenario), "course-correction"));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.evaluation.Rewritten#organisations")
    void aRemovalNeverRaisesUnremovedAdditions(Scenario scenario) {
        Map<String, Outcome> fewer = Rewritten.outcomes(
                scenario,
                rewriting ->
                        rewriting.tables(Rewritten.LAST_REGISTER, table -> table.setting("Status", "Cancelled", 2)),
                0);

        assertThat(score(fewer, "unremoved-additions"))
                .isLessThanOrEqualTo(score(Rewritten.asItIs(scenario), "unremoved-additions"));
    }

    private static double score(Map<String, Outcome> outcomes, String indicator) {
        assertThat(outcomes.get(indicator)).as(indicator).isInstanceOf(Measured.class);
        return outcomes.get(indicator) instanceof Measured measured ? measured.score() : Double.NaN;
    }
}
