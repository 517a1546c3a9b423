package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.indicator.KaplanMeier.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    /** Remission of 21 patients on 6-mercaptopurine, in weeks (Freireich 1963; the textbook example of the estimate). */
    private static final KaplanMeier REMISSION = new KaplanMeier(List.of(
            new Case(6, 1),
            new Case(6, 1),
            new Case(6, 1),
            new Case(6, 0),
            new Case(7, 1),
            new Case(9, 0),
            new Case(10, 1),
            new Case(10, 0),
            new Case(11, 0),
            new Case(13, 1),
            new Case(16, 1),
            new Case(17, 0),
            new Case(19, 0),
            new Case(20, 0),
            new Case(22, 1),
            new Case(23, 1),
            new Case(25, 0),
            new Case(32, 0),
            new Case(32, 0),
            new Case(34, 0),
            new Case(35, 0)));

    @Test
    void aPublishedCurveIsReproduced() {
        assertThat(1 - REMISSION.happened(6)).isCloseTo(0.857, within(0.001));
        assertThat(1 - REMISSION.happened(10)).isCloseTo(0.753, within(0.001));
        assertThat(1 - REMISSION.happened(22)).isCloseTo(0.538, within(0.001));
        assertThat(1 - REMISSION.happened(35)).isCloseTo(0.448, within(0.001));
    }

    @Test
    void greenwoodsErrorIsReproduced() {
        assertThat(REMISSION.interval(6, 1).high() - REMISSION.happened(6)).isCloseTo(0.0764, within(0.0005));
        assertThat(REMISSION.interval(10, 1).high() - REMISSION.happened(10)).isCloseTo(0.0963, within(0.0005));
        assertThat(REMISSION.interval(23, 1).high() - REMISSION.happened(23)).isCloseTo(0.1346, within(0.0005));
    }

    @Test
    void theMedianIsTheFirstTimeAtWhichHalfHaveFallen() {
        assertThat(REMISSION.median()).hasValue(23);
    }

    @Test
    void thereIsNoMedianWhenFewerThanHalfFell() {
        assertThat(new KaplanMeier(List.of(new Case(5, 1), new Case(9, 0), new Case(9, 0))).median())
                .isEmpty();
    }

    @Test
    void whatWasNotWatchedAsLongDoesNotCountAsNotHappened() {
        KaplanMeier cut = new KaplanMeier(List.of(new Case(1, 0), new Case(1, 0), new Case(10, 1), new Case(20, 0)));
        assertThat(cut.happened(15)).isEqualTo(0.5);
    }

    @Test
    void anEventOfPartWeightLowersTheCurveByItsPart() {
        assertThat(new KaplanMeier(List.of(new Case(5, 0.3), new Case(9, 0))).happened(9))
                .isCloseTo(0.15, within(1e-9));
    }

    @Test
    void nobodyWatchedMeansNothingHappened() {
        assertThat(new KaplanMeier(List.of()).happened(180)).isZero();
    }
}
