package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.MeetingSeries.Occurrence;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The measurement of {@link ExecutionCadence}: the quadratic mean of up to three severities. A part that cannot be computed
 * widens the interval as if it were 0 or 1 (method §2).
 */
final class CadenceMeasurement {

    private static final int MANY = 12;
    private static final int NAMED = 6;

    private final PortfolioHistory history;
    private final Period period;
    private final Rules.Rule rule;
    private final CadenceWindow window;
    private final Findings findings;
    private final ScoreParts parts = new ScoreParts(2);

    CadenceMeasurement(PortfolioHistory history, Period period, Rules.Rule rule, CadenceWindow window) {
        this.history = history;
        this.period = period;
        this.rule = rule;
        this.window = window;
        this.findings = new Findings(history.portfolio(), ExecutionCadence.ID, period);
    }

    Outcome outcome() {
        Optional<Proportion> missed = missed();
        irregularity();
        coverage();
        notes();
        if (parts.isEmpty()) {
            return Silence.of(
                    Outcome.Reason.TOO_FEW,
                    "Execution cadence",
                    "a calendar, a series of at least " + (int) rule.least("occurrences")
                            + " meetings, or a statement of direction that meetings speak of",
                    Wording.count(window.cases(), "meeting") + " of different series",
                    "schedule",
                    "direction");
        }
        double tolerated = rule.threshold("missed").tolerated();
        return new Measured(
                        headline(),
                        parts.score(),
                        parts.interval(),
                        window.cases(),
                        grade(),
                        parts.parts(),
                        Rounding.six(missed.map(m -> m.pValue(tolerated)).orElse(1.0)),
                        missed.map(m -> m.wilson(Proportion.FLAGGED).low() > tolerated)
                                .orElse(false),
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(new Exhibit.Cadence(window.shownSeries()));
    }

    private Grade grade() {
        if (!window.shown() || window.planned() == 0) {
            return Grade.C;
        }
        return window.planned() >= MANY && !parts.partial() ? Grade.A : Grade.B;
    }

    private String headline() {
        String series = Wording.count(window.series().size(), "meeting series").replace("seriess", "series");
        if (window.planned() == 0) {
            return Wording.count(window.cases(), "meeting") + " held in " + series
                    + "; no calendar says what was planned";
        }
        int held = window.planned() - window.missed();
        String kept = window.shown() ? " were held" : " were not cancelled";
        return held + " of " + Wording.count(window.planned(), "planned meeting") + kept + " in " + series;
    }

    private Optional<Proportion> missed() {
        if (window.planned() == 0) {
            parts.missing(
                    "No calendar and no schedule says which meetings were planned, so it is not known which were not held.");
            return Optional.empty();
        }
        Proportion missed = new Proportion(window.missed(), window.planned());
        parts.add(Statistic.of(
                window.shown() ? "planned meetings not held" : "planned meetings cancelled",
                missed,
                Wording.of(window.missed(), window.planned()),
                rule.threshold("missed")));
        window.occurrences().forEach(this::notHeld);
        return Optional.of(missed);
    }

    private void notHeld(String series, List<Occurrence> occurrences) {
        List<Occurrence> not =
                occurrences.stream().filter(o -> o.held().isEmpty()).toList();
        if (not.isEmpty()) {
            return;
        }
        List<Evidence> evidence = not.stream()
                .flatMap(o -> MeetingSeries.inCalendar(o.meeting()).stream())
                .distinct()
                .toList();
        String days = not.stream()
                .limit(NAMED)
                .map(o -> o.meeting().date().toString())
                .collect(Collectors.joining(", "));
        String more = not.size() > NAMED ? " and " + (not.size() - NAMED) + " more" : "";
        String what = window.shown() ? " were not held: " : " were cancelled: ";
        Drift drift = new Drift(
                "meeting-not-held",
                List.of(new Subject(Subject.Type.MEETING, series, series)),
                not.size() + " of " + Wording.count(occurrences.size(), "planned meeting") + " of " + series + what
                        + days + more + ".",
                "Fix the slot, or change the plan to what is kept.",
                evidence);
        findings.add(
                drift,
                rule.threshold("missed").severity((double) not.size() / occurrences.size()),
                not.get(0).meeting().date());
    }

    /** The mean over the series of 1.4826 · MAD / median of the days between meetings, each weighed by its intervals. */
    private void irregularity() {
        double sum = 0;
        int intervals = 0;
        for (MeetingSeries series : window.series()) {
            List<LocalDate> held = series.held(window.to().minusYears(1), window.to(), window.shown());
            if (held.size() >= rule.least("occurrences")) {
                List<Double> days = new ArrayList<>();
                for (int i = 1; i < held.size(); i++) {
                    days.add((double) ChronoUnit.DAYS.between(held.get(i - 1), held.get(i)));
                }
                sum += days.size() * (Median.deviation(days) / Median.of(days));
                intervals += days.size();
            }
        }
        if (intervals == 0) {
            parts.missing("Too few meetings were held within a year to say how regular they are.");
            return;
        }
        double irregular = sum / intervals;
        parts.add(Statistic.exact(
                "irregularity of the intervals", irregular, Wording.percent(irregular), rule.threshold("irregular")));
    }

    /** The weight of the commitments that no meeting spoke of since the window began. */
    private void coverage() {
        CommitmentReview review = CommitmentReview.of(history, window.from(), window.to());
        if (review.commitments().isEmpty() || history.governance().coverage().meetings() == 0) {
            parts.missing(
                    review.commitments().isEmpty()
                            ? "Without a statement of direction it is not known whether meetings review it."
                            : "Without minutes or transcripts it is not known which commitments the meetings review.");
            return;
        }
        List<Commitment> not = review.unreviewed();
        double uncovered = review.share(not);
        parts.add(Statistic.exact(
                "weight of commitments not reviewed",
                uncovered,
                Wording.percent(uncovered) + " (" + not.size() + " of "
                        + review.commitments().size() + " commitments)",
                rule.threshold("uncovered")));
        not.forEach(c -> notReviewed(c, review.share(List.of(c))));
    }

    private void notReviewed(Commitment commitment, double share) {
        Drift drift = new Drift(
                "commitment-not-reviewed",
                List.of(new Subject(Subject.Type.COMMITMENT, commitment.id(), commitment.statement())),
                "No meeting since " + window.from() + " spoke of “" + commitment.statement() + "”.",
                "Give it a standing item on the agenda of one meeting a quarter.",
                List.of(commitment.evidence()));
        findings.add(drift, rule.threshold("uncovered").severity(share), window.from());
    }

    private void notes() {
        if (!window.shown()) {
            parts.note(
                    "Nothing shows which meetings were held (minutes, transcripts, attendance); what was not cancelled counts as held.");
        }
        if (window.unknown() > 0) {
            parts.note(Wording.count(window.unknown(), "planned meeting") + " in the last "
                    + (int) rule.least("days to know")
                    + " days may have minutes that are not here yet, and count neither way.");
        }
        if (window.from().isBefore(period.start())) {
            parts.note("The quarter has too few planned meetings; measured over the year up to " + window.to() + ".");
        }
    }
}
