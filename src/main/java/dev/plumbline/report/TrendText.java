package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.Index;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Trend;
import dev.plumbline.model.Trend.Series;
import java.util.List;

/** How the index went, in a sentence: the change with its interval while quarters are few, the chart's signal once there are enough. */
final class TrendText {

    private TrendText() {}

    /** Empty when there is nothing to compare with. */
    static String of(Assessment assessment) {
        return change(assessment.index()) + signal(assessment.trend().quarterly());
    }

    private static String change(Index index) {
        Interval difference = index.difference();
        Double value = index.value();
        Double previous = index.previous();
        if (difference == null || value == null || previous == null) {
            return "";
        }
        return " Change since the quarter before: " + signed(value - previous) + " points, 90 % interval "
                + signed(difference.low()) + " to " + signed(difference.high()) + ".";
    }

    private static String signal(List<Series> series) {
        for (Series one : series) {
            String text = text(one.signal());
            if (!text.isEmpty()) {
                return " " + one.title() + ", over " + one.points().size() + " quarters: " + text + ".";
            }
        }
        return "";
    }

    private static String text(Trend.Signal signal) {
        return switch (signal) {
            case ALARM -> "beyond the strict limits of ordinary variation";
            case SHIFT -> "eight quarters in a row on one side of the mean";
            case WATCH -> "beyond the customary limits, worth a closer look";
            case NONE, TOO_FEW -> "";
        };
    }

    private static String signed(double points) {
        long rounded = Math.round(points);
        return (rounded > 0 ? "+" : rounded < 0 ? "−" : "") + Math.abs(rounded);
    }
}
