package dev.plumbline.scoring;

import dev.plumbline.indicator.PowerMean;
import dev.plumbline.indicator.Rounding;
import dev.plumbline.model.Assessment.Change;
import dev.plumbline.model.Assessment.Contribution;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.Index;
import dev.plumbline.model.Element;
import dev.plumbline.model.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** From indicators to the three elements and the index (method §5). */
final class Composite {

    static final List<Element> ELEMENTS =
            List.of(Element.DIRECTION, Element.SHARED_UNDERSTANDING, Element.DECISION_TRANSLATION);
    static final double INDEX_POWER = 4;

    private final QuarterResult now;
    private final List<Comparison> comparisons;
    private final Draws draws;

    Composite(QuarterResult now, QuarterResult before, Draws draws) {
        this.now = now;
        this.draws = draws;
        this.comparisons =
                ELEMENTS.stream().map(e -> Comparison.of(e, now, before, draws)).toList();
    }

    List<ElementResult> elements() {
        List<ElementResult> elements = new ArrayList<>();
        for (int i = 0; i < ELEMENTS.size(); i++) {
            elements.add(element(ELEMENTS.get(i), comparisons.get(i)));
        }
        return elements;
    }

    private ElementResult element(Element element, Comparison comparison) {
        double coverage = Rounding.six(now.coverage(element));
        if (!now.assessed(element)) {
            return new ElementResult(element, null, null, null, Change.NOT_COMPARABLE, coverage, reason(element));
        }
        return new ElementResult(
                element,
                Rounding.six(score(element)),
                Rounding.six(elementDraws(element).middle()),
                Rounding.sixOrNull(comparison.before()),
                comparison.change(),
                coverage,
                null);
    }

    private String reason(Element element) {
        int measured = now.readings(element).size();
        return element.title() + " needs at least two measured indicators with half of its weight; "
                + (measured == 0 ? "none is" : measured + (measured == 1 ? " is" : " are"))
                + " measured, with " + Math.round(now.coverage(element) * 100) + " % of the weight";
    }

    private double score(Element element) {
        return QuarterResult.score(now.readings(element), QuarterResult.ELEMENT_POWER);
    }

    private Sample elementDraws(Element element) {
        return draws.element(element.id(), "now", now.readings(element));
    }

    Index index() {
        List<Element> assessed = ELEMENTS.stream().filter(now::assessed).toList();
        double coverage = ELEMENTS.stream().mapToDouble(now::coverage).sum() / ELEMENTS.size();
        Interval bounds = new Interval(
                100 * power(e -> now.bounds(e).low()),
                100 * power(e -> now.bounds(e).high()));
        String weakest = assessed.stream()
                .max(Comparator.comparingDouble(this::score))
                .map(Element::id)
                .orElse(null);
        if (assessed.size() < ELEMENTS.size()) {
            return new Index(
                    null,
                    null,
                    Rounding.six(bounds),
                    "not assessed",
                    weakest,
                    Rounding.six(coverage),
                    null,
                    null,
                    Change.NOT_COMPARABLE,
                    missing());
        }
        Interval band =
                draws.index(ELEMENTS.stream().map(this::elementDraws).toList()).middle();
        Interval range =
                new Interval(Math.min(100 * band.low(), bounds.low()), Math.max(100 * band.high(), bounds.high()));
        Double previous = previous();
        Interval difference = difference();
        Change change = difference == null ? Change.NOT_COMPARABLE : Comparison.change(difference);
        return new Index(
                Rounding.six(100 * power(this::score)),
                Rounding.six(band, 100),
                Rounding.six(bounds),
                Bands.words(Bands.held(range, previous, change)),
                weakest,
                Rounding.six(coverage),
                previous,
                difference == null ? null : Rounding.six(difference, 100),
                change,
                null);
    }

    /** What an indicator brings in: how much lower its element and the index would be without its drift (method §5.8). */
    Contribution contribution(Element element, String indicator) {
        if (!ELEMENTS.contains(element)
                || !now.assessed(element)
                || now.readings(element).stream().noneMatch(r -> r.id().equals(indicator))) {
            return Contribution.NONE;
        }
        double without = QuarterResult.score(
                now.readings(element).stream()
                        .map(r -> r.id().equals(indicator) ? r.without() : r)
                        .toList(),
                QuarterResult.ELEMENT_POWER);
        double ofElement = Rounding.six(100 * (score(element) - without));
        if (!ELEMENTS.stream().allMatch(now::assessed)) {
            return new Contribution(ofElement, null);
        }
        double rest = power(e -> e == element ? without : score(e));
        return new Contribution(ofElement, Rounding.six(100 * (power(this::score) - rest)));
    }

    private String missing() {
        List<String> missing = ELEMENTS.stream()
                .filter(e -> !now.assessed(e))
                .map(Element::title)
                .toList();
        return "the index needs all three elements; not assessed: " + String.join(", ", missing);
    }

    private static double power(ToDoubleFunction<Element> score) {
        return PowerMean.of(
                INDEX_POWER, ELEMENTS.stream().map(e -> score.applyAsDouble(e)).toList());
    }

    private @Nullable Double previous() {
        List<Double> before = comparisons.stream()
                .map(Comparison::before)
                .filter(Objects::nonNull)
                .map(b -> (double) b)
                .toList();
        return before.size() < ELEMENTS.size() ? null : Rounding.six(100 * PowerMean.of(INDEX_POWER, before));
    }

    /** The 90 % interval of the index's change, 0–1; {@code null} when an element cannot be compared. */
    private @Nullable Interval difference() {
        if (!comparisons.stream().allMatch(Comparison::comparable)) {
            return null;
        }
        List<Sample> samplesNow = comparisons.stream()
                .map(Comparison::nowDraws)
                .filter(Objects::nonNull)
                .toList();
        List<Sample> samplesBefore = comparisons.stream()
                .map(Comparison::beforeDraws)
                .filter(Objects::nonNull)
                .toList();
        return Comparison.difference(draws.index(samplesNow), draws.index(samplesBefore));
    }
}
