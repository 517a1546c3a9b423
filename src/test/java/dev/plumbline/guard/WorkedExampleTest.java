package dev.plumbline.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.indicator.Indicator;
import dev.plumbline.indicator.IndicatorText;
import dev.plumbline.indicator.Indicators;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.scoring.RulesFile;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in each document is what the indicator really says. */
class WorkedExampleTest {

    static Stream<String> documented() {
        return Indicators.all(RulesFile.standard()).stream().map(Indicator::id).filter(id -> IndicatorText.of(id)
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("documented")
    void theWorkedExampleComesOutAsTheDocumentSays(String id) {
        WorkedExample example = WorkedExample.of(IndicatorText.of(id).orElseThrow());
        Indicator indicator = Indicators.all(RulesFile.standard()).stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();

        Outcome outcome = indicator.assess(example.history(), example.period());

        assertThat(said(outcome)).isEqualTo(example.expected());
    }

    private static Map<String, String> said(Outcome outcome) {
        Map<String, String> said = new TreeMap<>();
        if (outcome instanceof Measured measured) {
            said.put("headline", measured.headline());
            said.put("score", String.format(Locale.ROOT, "%.2f", measured.score()));
            said.put("grade", measured.grade().name());
            said.put(
                    "findings",
                    measured.findings().stream().map(Finding::kind).sorted().collect(Collectors.joining(", ")));
        } else {
            said.put("outcome", outcome.toString());
        }
        return said;
    }
}
