package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Period;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in the quarter, what a person should confirm, which meetings there were, and what could not be understood.
 *
 * @param headline how many decisions there are, in one sentence
 * @param recorded the quarter's recorded decisions
 * @param candidatesSummary how many wait, and how they are confirmed
 * @param candidates decisions of the last two quarters that wait for a person's word
 * @param meetingsSummary how many meetings there were
 * @param series the meetings by series
 * @param understood how far the text of meetings could be understood
 */
record DecidedPage(
        String headline,
        List<DecisionRow> recorded,
        String candidatesSummary,
        List<DecisionRow> candidates,
        String meetingsSummary,
        List<SeriesRow> series,
        String understood) {

    private static final int MOST_RECORDED = 60;
    private static final int MOST_CANDIDATES = 15;
    private static final int MOST_SERIES = 12;
    private static final double LOW_COVERAGE = 0.5;

    /** The page; {@code null} when there are neither meetings nor log entries nor decisions. */
    static @Nullable DecidedPage of(Assessment assessment) {
        Governance governance = assessment.history().governance();
        if (governance.meetings().isEmpty()
                && governance.log().isEmpty()
                && governance.decisions().isEmpty()) {
            return null;
        }
        Period quarter = assessment.period();
        LocalDate lastQuarter = quarter.start().minusMonths(3);
        List<Decision> recorded = decisions(
                governance,
                Decision.Status.RECORDED,
                day -> !day.isBefore(quarter.start()) && !day.isAfter(quarter.end()));
        List<Decision> candidates = decisions(
                governance,
                Decision.Status.CANDIDATE,
                day -> !day.isBefore(lastQuarter) && !day.isAfter(quarter.end()));
        List<SeriesRow> series = SeriesRow.all(governance.meetings(), quarter);
        return new DecidedPage(
                headline(recorded, candidates.size(), quarter),
                recorded.stream().limit(MOST_RECORDED).map(DecisionRow::of).toList(),
                (candidates.size() <= MOST_CANDIDATES ? "" : MOST_CANDIDATES + " of ")
                        + Figures.count(candidates.size(), "candidate", "candidates")
                        + " of the last two quarters"
                        + (candidates.size() <= MOST_CANDIDATES ? "" : " shown, all in evidence.xlsx")
                        + ". None counts before somebody answers it: in evidence.xlsx, sheet Decisions, write confirm or"
                        + " deny, by whom and on what day, and drop the workbook into the inbox.",
                candidates.stream().limit(MOST_CANDIDATES).map(DecisionRow::of).toList(),
                (series.size() <= MOST_SERIES ? "" : MOST_SERIES + " of ")
                        + Figures.count(series.size(), "series", "series")
                        + (series.size() <= MOST_SERIES ? "" : " shown")
                        + ", those with minutes or transcripts first. The year is the twelve months up to "
                        + quarter.end()
                        + "; moved meetings stand on the day they were moved to.",
                series.stream().limit(MOST_SERIES).toList(),
                understood(governance.coverage()));
    }

    private static List<Decision> decisions(Governance governance, Decision.Status status, Predicate<LocalDate> when) {
        return governance.decisions().stream()
                .filter(decision -> decision.status() == status && when.test(decision.date()))
                .sorted(Comparator.comparing(Decision::date).reversed().thenComparing(Decision::id))
                .toList();
    }

    private static String headline(List<Decision> recorded, int candidates, Period quarter) {
        long named = recorded.stream()
                .filter(decision -> !decision.about(Subject.Type.INITIATIVE).isEmpty())
                .count();
        String shown = recorded.size() > MOST_RECORDED
                ? " The newest " + MOST_RECORDED + " of " + recorded.size() + " are shown, all are in evidence.xlsx."
                : "";
        String onRecord = recorded.isEmpty()
                ? "No decision is on record for " + quarter
                : Figures.count(recorded.size(), "decision is", "decisions are") + " on record for " + quarter + "; "
                        + (named == 0 ? "none names" : named == 1 ? "1 names" : named + " name") + " an initiative";
        String waiting = candidates == 0
                ? ""
                : "; " + Figures.count(candidates, "candidate waits", "candidates wait") + " for a person’s word";
        return onRecord + waiting + "." + shown;
    }

    private static String understood(Governance.TextCoverage coverage) {
        if (coverage.meetings() == 0) {
            return "No meeting came with text: calendars and attendance lists say that people met, not what they decided.";
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                coverage.uncovered() == 0
                        ? "Every one of " + Figures.count(coverage.meetings(), "meeting", "meetings")
                                + " with text is in a language Plumbline covers."
                        : coverage.uncovered() + " of " + Figures.count(coverage.meetings(), "meeting", "meetings")
                                + " with text " + (coverage.uncovered() == 1 ? "is" : "are")
                                + " in a language Plumbline does not cover; what was decided there is not seen.");
        if (coverage.mentions() > 0) {
            lines.add(
                    coverage.unlinked() == 0
                            ? "Every mention that sounds like an initiative was linked to one that is known."
                            : coverage.unlinked() + " of " + Figures.count(coverage.mentions(), "mention", "mentions")
                                    + " ("
                                    + Figures.percent(coverage.unlinkedShare())
                                    + ") sound like an initiative and could not be linked to one that is known.");
        }
        if (coverage.unlinkedShare() > LOW_COVERAGE || coverage.uncovered() > LOW_COVERAGE * coverage.meetings()) {
            lines.add(
                    "Low coverage: more than half could not be understood, so what stands on this page is only a part.");
        }
        return String.join(" ", lines);
    }
}
