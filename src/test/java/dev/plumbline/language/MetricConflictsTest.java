package dev.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.SuccessMetric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which definitions of success do not go together. */
final class MetricConflictsTest {

    static Stream<Arguments> pairs() throws IOException {
        return MetricFixture.lines("metric-pairs.txt");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoOwnersConflictAsTheDecisionTableSays(String pair, String expected) {
        String[] sides = pair.split(" <> ", 2);
        assertThat(types(MetricFixture.metric("A", sides[0]), MetricFixture.metric("B", sides[1])))
                .isEqualTo(expected);
        assertThat(types(MetricFixture.metric("A", sides[1]), MetricFixture.metric("B", sides[0])))
                .isEqualTo(expected);
    }

    @Test
    void oneOwnerConflictsWithNobodyButMayUseOneNameForTwoThings() {
        assertThat(types(MetricFixture.metric("A", "Reduce cost"), MetricFixture.metric("A", "Increase cost")))
                .isEqualTo("none");
        assertThat(types(MetricFixture.metric("A", "Churn 5 % monthly"), MetricFixture.metric("A", "Churn 5 % yearly")))
                .isEqualTo("T3");
    }

    @Test
    void aKnownTensionIsQuietWhereAnOwnerWatchesTheOtherSide() {
        assertThat(types(
                        MetricFixture.metric("A", "Reduce handle time; increase first contact resolution"),
                        MetricFixture.metric("B", "Increase first contact resolution to 80 %")))
                .isEqualTo("none");
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        List<SuccessMetric> metrics = new ArrayList<>(List.of(
                MetricFixture.metric("C", "Reduce headcount"),
                MetricFixture.metric("A", "Increase headcount"),
                MetricFixture.metric("B", "Increase headcount to 50"),
                MetricFixture.metric("D", "Increase headcount to 90")));
        List<MetricConflict> found = MetricConflicts.of(metrics);
        Collections.reverse(metrics);
        assertThat(MetricConflicts.of(metrics)).isEqualTo(found);
        assertThat(found)
                .extracting(c -> c.type().label() + " " + c.one().source().owner()
                        + c.other().source().owner())
                .containsExactly("T1 AC", "T1 BC", "T2 BD", "T1 CD");
    }

    @Test
    void theReasonNamesWhatEachWants() {
        assertThat(MetricConflicts.of(List.of(
                        MetricFixture.metric("A", "Reduce churn to 5 %"),
                        MetricFixture.metric("B", "Increase churn to 5 %"))))
                .extracting(MetricConflict::why)
                .containsExactly("One wants churn rate down, the other churn rate up.");
    }

    private static String types(SuccessMetric... metrics) {
        String types = MetricConflicts.of(List.of(metrics)).stream()
                .map(conflict -> conflict.type().label())
                .collect(Collectors.joining(" "));
        return types.isEmpty() ? "none" : types;
    }
}
