package dev.plumbline.report;

import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome.Measured;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An indicator that was measured.
 *
 * @param id its id, to which numbers of other pages link
 * @param title its name
 * @param mark {@code flagged}, or nothing
 * @param basis the grade and the number of cases
 * @param headline what it found, in plain units
 * @param bar its score on the scale
 * @param score {@code Drift 0.52 (0.31–0.70)}
 * @param previous the score a quarter ago
 * @param parts the statistics it is made of
 * @param findings the gravest
 * @param shown how many of how many are shown
 * @param notes what a reader must know
 */
record IndicatorSection(
        String id,
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
    private static final int NOTE = 220;
    private static final Pattern KEPT = Pattern.compile("\\d+ of (\\d+) findings shown, the gravest first\\.");

    static IndicatorSection of(IndicatorResult indicator) {
        Measured measured = (Measured) indicator.outcome();
        Double previous = indicator.previous();
        return new IndicatorSection(
                indicator.id(),
                indicator.title(),
                indicator.flagged() ? "FLAGGED" : "",
                "Grade " + measured.grade() + " · n = " + measured.n(),
                Figures.minus(Figures.capital(measured.headline())),
                new ScoreBar(measured.score(), measured.interval()),
                "Drift " + Figures.score(measured.score()) + " (" + Figures.scores(measured.interval()) + ")",
                previous == null ? "" : "a quarter ago " + Figures.score(Objects.requireNonNull(previous)),
                measured.parts().stream().map(PartRow::of).toList(),
                FindingRow.all(measured.findings().stream().limit(MOST_FINDINGS).toList(), measured.headline()),
                shown(measured),
                notes(measured));
    }

    /** The notes without the one that says how many findings the indicator kept: {@link #shown} says it. */
    private static String notes(Measured measured) {
        return Figures.minus(measured.notes().stream()
                .filter(note -> !KEPT.matcher(note).matches())
                .map(note -> Figures.shortened(note, NOTE))
                .collect(Collectors.joining("\n")));
    }

    private static String shown(Measured measured) {
        int size = measured.findings().size();
        if (size == 0) {
            return "No findings.";
        }
        Optional<String> kept = measured.notes().stream()
                .map(KEPT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
        if (kept.isPresent()) {
            return Math.min(size, MOST_FINDINGS) + " of " + kept.get()
                    + " findings shown, the gravest first; the gravest " + size + " are in evidence.xlsx.";
        }
        return size <= MOST_FINDINGS
                ? ""
                : MOST_FINDINGS + " of " + size + " findings shown, the gravest first; all are in evidence.xlsx.";
    }
}
