package dev.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.MetricDefinition.Direction;
import dev.plumbline.model.SuccessMetric;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a definition of success says. */
final class MetricGrammarTest {

    static Stream<Arguments> definitions() throws IOException {
        return MetricFixture.lines("metric-definitions.txt");
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aDefinitionIsTakenApart(String stated, String expected) {
        assertThat(MetricGrammar.parse(MetricFixture.metric("A", stated)).stream()
                        .map(MetricFixture::written)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(expected);
    }

    @Test
    void theDictionaryKnowsEightyConstructsAndMore() {
        assertThat(Constructs.names()).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(Tensions.SEED).hasSize(14);
    }

    @Test
    void everyPartKeepsTheMetricItStandsIn() {
        SuccessMetric stated = MetricFixture.metric("A", "Increase NPS to 50; reduce churn to 5 %");
        assertThat(MetricGrammar.parse(stated))
                .hasSize(2)
                .extracting(MetricDefinition::source)
                .containsOnly(stated);
    }

    @Test
    void whatIsMeasuredAloneSaysNoDirection() {
        for (String construct : Constructs.names()) {
            assertThat(MetricGrammar.parse(MetricFixture.metric("A", construct + ": 12")))
                    .extracting(MetricDefinition::direction)
                    .containsOnly(Direction.UNKNOWN);
        }
    }

    @Test
    void theFilesOwnDirectionLeads() {
        assertThat(MetricGrammar.parse(MetricFixture.metric("A", "Increase headcount | 12 | lower is better")))
                .extracting(MetricDefinition::direction)
                .containsExactly(Direction.DOWN);
    }

    @Test
    void proseWithoutAMeasureIsReadToTheEnd() {
        String prose = "(a and 1 reduce from 1 to ".repeat(40);
        assertThat(MetricGrammar.parse(MetricFixture.metric("A", prose))).isNotEmpty();
        assertThat(MetricGrammar.parse(MetricFixture.metric("A", ""))).hasSize(1);
    }
}
