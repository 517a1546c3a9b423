package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Period;
import dev.plumbline.model.Trend.Limits;
import dev.plumbline.model.Trend.Point;
import dev.plumbline.model.Trend.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the index went; where there is none, the first element that can be followed. */
final class TrendStory {

    private static final int LEAST = 6;

    private TrendStory() {}

    static Optional<Story> of(Assessment assessment) {
        return assessment.trend().quarterly().stream()
                .filter(series -> series.points().size() > 1)
                .findFirst()
                .map(TrendStory::story);
    }

    private static Story story(Series series) {
        List<Point> points = series.points();
        return Story.charted(
                "Trend of the " + name(series),
                "",
                headline(series),
                new TrendChart(series),
                caption(series),
                List.of(StoryTable.told(
                        "", List.of("Quarter", "Value, 0–100", "Change", "Against the limits"), rows(series))),
                "Chain-linked: each step compares what neighbouring quarters measured alike, so that files that come or go"
                        + " cannot fake a trend. The newest of " + points.size() + " points is the printed score.");
    }

    private static String name(Series series) {
        return "index".equals(series.id())
                ? "drift index"
                : "element " + series.title().toLowerCase(java.util.Locale.ROOT);
    }

    private static String headline(Series series) {
        List<Point> points = series.points();
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        long moved = Math.round(last.value()) - Math.round(first.value());
        String went = moved == 0
                ? "stands at " + Figures.index(last.value()) + " of 100, as in " + Period.of(first.end())
                : "went from " + Figures.index(first.value()) + " in " + Period.of(first.end()) + " to "
                        + Figures.index(last.value()) + " of 100";
        return ("index".equals(series.id()) ? "The drift index " : "The drift of " + series.title() + " ") + went
                + signal(series) + ".";
    }

    private static String signal(Series series) {
        return switch (series.signal()) {
            case ALARM -> ", beyond the strict limits of ordinary variation";
            case SHIFT -> ", eight quarters on one side of the mean";
            case WATCH -> ", beyond the customary limits: look closer";
            case NONE -> ", within ordinary variation";
            case TOO_FEW -> "";
        };
    }

    private static String caption(Series series) {
        Limits limits = series.limits();
        return limits == null
                ? "Limits are drawn from " + LEAST + " quarters before the newest on; there are "
                        + (series.points().size() - 1) + ". Higher is more drift."
                : "Solid: the mean of the " + limits.points()
                        + " quarters before the newest. Dashed: the customary limits,"
                        + " beyond which one looks closer. Dotted: the strict limits, beyond which it is an alarm. A ring marks"
                        + " a point beyond the dashed lines. Higher is more drift.";
    }

    private static List<List<String>> rows(Series series) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = series.points().size() - 1; i >= 0; i--) {
            Point point = series.points().get(i);
            Point before = i == 0 ? null : series.points().get(i - 1);
            rows.add(List.of(
                    Period.of(point.end()).toString(),
                    Figures.index(point.value()),
                    before == null ? "–" : signed(Math.round(point.value()) - Math.round(before.value())),
                    against(series.limits(), point.value())));
        }
        return rows;
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    private static String against(@Nullable Limits limits, double value) {
        if (limits == null) {
            return "no limits yet";
        }
        if (value < limits.alarm().low() || value > limits.alarm().high()) {
            return "beyond the alarm limits";
        }
        return value < limits.watch().low() || value > limits.watch().high() ? "beyond the watch limits" : "within";
    }
}
