package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * More meetings, fewer decisions (method I20b): how leadership meeting hours grew while decisions an hour fell, against the
 * four oldest comparable quarters of the two years before: what has crept up for a year is no baseline.
 *
 * @param rule its thresholds, minima and weight
 */
record CommunicationInflation(Rules.Rule rule) implements Indicator {

    static final String ID = "communication-inflation";

    private static final int QUARTERS = 8;
    private static final int BASELINE = 4;
    private static final double SIGNIFICANT = 0.10;
    /** Where a calendar lists the meetings, other sources only say more of them. */
    private static final String CALENDAR = dev.plumbline.model.MeetingRecord.Kind.CALENDAR.label();

    @Override
    public String title() {
        return "Communication inflation";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        if (history.governance().meetings().isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "calendars, minutes or transcripts of leadership meetings",
                    "none",
                    "meetings",
                    "schedule");
        }
        if (DecisionEffects.recorded(history).isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "a decision log, or minutes that mark decisions",
                    "no recorded decision",
                    "decisions");
        }
        int least = (int) rule.least("meetings");
        MeetingTime now = MeetingTime.of(history, period);
        List<MeetingTime> before = new ArrayList<>();
        Period earlier = period.previous();
        for (int i = 0; i < QUARTERS; i++) {
            MeetingTime time = MeetingTime.of(history, earlier);
            if (time.meetings().size() >= least) {
                before.add(time);
            }
            earlier = earlier.previous();
        }
        if (now.meetings().size() < least || before.isEmpty()) {
            return Silence.tooFew(
                    title(),
                    "at least " + least + " leadership meetings in the quarter and in one of the eight before",
                    now.meetings().size(),
                    "meeting in the quarter",
                    "meetings",
                    "schedule");
        }
        List<MeetingTime> comparable = before.stream()
                .filter(time -> time.sources().equals(now.sources()))
                .toList();
        List<MeetingTime> alike = comparable.subList(Math.max(0, comparable.size() - BASELINE), comparable.size());
        if (alike.isEmpty()) {
            return Silence.of(
                    Reason.NOT_COMPARABLE,
                    title(),
                    "meetings captured alike in two quarters",
                    "meetings known from " + now.sources() + " now and from "
                            + before.get(0).sources() + " before",
                    "meetings");
        }
        return measure(history, period, now, alike);
    }

    private Outcome measure(PortfolioHistory history, Period period, MeetingTime now, List<MeetingTime> before) {
        boolean timed = now.timed() && before.stream().allMatch(MeetingTime::timed);
        double amount = now.amount(timed);
        double usual =
                before.stream().mapToDouble(t -> t.amount(timed)).average().orElseThrow();
        int decisions = now.decisions();
        double usualDecisions =
                before.stream().mapToInt(MeetingTime::decisions).average().orElseThrow();
        double growth = Math.log(amount / usual);
        double fall = Math.log((usualDecisions + HALF) / usual) - Math.log((decisions + HALF) / amount);
        boolean inflated = growth > 0 && fall > 0;
        double inflation = inflated ? growth + fall : 0;
        double p = pValue(now, before, timed);
        Rules.Threshold threshold = rule.threshold("inflation");
        double error = Math.sqrt(1 / (decisions + 1.0) + 1 / (usualDecisions * before.size() + 1.0));
        ScoreParts parts = new ScoreParts(2);
        double counted = inflated && p > SIGNIFICANT ? Math.min(inflation, chance(threshold)) : inflation;
        parts.add(new Statistic(
                "growth of meeting " + (timed ? "hours" : "numbers") + " and fall of decisions in them",
                Wording.signed(growth * 100, 0) + " % and " + Wording.signed(-fall * 100, 0) + " %",
                counted,
                new Interval(Math.max(0, inflation - Proportion.SHOWN * error), inflation + Proportion.SHOWN * error),
                new Interval(
                        Math.max(0, inflation - Proportion.SCORED * error),
                        Math.max(inflation + Proportion.SCORED * error, threshold.saturated())),
                threshold));
        parts.note(
                "Decisions nobody recorded and meetings no source shows would move it, so its interval is open upwards.");
        if (!timed) {
            parts.note("Too few meetings say how long they lasted, so they are counted, not timed.");
        }
        if (inflated && p > SIGNIFICANT) {
            parts.note("The fall of decisions may be chance (p = " + Wording.number(p, 2)
                    + "), so the score stays below what is notable.");
        }
        Findings findings = new Findings(history.portfolio(), ID, period);
        if (inflated && p <= SIGNIFICANT) {
            List<Evidence> evidence = now.meetings().stream()
                    .map(Meeting::evidence)
                    .flatMap(List::stream)
                    .distinct()
                    .limit(12)
                    .toList();
            findings.add(
                    new Drift(
                            "more-meetings-fewer-decisions",
                            List.of(),
                            "Leadership met " + text(amount, timed) + " against " + text(usual, timed)
                                    + " a quarter before, and recorded " + Wording.number(decisions, 0)
                                    + " decisions against "
                                    + Wording.number(usualDecisions, 1) + ".",
                            "Cancel meetings that only report; decide in those that stay.",
                            evidence),
                    threshold.severity(inflation),
                    period.start());
        }
        return new Measured(
                text(amount, timed) + " of leadership meetings with " + Wording.count(decisions, "recorded decision")
                        + ", against " + text(usual, timed) + " with " + Wording.number(usualDecisions, 1) + " before",
                parts.score(),
                parts.interval(),
                now.meetings().size(),
                timed && now.meetings().size() >= 2 * rule.least("meetings") ? Grade.A : timed ? Grade.B : Grade.C,
                parts.parts(),
                Rounding.six(inflated ? p : 1),
                inflated && p <= SIGNIFICANT && inflation > threshold.tolerated(),
                findings.gravest(),
                findings.notes(parts.notes()));
    }

    private static final double HALF = 0.5;

    /** What stays just below a score that is notable. */
    private static double chance(Rules.Threshold threshold) {
        return threshold.tolerated() + 0.3 * (threshold.saturated() - threshold.tolerated());
    }

    private static String text(double amount, boolean timed) {
        return timed ? Wording.number(amount, 0) + " hours" : Wording.number(amount, 1) + " meetings";
    }

    /** How likely so few decisions or fewer are at the usual rate: conditional binomial (Przyborowski and Wilenski 1940). */
    private static double pValue(MeetingTime now, List<MeetingTime> before, boolean timed) {
        int all = now.decisions();
        double amount = now.amount(timed);
        double total = amount;
        for (MeetingTime time : before) {
            all += time.decisions();
            total += time.amount(timed);
        }
        if (all == 0 || total <= 0) {
            return 1;
        }
        return BinomialTest.withDefaults()
                .with(AlternativeHypothesis.LESS_THAN)
                .test(all, now.decisions(), amount / total)
                .getPValue();
    }

    /**
     * The leadership meetings of a quarter.
     *
     * @param meetings those that were held, or planned and not cancelled
     * @param decisions recorded decisions of the quarter
     * @param sources what they are known from
     */
    private record MeetingTime(List<Meeting> meetings, int decisions, TreeSet<String> sources) {

        static MeetingTime of(PortfolioHistory history, Period period) {
            List<Meeting> meetings = history.governance().meetings().stream()
                    .filter(m -> m.status() != dev.plumbline.model.MeetingRecord.Status.CANCELLED)
                    .filter(m -> !m.date().isBefore(period.start()) && !m.date().isAfter(period.end()))
                    .toList();
            TreeSet<String> sources = new TreeSet<>();
            meetings.forEach(m -> m.sources().forEach(kind -> sources.add(kind.label())));
            if (sources.contains(CALENDAR)) {
                sources.retainAll(java.util.Set.of(CALENDAR));
            }
            int decisions = (int) DecisionEffects.recorded(history).stream()
                    .filter(d -> !d.date().isBefore(period.start()) && !d.date().isAfter(period.end()))
                    .count();
            return new MeetingTime(meetings, decisions, sources);
        }

        private static java.util.OptionalDouble hours(Meeting meeting) {
            return meeting.records().stream()
                    .map(dev.plumbline.model.MeetingRecord::minutes)
                    .filter(java.util.Objects::nonNull)
                    .mapToDouble(minutes -> minutes / 60.0)
                    .findFirst();
        }

        boolean timed() {
            long known = meetings.stream().filter(m -> hours(m).orElse(0) > 0).count();
            return known >= 0.7 * meetings.size();
        }

        /** Hours, those of a meeting that does not tell taken for the mean; or how many there were. */
        double amount(boolean timed) {
            if (!timed) {
                return meetings.size();
            }
            double mean = meetings.stream()
                    .map(MeetingTime::hours)
                    .filter(java.util.OptionalDouble::isPresent)
                    .mapToDouble(java.util.OptionalDouble::getAsDouble)
                    .average()
                    .orElse(1);
            return meetings.stream().mapToDouble(m -> hours(m).orElse(mean)).sum();
        }
    }
}
