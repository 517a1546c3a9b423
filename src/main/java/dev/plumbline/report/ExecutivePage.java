package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.Index;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Page 1: what an executive reads in two minutes.
 *
 * @param portfolio its name
 * @param period {@code 2026-Q3, as of 30 September 2026}
 * @param verdict the whole report in one sentence
 * @param indexValue {@code 41} or {@code not assessed}
 * @param indexText what the index says, or why there is none
 * @param elements the three elements
 * @param changes what changed since the last period, three lines at most
 * @param asks the decisions asked for, five at most
 * @param unasked what is to be said where none is, and what else is flagged
 * @param asked what became of the asks of the quarter before, a line each
 * @param sources age and coverage of the sources, the first half
 * @param moreSources the second half
 * @param inputs the tables, present or missing
 * @param inputsNote what counts as stale, and how many files were read
 */
record ExecutivePage(
        String portfolio,
        String period,
        String verdict,
        String indexValue,
        String indexText,
        List<ElementRow> elements,
        String changes,
        List<AskRow> asks,
        String unasked,
        String asked,
        String sources,
        String moreSources,
        List<InputRow> inputs,
        String inputsNote) {

    private static final int ASKED = 88;

    static ExecutivePage of(Assessment assessment) {
        List<Ask> asks = Asks.of(assessment);
        List<String> sources = Sources.of(assessment);
        int half = (sources.size() + 1) / 2;
        return new ExecutivePage(
                assessment.portfolio(),
                period(assessment),
                Verdict.of(assessment),
                indexValue(assessment.index()),
                indexText(assessment.index()) + TrendText.of(assessment),
                ElementRow.all(assessment),
                String.join("\n", Changes.of(assessment)),
                AskRow.all(asks),
                String.join("\n", ToDecide.of(assessment, asks)),
                asked(Asks.before(assessment)),
                String.join("\n", sources.subList(0, half)),
                String.join("\n", sources.subList(half, sources.size())),
                InputRow.all(assessment),
                InputRow.note(assessment.history().files()));
    }

    private static String asked(List<Asked> before) {
        if (before.isEmpty()) {
            return "";
        }
        boolean decisions = before.stream().anyMatch(asked -> asked.decided() != Asked.Answer.UNKNOWN);
        String head = "What last quarter called for, as its inputs tell it today"
                + (decisions ? ":" : " (no decisions on record could tell whether it was decided):");
        return head
                + before.stream()
                        .map(asked -> "\n• " + Figures.shortened(asked.statement(), ASKED) + " → "
                                + (decisions ? decided(asked.decided()) + ", " : "") + done(asked.done()))
                        .collect(Collectors.joining());
    }

    private static String decided(Asked.Answer answer) {
        return switch (answer) {
            case YES -> "decided";
            case NO -> "not decided";
            case UNKNOWN -> "decided: not known";
        };
    }

    private static String done(Asked.Answer answer) {
        return switch (answer) {
            case YES -> "done";
            case NO -> "not done";
            case UNKNOWN -> "done: not known";
        };
    }

    private static String period(Assessment assessment) {
        String version = assessment.version() == 1 ? "" : " · version " + assessment.version();
        return (AlignmentReport.draft(assessment) ? "DRAFT · " : "") + assessment.period() + " · as of "
                + Figures.date(assessment.asOf()) + version;
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
