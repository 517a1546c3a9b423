package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.NotApplicable;
import dev.plumbline.model.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every indicator in every one of the last quarters, its score in the cell; what was not assessed is hatched, never zero. */
final class HeatMapStory {

    private static final double DRIFTS = 0.2;

    private HeatMapStory() {}

    static Optional<Story> of(Assessment assessment) {
        List<Trend.Quarter> quarters = assessment.trend().quarters();
        boolean measured =
                quarters.stream().anyMatch(q -> q.outcomes().values().stream().anyMatch(Measured.class::isInstance));
        return measured
                ? Optional.of(Story.gridded(
                        "Indicators by quarter",
                        "",
                        headline(assessment.indicators()),
                        grid(assessment, quarters),
                        List.of(),
                        "Each cell is a score from 0, no drift, to 1, saturated; the darker, the more drift. A heavy frame is a"
                                + " flagged indicator. Hatched with –: not assessed; n/a: it makes no sense there. Earlier"
                                + " quarters are computed today, from what lay in the inbox up to their end."))
                : Optional.empty();
    }

    private static String headline(List<IndicatorResult> indicators) {
        List<Measured> measured = indicators.stream()
                .filter(i -> i.outcome() instanceof Measured)
                .map(i -> (Measured) i.outcome())
                .toList();
        long drifting = measured.stream().filter(m -> m.score() >= DRIFTS).count();
        long flagged = indicators.stream().filter(IndicatorResult::flagged).count();
        int silent = indicators.size() - measured.size();
        return drifting + " of " + Figures.count(measured.size(), "measured indicator", "measured indicators")
                + (drifting == 1 ? " drifts, " : " drift, ") + (flagged == 0 ? "none" : flagged)
                + (flagged == 1 ? " is flagged; " : flagged == 0 ? " is flagged; " : " are flagged; ") + silent
                + (silent == 1 ? " is" : " are") + " not assessed.";
    }

    private static Story.Grid grid(Assessment assessment, List<Trend.Quarter> quarters) {
        List<GridRow> rows = new ArrayList<>();
        for (IndicatorResult indicator : assessment.indicators()) {
            rows.add(new GridRow(
                    indicator.title(),
                    indicator.outcome() instanceof Measured ? indicator.id() : "",
                    new Cells(quarters.stream()
                            .map(q -> cell(
                                    q.outcomes().get(indicator.id()),
                                    q.flagged().contains(indicator.id())))
                            .toList())));
        }
        return new Story.Grid(
                "Indicator",
                Cells.heads(quarters.stream().map(q -> q.period().toString()).toList()),
                rows);
    }

    private static Cells.Cell cell(@Nullable Outcome outcome, boolean flagged) {
        if (outcome instanceof Measured measured) {
            return new Cells.Cell(
                    Figures.score(measured.score()), measured.score(), flagged ? Cells.Look.FRAMED : Cells.Look.PLAIN);
        }
        return new Cells.Cell(outcome instanceof NotApplicable ? "n/a" : "–", 0, Cells.Look.HATCHED);
    }
}
