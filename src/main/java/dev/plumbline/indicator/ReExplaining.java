package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Cue;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Link;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of leadership's talk explains priorities again (method I10): words around a phrase such as “as I said” beside the name of a
 * priority, where nothing new is decided.
 *
 * @param rule its thresholds, minima and weight
 */
record ReExplaining(Rules.Rule rule) implements Indicator {

    static final String ID = "re-explaining";

    @Override
    public String title() {
        return "Re-explaining priorities";
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate end = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        MeetingTalk talk = MeetingTalk.of(history, period.start(), end);
        if (talk.withText() == 0) {
            boolean foreign = history.governance().coverage().uncovered() > 0;
            return Silence.of(
                    foreign ? Reason.TEXT_UNRELIABLE : Reason.NO_SOURCE,
                    title(),
                    "transcripts or full minutes of leadership meetings in English, German, French or Spanish",
                    foreign ? "text in other languages" : "none of the quarter",
                    "meetings");
        }
        if (talk.withText() < rule.least("meetings") || talk.words() < rule.least("words")) {
            return Silence.of(
                    Reason.TOO_FEW,
                    title(),
                    "at least " + (int) rule.least("meetings") + " meetings with text and " + (int) rule.least("words")
                            + " words in the quarter",
                    Wording.count(talk.withText(), "meeting") + " with " + talk.words() + " words",
                    "meetings");
        }
        if (talk.withText() < rule.least("share of meetings") * talk.held()) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "the text of at least " + Wording.percent(rule.least("share of meetings"))
                            + " of the meetings held",
                    "that of " + Wording.of(talk.withText(), talk.held()),
                    "meetings");
        }
        return measure(history, period, talk);
    }

    private Outcome measure(PortfolioHistory history, Period period, MeetingTalk talk) {
        Map<Subject, List<Cue>> bySubject =
                new TreeMap<>(java.util.Comparator.comparing(Subject::type).thenComparing(Subject::id));
        int words = 0;
        int times = 0;
        for (Cue cue : history.governance().cues()) {
            if (cue.family() == Cue.Family.RE_EXPLAINING) {
                int around = talk.explaining(cue);
                words += around;
                times += around > 0 ? 1 : 0;
                if (around > 0) {
                    cue.links().stream()
                            .filter(Link::accepted)
                            .map(Link::subject)
                            .distinct()
                            .forEach(s -> bySubject
                                    .computeIfAbsent(s, x -> new ArrayList<>())
                                    .add(cue));
                }
            }
        }
        double share = Math.min(1, words / (double) talk.words());
        Rules.Threshold threshold = rule.threshold("share");
        EventRate rate = new EventRate(times, times, talk.words());
        double each = times == 0 ? rule.least("words around") : words / (double) times;
        ScoreParts parts = new ScoreParts(2);
        parts.add(new Statistic(
                "share of words that explain a priority again",
                Wording.percent(share),
                share,
                scaled(rate.interval(0.95), each),
                scaled(rate.interval(0.90), each),
                threshold));
        parts.note("Ordinary meetings have up to 4 such phrases in 10,000 words; "
                + Wording.number(10_000.0 * times / talk.words(), 1) + " were found.");
        Findings findings = new Findings(history.portfolio(), ID, period);
        bySubject.forEach((subject, cues) -> {
            if (cues.size() > 1) {
                List<Evidence> evidence =
                        cues.stream().map(Cue::evidence).limit(12).toList();
                findings.add(
                        new Drift(
                                "explained-again",
                                List.of(subject),
                                subject.name() + " was explained again " + cues.size() + " times in the quarter.",
                                "Mend the structure the question shows (a missing limit or criterion), and publish the"
                                        + " answer once with an owner.",
                                evidence),
                        Math.min(1, 0.15 * cues.size()),
                        cues.get(0).date());
            }
        });
        return new Measured(
                Wording.percent(share) + " of " + talk.words() + " words in " + talk.withText()
                        + " meetings explain a priority again (" + Wording.count(times, "time") + ")",
                parts.score(),
                parts.interval(),
                talk.withText(),
                history.governance().coverage().unlinkedShare() > 0.3 ? Grade.C : Grade.B,
                parts.parts(),
                Rounding.six(rate.pValue(threshold.tolerated() / Math.max(each, 1))),
                scaled(rate.interval(0.80), each).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    private static dev.plumbline.model.Interval scaled(dev.plumbline.model.Interval rate, double words) {
        return new dev.plumbline.model.Interval(Math.min(1, rate.low() * words), Math.min(1, rate.high() * words));
    }
}
