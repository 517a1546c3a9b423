package dev.plumbline.report;

import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome.Measured;
import java.util.List;
import java.util.Objects;

/**
 * An indicator that was measured.
 *
 * @param title its name
 * @param mark {@code flagged}, or nothing
 * @param basis the grade and the number of cases
 * @param headline what it found, in plain units
 * @param bar its score on the scale
 * @param score {@code 0.52 (0.31–0.70)}
 * @param previous the score a quarter ago
 * @param parts the statistics it is made of
 * @param findings the gravest
 * @param shown how many of how many are shown
 * @param notes what a reader must know
 */
record IndicatorSection(
        String title,
        String mark,
        String basis,
        String headline,
        ScoreBar bar,
        String score,
        String previous,
        List<PartRow> parts,
        List<FindingRow> findings,
        String shown,
        String notes) {

    private static final int MOST_FINDINGS = 8;

    static IndicatorSection of(IndicatorResult indicator) {
        Measured measured = (Measured) indicator.outcome();
        Double previous = indicator.previous();
        return new IndicatorSection(
                indicator.title(),
                indicator.flagged() ? "FLAGGED" : "",
                "grade " + measured.grade() + " · n = " + measured.n(),
                measured.headline(),
                new ScoreBar(measured.score(), measured.interval()),
                Figures.score(measured.score()) + " (" + Figures.scores(measured.interval()) + ")",
                previous == null ? "" : "a quarter ago " + Figures.score(Objects.requireNonNull(previous)),
                measured.parts().stream().map(PartRow::of).toList(),
                measured.findings().stream()
                        .limit(MOST_FINDINGS)
                        .map(FindingRow::of)
                        .toList(),
                shown(measured.findings()),
                String.join("\n", measured.notes()));
    }

    private static String shown(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "No findings.";
        }
        return findings.size() <= MOST_FINDINGS
                ? ""
                : MOST_FINDINGS + " of " + findings.size()
                        + " findings shown, the gravest first; all are in evidence.xlsx.";
    }
}
