package dev.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.indicator.Histories;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.Contribution;
import dev.plumbline.model.Period;
import dev.plumbline.model.Trend.Point;
import dev.plumbline.model.Trend.Series;
import dev.plumbline.model.Trend.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final String DIRECTION =
            "id,statement,kind\nG1,Open the north,commit\nG2,Halve delivery times,commit";
    private static final String HEADER = "id,status,owner,priority,objective\n";

    private static Histories quarters(int count, String rows) {
        Histories histories = Histories.of("Retail")
                .direction("2024-01-01", DIRECTION)
                .limits("2024-01-01", "scope,maximum active\nall,15");
        LocalDate day = LocalDate.of(2024, 3, 31);
        for (int i = 0; i < count; i++) {
            histories.register(day.toString(), HEADER + rows);
            day = Period.of(day).next().end();
        }
        return histories;
    }

    private static Assessment assess(Histories histories, Period period) {
        return new Assessor(RulesFile.standard()).assess(histories.build(), period, "sha256:1", 1);
    }

    private static Series direction(Assessment assessment) {
        return assessment.trend().quarterly().stream()
                .filter(series -> series.id().equals("direction"))
                .findFirst()
                .orElseThrow();
    }

    private static final String ROWS = "A-{1..10},active,Ines,P1,G1\nB-{1..10},active,Omar,P3,G2";

    @Test
    void theNewestPointIsThePrintedScore() {
        Assessment assessment = assess(quarters(8, ROWS), new Period(2025, 4));
        List<Point> points = direction(assessment).points();
        double score = Objects.requireNonNull(assessment.elements().get(0).score());
        assertThat(points.get(points.size() - 1).value()).isCloseTo(100 * score, within(1e-3));
        assertThat(direction(assessment).signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void aFileThatComesInBetweenIsNoStepOfTheTrend() {
        Histories histories = quarters(6, ROWS)
                .register("2025-09-30", HEADER + ROWS)
                .capacity("2025-08-01", "resource,from,to,available,unit\nInes,2025-07-01,2026-12-31,1,FTE");
        List<Point> points = direction(assess(histories, new Period(2025, 3))).points();
        assertThat(points).extracting(Point::value).allSatisfy(value -> assertThat(value)
                .isCloseTo(points.get(points.size() - 1).value(), within(0.5)));
    }

    @Test
    void eventsAreCountedByMonthWhereRegistersComeMonthly() {
        Histories histories = Histories.of("Retail");
        for (int month = 1; month <= 9; month++) {
            histories.register(
                    LocalDate.of(2026, month, 1).toString(), "id,status\nA-{1.." + (10 + 2 * month) + "},active");
        }
        List<Series> monthly = assess(histories, new Period(2026, 3)).trend().monthly();
        assertThat(monthly).extracting(Series::id).containsExactly("additions", "removals", "course-corrections");
        assertThat(monthly.get(0).points()).extracting(Point::value).startsWith(2.0, 2.0, 2.0);
    }

    @Test
    void quarterlyRegistersHaveNoMonths() {
        assertThat(assess(quarters(8, ROWS), new Period(2025, 4)).trend().monthly())
                .isEmpty();
    }

    @Test
    void anIndicatorContributesWhatItsElementWouldLose() {
        Assessment assessment = assess(quarters(8, ROWS), new Period(2025, 4));
        Contribution limits = assessment.indicators().stream()
                .filter(i -> i.id().equals("priority-limits"))
                .findFirst()
                .orElseThrow()
                .contribution();
        assertThat(limits.element()).isNotNull().isPositive();
        assertThat(limits.index()).isNull();
    }
}
