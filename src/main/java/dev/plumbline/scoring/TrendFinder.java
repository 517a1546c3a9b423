package dev.plumbline.scoring;

import dev.plumbline.indicator.PowerMean;
import dev.plumbline.indicator.Rounding;
import dev.plumbline.model.Element;
import dev.plumbline.model.Period;
import dev.plumbline.model.Trend;
import dev.plumbline.model.Trend.Point;
import dev.plumbline.model.Trend.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The index and the elements over the quarters, chain-linked (method §6): each step is the difference of two neighbouring
 * quarters over what both measured alike. The chain hangs on the newest score, so that its last point is the printed one, and ends
 * where two neighbours have too little in common.
 */
final class TrendFinder {

    private final Quarters quarters;
    private final Period last;

    TrendFinder(Quarters quarters, Period last) {
        this.quarters = quarters;
        this.last = last;
    }

    List<Series> quarterly() {
        List<Series> all = new ArrayList<>();
        series("index", "Drift index", this::index, this::indexStep).ifPresent(all::add);
        for (Element element : Composite.ELEMENTS) {
            series(
                            element.id(),
                            element.title(),
                            quarter -> score(quarter, element),
                            (now, before) -> step(now, before, element))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** A score 0–100 of one quarter. */
    private interface Level {
        Optional<Double> of(QuarterResult quarter);
    }

    /** How far a score went from one quarter to the next, in points. */
    private interface Step {
        Optional<Double> between(QuarterResult now, QuarterResult before);
    }

    private Optional<Series> series(String id, String title, Level level, Step step) {
        Optional<Double> newest = level.of(quarters.of(last));
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        double value = newest.get();
        points.add(point(last, value));
        Period later = last;
        for (Period period : quarters.before(last)) {
            Optional<Double> went = step.between(quarters.of(later), quarters.of(period));
            if (went.isEmpty()) {
                break;
            }
            value -= went.get();
            points.add(point(period, value));
            later = period;
        }
        Collections.reverse(points);
        ControlChart chart = ControlChart.ofScores();
        Trend.Limits limits = chart.limits(points);
        return Optional.of(new Series(id, title, points, limits, ControlChart.signal(points, limits)));
    }

    private static Point point(Period period, double value) {
        return new Point(period.end(), Rounding.six(Math.min(100, Math.max(0, value))));
    }

    private Optional<Double> score(QuarterResult quarter, Element element) {
        return quarter.assessed(element)
                ? Optional.of(100 * QuarterResult.score(quarter.readings(element), QuarterResult.ELEMENT_POWER))
                : Optional.empty();
    }

    private Optional<Double> step(QuarterResult now, QuarterResult before, Element element) {
        Common common = Common.of(element, now, before);
        return common.enough() ? Optional.of(100 * (score(common.now()) - score(common.before()))) : Optional.empty();
    }

    private Optional<Double> index(QuarterResult quarter) {
        List<Double> scores = new ArrayList<>();
        for (Element element : Composite.ELEMENTS) {
            score(quarter, element).ifPresent(score -> scores.add(score / 100));
        }
        return scores.size() == Composite.ELEMENTS.size() ? Optional.of(power(scores)) : Optional.empty();
    }

    private Optional<Double> indexStep(QuarterResult now, QuarterResult before) {
        List<Double> later = new ArrayList<>();
        List<Double> earlier = new ArrayList<>();
        for (Element element : Composite.ELEMENTS) {
            Common common = Common.of(element, now, before);
            if (!common.enough()) {
                return Optional.empty();
            }
            later.add(score(common.now()));
            earlier.add(score(common.before()));
        }
        return Optional.of(power(later) - power(earlier));
    }

    private static double score(List<Reading> readings) {
        return QuarterResult.score(readings, QuarterResult.ELEMENT_POWER);
    }

    private static double power(List<Double> scores) {
        return 100 * PowerMean.of(Composite.INDEX_POWER, scores);
    }
}
