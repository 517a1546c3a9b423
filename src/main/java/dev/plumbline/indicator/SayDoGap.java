package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much of the effort would have to move to match what was said (method I20a): half the sum of the differences between the
 * declared weights and the shares of effort, beyond what initiatives of such sizes cannot be divided better. Word and deed: Simons
 * 2002.
 *
 * @param rule its thresholds, minima and weight
 * @param links the rule of direction coverage, by which work is linked to commitments
 */
record SayDoGap(Rules.Rule rule, Rules.Rule links) implements Indicator {

    static final String ID = "say-do-gap";

    private static final double HALF = 0.5;

    @Override
    public String title() {
        return "Say–do gap";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        List<Commitment> weighted = history.directionAt(window.last().asOf()).stream()
                .filter(c -> c.kind() == Commitment.Kind.COMMIT && weight(c) > 0)
                .sorted(Comparator.comparing(Commitment::id))
                .toList();
        if (weighted.size() < rule.least("commitments")) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "at least " + (int) rule.least("commitments") + " commitments with a weight",
                    Wording.count(weighted.size(), "such commitment"),
                    "direction: weight");
        }
        DirectionLinks linked = DirectionLinks.of(
                window.last(), history.directionAt(window.last().asOf()), links);
        if (linked.work().size() < rule.least("active")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("active") + " active initiatives",
                    linked.work().size(),
                    "active initiative",
                    "register");
        }
        Optional<Effort> effort = Effort.of(linked.work(), rule.least("effort share"));
        if (effort.isEmpty()) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "the demand or the budget of at least " + Wording.percent(rule.least("effort share"))
                            + " of the active initiatives",
                    "neither",
                    "register: demand",
                    "register: budget");
        }
        return measure(window, period, weighted, linked, effort.get());
    }

    private static double weight(Commitment commitment) {
        Double weight = commitment.weight();
        return weight == null ? 0 : weight;
    }

    private Outcome measure(
            QuarterWindow window, Period period, List<Commitment> said, DirectionLinks linked, Effort effort) {
        double declared = said.stream().mapToDouble(SayDoGap::weight).sum();
        double[] say = said.stream().mapToDouble(c -> weight(c) / declared).toArray();
        List<Served> served = new ArrayList<>();
        double loose = 0;
        double unsure = 0;
        for (Initiative initiative : linked.work()) {
            double amount = effort.amounts().getOrDefault(initiative.key(), 0.0);
            List<Integer> places = serves(initiative, said, linked);
            if (places.isEmpty()) {
                loose += amount;
            } else {
                served.add(new Served(amount, places));
                unsure += linked.strength(initiative, said.get(places.get(0))) == Strength.CONFIRMED ? 0 : amount;
            }
        }
        if (served.size() < rule.least("active")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("active") + " active initiatives that serve a weighted commitment",
                    served.size(),
                    "such initiative",
                    "register: objective");
        }
        loose /= effort.all();
        unsure /= served.stream().mapToDouble(Served::amount).sum();
        WordAndDeed compared =
                WordAndDeed.of(say, served, Chance.of(ID, window.history().portfolio()));
        Rules.Threshold threshold = rule.threshold("distance");
        ScoreParts parts = new ScoreParts(2);
        parts.add(new Statistic(
                "effort that would have to move, beyond what cannot be divided, by "
                        + effort.field().label(),
                Wording.percent(compared.distance()) + ", of which " + Wording.percent(compared.indivisible())
                        + " cannot be divided better",
                compared.beyond(),
                opened(compared.within(0.025), unsure),
                opened(compared.within(0.05), unsure),
                threshold));
        if (loose > 0) {
            parts.note(
                    Wording.percent(loose)
                            + " of the effort serves no weighted commitment; direction coverage counts it, this indicator does not.");
        }
        if (unsure > 0) {
            parts.note("Links by words only carry " + Wording.percent(unsure)
                    + " of the effort; they count, and open the interval.");
        }
        Findings findings = new Findings(window.history().portfolio(), ID, period);
        addTo(findings, said, say, compared, linked, window);
        boolean sure = effort.field() == Field.DEMAND && unsure < HALF;
        return new Measured(
                        Wording.percent(compared.distance())
                                + " of the effort would have to move to match the declared weights of "
                                + Wording.count(said.size(), "commitment"),
                        parts.score(),
                        parts.interval(),
                        served.size(),
                        !sure ? Grade.C : served.size() >= 2 * rule.least("active") ? Grade.A : Grade.B,
                        parts.parts(),
                        Rounding.six(compared.shareWithin(threshold.tolerated())),
                        compared.within(0.1).low() > threshold.tolerated(),
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(exhibit(said, say, compared, loose));
    }

    private static Exhibit exhibit(List<Commitment> said, double[] say, WordAndDeed compared, double loose) {
        List<Exhibit.Share> shares = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            shares.add(new Exhibit.Share(subject(said.get(i)), Rounding.six(say[i]), Rounding.six(compared.done(i))));
        }
        return new Exhibit.SayDo(shares, Rounding.six(loose));
    }

    private static Subject subject(Commitment commitment) {
        return new Subject(Subject.Type.COMMITMENT, commitment.id(), commitment.statement());
    }

    /** The commitments an initiative serves: those it names; where it names none, those whose words it shares. */
    private static List<Integer> serves(Initiative initiative, List<Commitment> said, DirectionLinks linked) {
        for (Strength strength : List.of(Strength.CONFIRMED, Strength.CANDIDATE)) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < said.size(); i++) {
                if (linked.strength(initiative, said.get(i)) == strength) {
                    places.add(i);
                }
            }
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    private static Interval opened(Interval interval, double unsure) {
        return new Interval(Math.max(0, interval.low() - unsure / 2), Math.min(1, interval.high() + unsure / 2));
    }

    private void addTo(
            Findings findings,
            List<Commitment> said,
            double[] say,
            WordAndDeed compared,
            DirectionLinks linked,
            QuarterWindow window) {
        double tolerated = rule.threshold("distance").tolerated();
        for (int i = 0; i < said.size(); i++) {
            double gap = compared.done(i) - say[i];
            if (Math.abs(gap) < tolerated) {
                continue;
            }
            Commitment commitment = said.get(i);
            List<Evidence> evidence = new ArrayList<>(List.of(commitment.evidence()));
            int place = i;
            linked.work().stream()
                    .filter(initiative -> serves(initiative, said, linked).contains(place))
                    .limit(10)
                    .forEach(initiative -> evidence.add(initiative.row().evidence(Field.OBJECTIVE)));
            findings.add(
                    new Drift(
                            gap > 0 ? "more-done-than-said" : "less-done-than-said",
                            List.of(subject(commitment)),
                            "“" + commitment.statement() + "” was declared to be worth " + Wording.percent(say[i])
                                    + " and gets " + Wording.percent(compared.done(i)) + " of the effort.",
                            "Move the effort, or change the stated weight.",
                            evidence),
                    Math.min(1, Math.abs(gap) / HALF),
                    window.last().asOf());
        }
    }
}
