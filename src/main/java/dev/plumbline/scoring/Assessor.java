package dev.plumbline.scoring;

import dev.plumbline.indicator.DecidedEvents;
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
import dev.plumbline.model.Trend;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assesses one portfolio in one quarter: every indicator, the elements, the index, and what moved since the quarter before. */
public final class Assessor {

    private final Rules rules;
    private final Acceptable acceptable;

    /** An assessor at level L0 of the calibration ladder. */
    public Assessor(Rules rules) {
        this(rules, portfolio -> List.of());
    }

    public Assessor(Rules rules, Acceptable acceptable) {
        this.rules = Objects.requireNonNull(rules);
        this.acceptable = Objects.requireNonNull(acceptable);
    }

    /** Which quarters of a portfolio its organisation judged acceptable (method §7). */
    public interface Acceptable {
        Collection<Period> of(String portfolio);
    }

    /**
     * @param history everything known of the portfolio
     * @param period the quarter to assess
     * @param inputsDigest {@code sha256:…} over the inputs, settings, rules and templates
     * @param version 1 for the first issue of the period
     */
    public Assessment assess(PortfolioHistory history, Period period, String inputsDigest, int version) {
        Calibration calibration = Calibration.of(rules, history, acceptable.of(history.portfolio()));
        Quarters quarters = new Quarters(calibration.rules(), history);
        Draws draws = new Draws(rules.version() + "|" + history.portfolio() + "|" + period);
        Composite composite = new Composite(quarters.of(period), quarters.of(period.previous()), draws);
        Lifecycle lifecycle = new Lifecycle(
                quarters,
                period,
                history.asOf().isBefore(period.end()) ? history.asOf() : period.end(),
                new Acceptances(history.governance().dispositions(), period));
        return new Assessment(
                history,
                period,
                rules.version(),
                inputsDigest,
                version,
                composite.index(),
                composite.elements(),
                indicators(quarters, period, composite, lifecycle),
                texts(),
                new Trend(
                        new TrendFinder(quarters, period).quarterly(),
                        new MonthlyFlow(history, period).series(),
                        quarters.kept(period)),
                lifecycle.closed(Indicators.all(rules)),
                DecidedEvents.of(history, rules),
                calibration.level(),
                List.of());
    }

    /**
     * What would be measured of a quarter on another history, by the same thresholds.
     *
     * @param history what was assessed
     * @param imagined the same with something done
     */
    public WhatIf whatIf(PortfolioHistory history, PortfolioHistory imagined, Period period) {
        Calibration calibration = Calibration.of(rules, history, acceptable.of(history.portfolio()));
        Quarters quarters = new Quarters(calibration.rules(), imagined);
        Draws draws = new Draws(rules.version() + "|" + history.portfolio() + "|" + period);
        QuarterResult result = quarters.of(period);
        Composite composite = new Composite(result, quarters.of(period.previous()), draws);
        return new WhatIf(composite.index(), composite.elements(), result.outcomes());
    }

    private List<IndicatorResult> indicators(
            Quarters quarters, Period period, Composite composite, Lifecycle lifecycle) {
        QuarterResult now = quarters.of(period);
        QuarterResult before = quarters.of(period.previous());
        Set<String> flagged = FlagRule.flagged(now.outcomes());
        List<IndicatorResult> results = new ArrayList<>();
        for (Indicator indicator : Indicators.all(rules)) {
            Outcome outcome = Objects.requireNonNull(now.outcomes().get(indicator.id()));
            results.add(new IndicatorResult(
                    indicator.id(),
                    indicator.title(),
                    indicator.element(),
                    rules.of(indicator.id()).weight(),
                    lifecycle.lived(outcome),
                    flagged.contains(indicator.id()),
                    score(before.outcomes().get(indicator.id())),
                    composite.contribution(indicator.element(), indicator.id())));
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
