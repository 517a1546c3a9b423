package dev.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Trend.Limits;
import dev.plumbline.model.Trend.Point;
import dev.plumbline.model.Trend.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static List<Point> points(double... values) {
        List<Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(new Point(LocalDate.of(2024, 3, 31).plusMonths(3L * points.size()), value));
        }
        return points;
    }

    private static Signal signal(double... values) {
        List<Point> points = points(values);
        return ControlChart.signal(points, ControlChart.ofCounts().limits(points));
    }

    @Test
    void sixPointsBeforeTheNewestMakeLimitsWithTheStrictFactorFour() {
        Limits limits = Objects.requireNonNull(ControlChart.ofCounts().limits(points(10, 12, 10, 12, 10, 12, 11)));
        assertThat(limits.centre()).isEqualTo(11);
        assertThat(limits.watch().high()).isCloseTo(11 + 2.66 * 2, within(1e-6));
        assertThat(limits.alarm().high()).isCloseTo(11 + 4 * 2, within(1e-6));
        assertThat(limits.points()).isEqualTo(6);
    }

    @Test
    void betweenTheKnownNumbersOfPointsTheFactorLiesOnALine() {
        Limits limits = Objects.requireNonNull(
                ControlChart.ofCounts().limits(points(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 11)));
        assertThat(limits.alarm().high()).isCloseTo(11 + (3.46 + 2.99) / 2 * 2, within(1e-6));
    }

    @Test
    void fewerPointsHaveNoLimitsAndNoSignal() {
        assertThat(ControlChart.ofCounts().limits(points(10, 12, 10, 12, 10, 99)))
                .isNull();
        assertThat(signal(10, 12, 10, 12, 10, 99)).isEqualTo(Signal.TOO_FEW);
    }

    @Test
    void beyondTheCustomaryLimitsIsAWatchAndBeyondTheStrictOnesAnAlarm() {
        assertThat(signal(10, 12, 10, 12, 10, 12, 16)).isEqualTo(Signal.NONE);
        assertThat(signal(10, 12, 10, 12, 10, 12, 17)).isEqualTo(Signal.WATCH);
        assertThat(signal(10, 12, 10, 12, 10, 12, 20)).isEqualTo(Signal.ALARM);
        assertThat(signal(10, 12, 10, 12, 10, 12, 2)).isEqualTo(Signal.ALARM);
    }

    @Test
    void eightPointsInARowOnOneSideAreAShift() {
        assertThat(signal(3, 7, 3, 7, 3, 7, 3, 7, 6, 7, 6, 7, 6, 7, 6, 7)).isEqualTo(Signal.SHIFT);
        assertThat(signal(3, 7, 3, 7, 3, 7, 3, 7, 5, 7, 6, 7, 6, 7, 6, 7)).isEqualTo(Signal.NONE);
    }

    @Test
    void limitsOfScoresStayOnTheirScale() {
        Limits limits = Objects.requireNonNull(ControlChart.ofScores().limits(points(0, 60, 2, 98, 100, 40, 50)));
        assertThat(limits.alarm().low()).isBetween(0.0, 5.0);
        assertThat(limits.alarm().high()).isBetween(95.0, 100.0);
    }
}
