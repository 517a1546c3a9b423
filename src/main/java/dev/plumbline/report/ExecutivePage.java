package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.Index;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page 1: what an executive reads in two minutes.
 *
 * @param portfolio its name
 * @param period {@code 2026-Q3, as of 30 September 2026}
 * @param verdict the whole report in one sentence
 * @param decide what calls for a decision, three lines at most
 * @param indexValue {@code 41} or {@code not assessed}
 * @param indexText what the index says, or why there is none
 * @param elements the three elements
 * @param changes what changed since the last period, four lines at most
 * @param flow additions against removals, of the quarters that have a register; {@code null} when there is none
 * @param flowCaption how to read it, or why there is nothing to see
 * @param inputs the tables, present or missing
 * @param inputsNote what counts as stale, and how many files were read
 */
record ExecutivePage(
        String portfolio,
        String period,
        String verdict,
        String decide,
        String indexValue,
        String indexText,
        List<ElementRow> elements,
        String changes,
        @Nullable FlowChart flow,
        String flowCaption,
        List<InputRow> inputs,
        String inputsNote) {

    static ExecutivePage of(Assessment assessment) {
        List<Flow> flows = Flow.series(assessment.history(), assessment.period());
        return new ExecutivePage(
                assessment.portfolio(),
                period(assessment),
                Verdict.of(assessment),
                String.join("\n", ToDecide.of(assessment)),
                indexValue(assessment.index()),
                indexText(assessment.index()) + TrendText.of(assessment),
                ElementRow.all(assessment),
                String.join("\n", Changes.of(assessment)),
                flows.isEmpty() ? null : new FlowChart(flows),
                flowCaption(flows),
                InputRow.all(assessment),
                InputRow.note(assessment.history().files()));
    }

    private static String flowCaption(List<Flow> flows) {
        return flows.isEmpty()
                ? "Shown from the second register on: one register alone cannot tell what came and what left."
                : "Above the line: added. Below: finished or stopped (filled), no longer listed without a word (outlined).";
    }

    private static String period(Assessment assessment) {
        String version = assessment.version() == 1 ? "" : " · version " + assessment.version();
        return assessment.period() + " · as of " + Figures.date(assessment.asOf()) + version;
    }

    private static String indexValue(Index index) {
        return index.value() == null ? "not assessed" : Figures.index(index.value());
    }

    private static String indexText(Index index) {
        if (index.value() == null) {
            return withheld(index);
        }
        String band = index.band() == null ? "" : " (" + Figures.indices(index.band()) + ")";
        String previous = index.previous() == null ? null : Figures.index(index.previous());
        String movement = Figures.movement(index.change(), previous);
        return "of 100" + band + ": " + index.word() + (movement.isEmpty() ? "" : "; " + movement) + ". It rests on "
                + Figures.percent(index.coverage()) + " of the weight of all indicators.";
    }

    private static String withheld(Index index) {
        String reason = index.reason() == null ? "" : Figures.sentence(index.reason());
        return index.coverage() == 0
                ? reason
                : reason + " What is measured carries " + Figures.percent(index.coverage())
                        + " of the weight; with the rest unknown the index could be anything from "
                        + Figures.index(index.bounds().low()) + " to "
                        + Figures.index(index.bounds().high()) + ", so none is printed.";
    }
}
