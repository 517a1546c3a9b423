package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known and measured of one portfolio in one period: the only thing a report is made of.
 *
 * @param history what the indicators read
 * @param period the quarter
 * @param rules the version of thresholds and weights, {@code 2026.1}
 * @param inputsDigest {@code sha256:…} over the inputs, settings, rules and templates
 * @param version 1 for the first issue of the period, 2 when its inputs changed …
 * @param index the index
 * @param elements the three elements, in order
 * @param indicators every indicator, in report order
 * @param texts for each indicator id its document (Markdown), where it has one
 * @param trend how the index and the elements went over the quarters
 * @param closed findings of the quarter before that this one, measured alike, no longer shows
 * @param decided for each event of the history with a recorded decision behind it the id of that decision
 * @param calibration where the thresholds come from
 * @param restated what changed against the version before, in sentences; empty for version 1
 * @param plan the way back inside the limits
 */
public record Assessment(
        PortfolioHistory history,
        Period period,
        String rules,
        String inputsDigest,
        int version,
        Index index,
        List<ElementResult> elements,
        List<IndicatorResult> indicators,
        Map<String, String> texts,
        Trend trend,
        List<Finding> closed,
        Map<Event, String> decided,
        CalibrationLevel calibration,
        List<String> restated,
        RestorationPlan plan) {

    public Assessment {
        Objects.requireNonNull(history);
        Objects.requireNonNull(period);
        elements = List.copyOf(elements);
        indicators = List.copyOf(indicators);
        texts = Map.copyOf(texts);
        Objects.requireNonNull(trend);
        closed = List.copyOf(closed);
        decided = Map.copyOf(decided);
        Objects.requireNonNull(calibration);
        restated = List.copyOf(restated);
        Objects.requireNonNull(plan);
    }

    /** An assessment for which no plan was made. */
    public Assessment(
            PortfolioHistory history,
            Period period,
            String rules,
            String inputsDigest,
            int version,
            Index index,
            List<ElementResult> elements,
            List<IndicatorResult> indicators,
            Map<String, String> texts,
            Trend trend,
            List<Finding> closed,
            Map<Event, String> decided,
            CalibrationLevel calibration,
            List<String> restated) {
        this(
                history,
                period,
                rules,
                inputsDigest,
                version,
                index,
                elements,
                indicators,
                texts,
                trend,
                closed,
                decided,
                calibration,
                restated,
                RestorationPlan.notAssessed("No plan was made.", List.of()));
    }

    /** The same assessment, with what it restates against the version before. */
    public Assessment restating(List<String> sentences) {
        return with(sentences, plan);
    }

    /** The same assessment, with the way back inside the limits. */
    public Assessment planning(RestorationPlan proposed) {
        return with(restated, proposed);
    }

    private Assessment with(List<String> sentences, RestorationPlan proposed) {
        return new Assessment(
                history,
                period,
                rules,
                inputsDigest,
                version,
                index,
                elements,
                indicators,
                texts,
                trend,
                closed,
                decided,
                calibration,
                sentences,
                proposed);
    }

    /** The portfolio's name. */
    public String portfolio() {
        return history.portfolio();
    }

    /** The day it speaks for. */
    public LocalDate asOf() {
        return history.asOf();
    }

    /** All findings, in the order of their indicators, the gravest first within each. */
    public List<Finding> findings() {
        return indicators.stream().flatMap(i -> i.findings().stream()).toList();
    }

    /** How a number moved against the quarter before. */
    public enum Change {
        WORSE,
        BETTER,
        NO_CLEAR_CHANGE,
        NOT_COMPARABLE;

        /** The name used in JSON: {@code no-clear-change}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The drift index, 0–100 (method §5).
     *
     * @param value {@code null} when it is not assessed
     * @param band the 90 % uncertainty band; {@code null} when it is not assessed
     * @param bounds what it could be if everything not assessed were 0, or 1 (identification bounds)
     * @param word {@code aligned}, {@code early drift}, {@code drifting}, {@code fragmented}, a range of two of them, or
     *     {@code not assessed}
     * @param weakest the id of the element with the highest drift; {@code null} when none is assessed
     * @param coverage the weight of the assessed indicators among all, 0–1
     * @param previous the value a quarter ago over what was measured alike; {@code null} when there is none
     * @param difference the 90 % interval of the change since; {@code null} when the quarters cannot be compared
     * @param change against the quarter before
     * @param reason why it is not assessed; {@code null} when it is
     */
    public record Index(
            @Nullable Double value,
            @Nullable Interval band,
            Interval bounds,
            String word,
            @Nullable String weakest,
            double coverage,
            @Nullable Double previous,
            @Nullable Interval difference,
            Change change,
            @Nullable String reason) {}

    /**
     * One element.
     *
     * @param element which
     * @param score drift, 0–1; {@code null} when it is not assessed
     * @param band the 90 % uncertainty band; {@code null} when it is not assessed
     * @param previous the score a quarter ago, over the indicators assessed in both; {@code null} when there is none
     * @param change against the quarter before
     * @param coverage the weight of its assessed indicators among all of its, 0–1
     * @param reason why it is not assessed; {@code null} when it is
     */
    public record ElementResult(
            Element element,
            @Nullable Double score,
            @Nullable Interval band,
            @Nullable Double previous,
            Change change,
            double coverage,
            @Nullable String reason) {}

    /**
     * One indicator.
     *
     * @param id {@code unremoved-additions}
     * @param title {@code Unremoved additions}
     * @param element the element it belongs to
     * @param weight within its element, 0–1
     * @param outcome what it says
     * @param flagged whether it passes the flag rule (method §2)
     * @param previous its score a quarter ago; {@code null} when it was not measured
     * @param contribution what it brings into its element and the index
     */
    public record IndicatorResult(
            String id,
            String title,
            Element element,
            double weight,
            Outcome outcome,
            boolean flagged,
            @Nullable Double previous,
            Contribution contribution) {

        /** Its findings. */
        public List<Finding> findings() {
            return outcome instanceof Outcome.Measured measured ? measured.findings() : List.of();
        }
    }

    /**
     * What an indicator brings in: how much lower a score would be without its drift (leave-one-out, method §5.8). The contributions
     * of all indicators do not add up to the score.
     *
     * @param element points of its element, 0–100; {@code null} when the indicator or the element is not measured
     * @param index points of the index, 0–100; {@code null} when the indicator or the index is not
     */
    public record Contribution(@Nullable Double element, @Nullable Double index) {

        /** Of what is not measured. */
        public static final Contribution NONE = new Contribution(null, null);
    }
}
