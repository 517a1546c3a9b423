package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How numbers went over time, as process-behaviour charts (method §6).
 *
 * @param quarterly the index and the three elements, chain-linked over what was measured alike in neighbouring quarters, so that
 *     files that come or go cannot fake a trend; the newest point is the printed score
 * @param monthly events counted by month, where registers come at least once a month
 */
public record Trend(List<Series> quarterly, List<Series> monthly) {

    /** No earlier quarter to compare with. */
    public static final Trend NONE = new Trend(List.of(), List.of());

    public Trend {
        quarterly = List.copyOf(quarterly);
        monthly = List.copyOf(monthly);
    }

    /**
     * One number over time.
     *
     * @param id {@code index}, the id of an element, {@code additions}
     * @param title its name for people
     * @param points oldest first, no gap between them
     * @param limits what ordinary variation spans; {@code null} with fewer than six points before the newest
     * @param signal what the newest point says against them
     */
    public record Series(String id, String title, List<Point> points, @Nullable Limits limits, Signal signal) {

        public Series {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            points = List.copyOf(points);
            Objects.requireNonNull(signal);
        }
    }

    /**
     * One point.
     *
     * @param end the last day of its quarter or month
     * @param value the number
     */
    public record Point(LocalDate end, double value) {}

    /**
     * Natural process limits (XmR chart) from the points before the newest, in the unit of the points.
     *
     * @param centre their mean
     * @param watch within 2.66 mean moving ranges of it
     * @param alarm within the strict factor for so few points, which holds one false alarm in fifty a year
     * @param points how many points they rest on
     */
    public record Limits(double centre, Interval watch, Interval alarm, int points) {}

    /** What the newest point says. */
    public enum Signal {
        /** Fewer than six points before it. */
        TOO_FEW,
        /** Ordinary variation. */
        NONE,
        /** Beyond the customary limits: look closer. */
        WATCH,
        /** Beyond the strict limits. */
        ALARM,
        /** Eight points in a row on one side of the centre. */
        SHIFT;

        /** The name used in JSON: {@code too-few}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
