package dev.plumbline.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.indicator.Indicator;
import dev.plumbline.indicator.IndicatorText;
import dev.plumbline.indicator.Indicators;
import dev.plumbline.indicator.Rules;
import dev.plumbline.indicator.Rules.Rule;
import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.scoring.RulesFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every indicator of the catalogue is complete. */
class CatalogueTest {

    private static final List<String> CATALOGUE = List.of(
            "unremoved-additions",
            "priority-inflation",
            "capacity-gap",
            "resource-contention",
            "direction-coverage",
            "priority-limits",
            "competing-metrics",
            "interpretation-spread",
            "re-explaining",
            "role-clarity",
            "communication-inflation",
            "exception-precedents",
            "decision-translation",
            "course-correction",
            "decision-reversals",
            "decision-filters",
            "execution-cadence",
            "feedback-latency",
            "five-questions",
            "say-do-gap",
            "rework-exposure",
            "restated-history",
            "false-green");

    private static final List<Element> ELEMENTS = Stream.of(
                    Collections.nCopies(6, Element.DIRECTION),
                    Collections.nCopies(5, Element.SHARED_UNDERSTANDING),
                    Collections.nCopies(9, Element.DECISION_TRANSLATION),
                    Collections.nCopies(3, Element.OUTCOME_PANEL))
            .flatMap(List::stream)
            .toList();

    private static final List<String> HEADINGS = List.of(
            "## What it measures",
            "## Why it matters",
            "## How it is computed",
            "## What it needs",
            "## When it stays silent",
            "## Worked example",
            "## Remedy",
            "## Sources");

    private static final Rules RULES = RulesFile.standard();
    private static final PortfolioHistory NOTHING = new PortfolioHistory(
            "Nothing", LocalDate.of(2026, 9, 30), List.of(), List.of(), List.of(), new TreeMap<>(), List.of());

    @Test
    void allIndicatorsOfTheDesignAreListedInTheOrderOfTheReport() {
        assertThat(Indicators.all(RULES)).extracting(Indicator::id).containsExactlyElementsOf(CATALOGUE);
    }

    @Test
    void everyRuleIsOfAnIndicatorAndElementOfTheDesign() {
        assertThat(RULES.rules()).extracting(Rule::id).containsExactlyElementsOf(CATALOGUE);
        assertThat(RULES.rules()).extracting(Rule::element).containsExactlyElementsOf(ELEMENTS);
    }

    @Test
    void theWeightsOfAnElementAddUpToOneAndThoseOfPanelsToNothing() {
        for (Element element : Element.values()) {
            double sum = RULES.rules().stream()
                    .filter(r -> r.element() == element)
                    .mapToDouble(Rule::weight)
                    .sum();
            assertThat(sum).isCloseTo(element == Element.OUTCOME_PANEL ? 0 : 1, Offset.offset(1e-9));
        }
    }

    @Test
    void everyThresholdSaysWhereItComesFrom() {
        assertThat(RULES.rules())
                .flatMap(r -> r.statistics().values())
                .extracting(Rules.Threshold::provenance)
                .isSubsetOf("policy", "physics", "base rate", "literature", "convention");
    }

    @Test
    void everyIndicatorHasADocumentWithAllHeadingsThatFitsAPage() {
        assertThat(Indicators.all(RULES)).allSatisfy(indicator -> {
            String text = IndicatorText.of(indicator.id()).orElseThrow();
            assertThat(text).startsWith("# " + indicator.title() + "\n");
            assertThat(text.lines().filter(l -> l.startsWith("## ")).toList()).isEqualTo(HEADINGS);
            assertThat(text.lines().count()).isLessThanOrEqualTo(60);
        });
    }

    @Test
    void everyIndicatorHasATestClass() {
        List<String> missing = new ArrayList<>();
        for (Indicator indicator : Indicators.all(RULES)) {
            try {
                Class.forName(
                        indicator.getClass().getName() + "Test",
                        false,
                        getClass().getClassLoader());
            } catch (ClassNotFoundException e) {
                missing.add(indicator.id());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void withoutAnyInputEveryIndicatorSaysWhatItNeeds() {
        assertThat(Indicators.all(RULES))
                .extracting(i -> i.assess(NOTHING, new Period(2026, 3)))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(Outcome.NotAssessed.class, silent -> assertThat(silent.message())
                                .startsWith("Not assessed — ")));
    }
}
