package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.KaplanMeier.Case;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long a change that nobody decided stays unseen (method I18): days from its onset to the first time a meeting, decision or log
 * speaks of the initiative, by Kaplan and Meier.
 *
 * @param rule its thresholds, minima and weight
 */
record FeedbackLatency(Rules.Rule rule) implements Indicator {

    static final String ID = "feedback-latency";

    @Override
    public String title() {
        return "Feedback latency";
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate end = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        boolean heard = !history.governance().mentions().isEmpty()
                || !history.governance().decisions().isEmpty()
                || !history.governance().log().isEmpty();
        if (!heard) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "minutes, transcripts, or logs of decisions and risks",
                    "none",
                    "meetings",
                    "decisions");
        }
        List<Episode> episodes = Episode.within(history, end.minusYears(1), end);
        if (episodes.size() < rule.least("episodes")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("episodes")
                            + " changes within a year that nobody decided beforehand",
                    episodes.size(),
                    "such change",
                    "register");
        }
        double gap = Median.of(episodes.stream().map(e -> (double) e.gap()).toList());
        Rules.Threshold threshold = rule.threshold("days");
        if (gap > threshold.saturated() / 2) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "registers at most " + (int) (threshold.saturated() / 2) + " days apart",
                    "registers " + Wording.number(gap, 0) + " days apart: a change is at least that long unseen",
                    "register");
        }
        return measure(history, period, end, episodes, gap);
    }

    private Outcome measure(
            PortfolioHistory history, Period period, LocalDate end, List<Episode> episodes, double gap) {
        KaplanMeier curve = new KaplanMeier(episodes.stream()
                .map(e -> new Case(e.days(end), e.seen() == null ? 0 : 1))
                .toList());
        OptionalDouble median = curve.median();
        int longest = episodes.stream().mapToInt(e -> e.days(end)).max().orElse(0);
        double days = median.orElse(longest);
        Rules.Threshold threshold = rule.threshold("days");
        ScoreParts parts = new ScoreParts(2);
        parts.add(new Statistic(
                "days until a change is spoken of, median",
                (median.isEmpty() ? "more than " : "") + Wording.number(days, 0) + " days",
                days,
                within(curve, episodes, end, Proportion.SHOWN),
                within(curve, episodes, end, Proportion.SCORED),
                threshold));
        parts.note("Onsets lie between two registers, so each is known to " + Wording.number(gap / 2, 0)
                + " days either way.");
        Findings findings = new Findings(history.portfolio(), ID, period);
        int unseen = 0;
        int late = 0;
        for (Episode episode : episodes) {
            boolean slow = episode.days(end) > threshold.tolerated();
            unseen += episode.seen() == null ? 1 : 0;
            late += slow ? 1 : 0;
            if (slow) {
                findings.add(drift(episode, end), threshold.severity(episode.days(end)), episode.onset());
            }
        }
        Proportion slow = new Proportion(late, episodes.size());
        return new Measured(
                (median.isEmpty()
                                ? "more than half of " + episodes.size() + " undecided changes were never spoken of"
                                : "half of " + episodes.size() + " undecided changes were spoken of within "
                                        + Wording.number(days, 0) + " days")
                        + (unseen == 0 || median.isEmpty() ? "" : "; " + unseen + " never were"),
                parts.score(),
                parts.interval(),
                episodes.size(),
                history.governance().coverage().meetings() > 0 ? Grade.B : Grade.C,
                parts.parts(),
                Rounding.six(slow.pValue(0.5)),
                slow.wilson(Proportion.FLAGGED).low() > 0.5,
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    /** The days at which the curve's bounds cross one half. */
    private static Interval within(KaplanMeier curve, List<Episode> episodes, LocalDate end, double z) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int day :
                episodes.stream().mapToInt(e -> e.days(end)).sorted().distinct().toArray()) {
            Interval share = curve.interval(day, z);
            low = share.high() >= 0.5 ? Math.min(low, day) : low;
            high = share.low() >= 0.5 ? Math.min(high, day) : high;
        }
        int longest = episodes.stream().mapToInt(e -> e.days(end)).max().orElse(0);
        return new Interval(
                Double.isInfinite(low) ? longest : low, Double.isInfinite(high) ? Math.max(longest, 365) : high);
    }

    private static Drift drift(Episode episode, LocalDate end) {
        List<Evidence> evidence = new ArrayList<>(episode.event().evidence());
        if (episode.heard() != null) {
            evidence.add(episode.heard());
        }
        return new Drift(
                episode.seen() == null ? "change-never-spoken-of" : "change-seen-late",
                List.of(new Subject(
                        Subject.Type.INITIATIVE,
                        episode.event().initiative(),
                        episode.event().name())),
                "The change “" + episode.event().type().label() + "” of "
                        + episode.event().name() + " around "
                        + episode.onset()
                        + (episode.seen() == null
                                ? " was spoken of in no meeting or log up to " + end + "."
                                : " was first spoken of on " + episode.seen() + ", " + episode.days(end)
                                        + " days later."),
                "Put every breach on the agenda of the next meeting by itself.",
                evidence);
    }
}
