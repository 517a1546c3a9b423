package dev.plumbline.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How numbers went over time, as process-behaviour charts (method §6).
 *
 * @param quarterly the index and the three elements, chain-linked over what was measured alike in neighbouring quarters, so that
 *     files that come or go cannot fake a trend; the newest point is the printed score
 * @param monthly events counted by month, where registers come at least once a month
 * @param quarters what every indicator says of the last quarters, oldest first, the period itself at the end
 */
public record Trend(List<Series> quarterly, List<Series> monthly, List<Quarter> quarters) {

    /** No earlier quarter to compare with. */
    public static final Trend NONE = new Trend(List.of(), List.of(), List.of());

    /** So many quarters are kept at most. */
    public static final int QUARTERS = 8;

    public Trend {
        quarterly = List.copyOf(quarterly);
        monthly = List.copyOf(monthly);
        quarters = List.copyOf(quarters);
    }

    /** What a quarter said; empty when it is not kept. */
    public Optional<Quarter> of(Period period) {
        return quarters.stream()
                .filter(quarter -> quarter.period().equals(period))
                .findFirst();
    }

    /**
     * What every indicator says of one quarter, as the inputs up to its end tell it today.
     *
     * @param period the quarter
     * @param outcomes by indicator id, in report order
     * @param flagged the ids of those that pass the flag rule
     */
    public record Quarter(Period period, Map<String, Outcome> outcomes, Set<String> flagged) {

        public Quarter {
            Objects.requireNonNull(period);
            outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
            flagged = Set.copyOf(flagged);
        }
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
