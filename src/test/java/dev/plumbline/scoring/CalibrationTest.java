package dev.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.indicator.Histories;
import dev.plumbline.indicator.Rules;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Rules DEFAULTS = RulesFile.standard();
    private static final List<Period> FOUR =
            List.of(new Period(2025, 2), new Period(2025, 3), new Period(2025, 4), new Period(2026, 1));

    /** 8 of 20 initiatives are of the top tier in every quarter. */
    private static PortfolioHistory topHeavy() {
        String rows = "id,status,priority\nA-{1..8},active,P1\nB-{1..12},active,P3";
        Histories histories = Histories.of("Retail").limits("2025-01-01", "scope,maximum active\nall,15");
        for (String day : List.of("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31")) {
            histories.register(day, rows);
        }
        return histories.build();
    }

    @Test
    void withoutQuartersJudgedAcceptableTheDefaultsHold() {
        Calibration calibration = Calibration.of(DEFAULTS, topHeavy(), List.of());
        assertThat(calibration.level().level()).isEqualTo("L0");
        assertThat(calibration.rules()).isEqualTo(DEFAULTS);
    }

    @Test
    void threeQuartersAreTooFew() {
        Calibration calibration = Calibration.of(DEFAULTS, topHeavy(), FOUR.subList(0, 3));
        assertThat(calibration.level().level()).isEqualTo("L0");
        assertThat(calibration.level().quarters()).hasSize(3);
    }

    @Test
    void fourQuartersMoveAConventionHalfWayToTheOwnMedian() {
        Calibration calibration = Calibration.of(DEFAULTS, topHeavy(), FOUR);
        Threshold usual = DEFAULTS.of("priority-inflation").threshold("top tier");
        Threshold own = calibration.rules().of("priority-inflation").threshold("top tier");
        double median = 0.4;
        assertThat(calibration.level().level()).isEqualTo("L1");
        assertThat(own.provenance()).isEqualTo("own record");
        assertThat(own.tolerated()).isCloseTo((median + usual.tolerated()) / 2, within(0.02));
        assertThat(own.saturated()).isGreaterThan(own.tolerated());
    }

    @Test
    void whatAPolicySetsIsNeverMoved() {
        Calibration calibration = Calibration.of(DEFAULTS, topHeavy(), FOUR);
        assertThat(calibration.rules().of("priority-limits")).isEqualTo(DEFAULTS.of("priority-limits"));
        assertThat(calibration.level().statistics()).noneMatch(moved -> moved.startsWith("priority-limits"));
    }
}
