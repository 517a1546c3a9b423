package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void ofAnOddNumberTheMiddleInOrderCounts() {
        assertThat(Median.of(List.of(9.0, 1.0, 4.0))).isEqualTo(4);
    }

    @Test
    void ofAnEvenNumberTheMeanOfTheTwoInTheMiddleCounts() {
        assertThat(Median.of(List.of(9.0, 1.0, 4.0, 5.0))).isEqualTo(4.5);
    }

    @Test
    void ofNothingItIsZero() {
        assertThat(Median.of(List.of())).isZero();
        assertThat(Median.deviation(List.of())).isZero();
    }

    @Test
    void theDeviationIsTheScaledMedianOfTheDistancesAndOneOutlierDoesNotMoveIt() {
        assertThat(Median.deviation(List.of(1.0, 2.0, 3.0, 4.0, 5.0))).isCloseTo(1.4826, Offset.offset(1e-12));
        assertThat(Median.deviation(List.of(1.0, 2.0, 3.0, 4.0, 500.0))).isCloseTo(1.4826, Offset.offset(1e-12));
    }
}
