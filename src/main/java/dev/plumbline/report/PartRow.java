package dev.plumbline.report;

import dev.plumbline.model.Outcome.Part;
import java.util.function.DoubleFunction;

/**
 * One statistic behind a score.
 *
 * @param name what it is
 * @param value its value in plain units
 * @param interval its 95 % interval
 * @param tolerated where drift begins
 * @param saturated where drift is complete
 * @param severity 0–1
 */
record PartRow(String name, String value, String interval, String tolerated, String saturated, String severity) {

    static PartRow of(Part part) {
        DoubleFunction<String> unit = part.text().contains("%") ? PartRow::percent : Figures::number;
        return new PartRow(
                part.name(),
                Figures.minus(part.text()),
                unit.apply(part.interval().low()) + " to "
                        + unit.apply(part.interval().high()),
                unit.apply(part.tolerated()),
                unit.apply(part.saturated()),
                Figures.score(part.severity()));
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? Figures.percent(share).replace('-', '−') : Figures.number(share);
    }
}
