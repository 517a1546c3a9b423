package dev.plumbline.scoring;

import dev.plumbline.indicator.Indicator;
import dev.plumbline.indicator.IndicatorText;
import dev.plumbline.indicator.Indicators;
import dev.plumbline.indicator.Rules;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assesses one portfolio in one quarter: every indicator, the elements, the index, and what moved since the quarter before. */
public final class Assessor {

    private final Rules rules;

    public Assessor(Rules rules) {
        this.rules = Objects.requireNonNull(rules);
    }

    /**
     * @param history everything known of the portfolio
     * @param period the quarter to assess
     * @param inputsDigest {@code sha256:…} over the inputs, settings, rules and templates
     * @param version 1 for the first issue of the period
     */
    public Assessment assess(PortfolioHistory history, Period period, String inputsDigest, int version) {
        QuarterResult now = QuarterResult.of(rules, history, period);
        QuarterResult before = QuarterResult.of(rules, history, period.previous());
        Draws draws = new Draws(rules.version() + "|" + history.portfolio() + "|" + period);
        Composite composite = new Composite(now, before, draws);
        return new Assessment(
                history,
                period,
                rules.version(),
                inputsDigest,
                version,
                composite.index(),
                composite.elements(),
                indicators(now, before),
                texts(),
                List.of());
    }

    private List<IndicatorResult> indicators(QuarterResult now, QuarterResult before) {
        Set<String> flagged = FlagRule.flagged(now.outcomes());
        List<IndicatorResult> results = new ArrayList<>();
        for (Indicator indicator : Indicators.all(rules)) {
            Outcome outcome = Objects.requireNonNull(now.outcomes().get(indicator.id()));
            results.add(new IndicatorResult(
                    indicator.id(),
                    indicator.title(),
                    indicator.element(),
                    rules.of(indicator.id()).weight(),
                    outcome,
                    flagged.contains(indicator.id()),
                    score(before.outcomes().get(indicator.id()))));
        }
        return results;
    }

    private static @Nullable Double score(@Nullable Outcome outcome) {
        return outcome instanceof Measured measured ? Double.valueOf(measured.score()) : null;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Indicator indicator : Indicators.all(rules)) {
            IndicatorText.of(indicator.id()).ifPresent(text -> texts.put(indicator.id(), text));
        }
        return texts;
    }
}
