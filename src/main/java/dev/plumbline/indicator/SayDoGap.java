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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How much of the effort would have to move to match what was said (method I20a): half the sum of the differences between the
 * declared weights and the shares of effort, beyond what initiatives of such sizes differ by chance. Word and deed: Simons 2002.
 *
 * @param rule its thresholds, minima and weight
 * @param links the rule of direction coverage, by which work is linked to commitments
 */
record SayDoGap(Rules.Rule rule, Rules.Rule links) implements Indicator {

    static final String ID = "say-do-gap";

    private static final int DRAWS = 400;
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

    /**
     * How much effort goes into each initiative.
     *
     * @param field what tells it
     * @param amounts by key; the median where it is not told
     */
    private record Effort(Field field, Map<String, Double> amounts) {

        static Optional<Effort> of(List<Initiative> work, double least) {
            return read(work, Field.DEMAND, least).or(() -> read(work, Field.BUDGET, least));
        }

        private static Optional<Effort> read(List<Initiative> work, Field field, double least) {
            Map<String, Double> known = new TreeMap<>();
            for (Initiative initiative : work) {
                Optional<? extends Number> amount = field == Field.BUDGET
                        ? initiative.row().money(field).map(dev.plumbline.model.Money::amount)
                        : initiative.row().number(field);
                amount.map(Number::doubleValue).filter(a -> a > 0).ifPresent(a -> known.put(initiative.key(), a));
            }
            if (known.isEmpty() || known.size() < least * work.size()) {
                return Optional.empty();
            }
            double median = Demand.median(known.values());
            work.forEach(i -> known.putIfAbsent(i.key(), median));
            return Optional.of(new Effort(field, known));
        }

        double all() {
            return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private Outcome measure(
            QuarterWindow window, Period period, List<Commitment> said, DirectionLinks linked, Effort effort) {
        double declared = said.stream().mapToDouble(SayDoGap::weight).sum();
        double[] say = said.stream().mapToDouble(c -> weight(c) / declared).toArray();
        double[] done = new double[said.size() + 1];
        double unsure = 0;
        for (Initiative initiative : linked.work()) {
            double share = effort.amounts().getOrDefault(initiative.key(), 0.0) / effort.all();
            List<Integer> serves = serves(initiative, said, linked);
            if (serves.isEmpty()) {
                done[said.size()] += share;
            }
            serves.forEach(place -> done[place] += share / serves.size());
            unsure += !serves.isEmpty() && linked.strength(initiative, said.get(serves.get(0))) != Strength.CONFIRMED
                    ? share
                    : 0;
        }
        double distance = distance(say, done);
        double[] chance = chance(window.history().portfolio(), say, linked.work(), effort);
        double usual = chance[DRAWS / 2];
        Rules.Threshold threshold = rule.threshold("distance");
        double beyond = Math.max(0, distance - usual);
        double noise = chance[(int) (0.95 * DRAWS)] - usual;
        ScoreParts parts = new ScoreParts(2);
        parts.add(new Statistic(
                "effort that would have to move, beyond chance, by "
                        + effort.field().label(),
                Wording.percent(distance) + ", of which " + Wording.percent(usual) + " is chance",
                beyond,
                around(beyond, noise * 1.2, unsure),
                around(beyond, noise, unsure),
                threshold));
        if (unsure > 0) {
            parts.note("Links by words only carry " + Wording.percent(unsure)
                    + " of the effort; they count, and open the interval.");
        }
        Findings findings = new Findings(window.history().portfolio(), ID, period);
        addTo(findings, said, say, done, linked, window);
        long beyondAll = Arrays.stream(chance)
                .filter(d -> d >= distance - threshold.tolerated())
                .count();
        boolean sure = effort.field() == Field.DEMAND && unsure < HALF;
        return new Measured(
                        Wording.percent(distance)
                                + " of the effort would have to move to match the declared weights of "
                                + Wording.count(said.size(), "commitment"),
                        parts.score(),
                        parts.interval(),
                        linked.work().size(),
                        !sure ? Grade.C : linked.work().size() >= 2 * rule.least("active") ? Grade.A : Grade.B,
                        parts.parts(),
                        Rounding.six(Math.max(1, beyondAll) / (double) DRAWS),
                        distance - chance[(int) (0.9 * DRAWS)] > threshold.tolerated(),
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(exhibit(said, say, done));
    }

    private static Exhibit exhibit(List<Commitment> said, double[] say, double[] done) {
        List<Exhibit.Share> shares = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            shares.add(new Exhibit.Share(subject(said.get(i)), Rounding.six(say[i]), Rounding.six(done[i])));
        }
        return new Exhibit.SayDo(shares, Rounding.six(done[said.size()]));
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

    private static double distance(double[] say, double[] done) {
        double sum = done[say.length];
        for (int i = 0; i < say.length; i++) {
            sum += Math.abs(say[i] - done[i]);
        }
        return sum / 2;
    }

    /** The distances if every initiative were given to a commitment by lot, with the declared weights; sorted. */
    private static double[] chance(String portfolio, double[] say, List<Initiative> work, Effort effort) {
        UniformRandomProvider random = Chance.of(ID, portfolio);
        double all = effort.all();
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] done = new double[say.length + 1];
            for (Initiative initiative : work) {
                double lot = random.nextDouble();
                int place = 0;
                while (place < say.length - 1 && lot >= say[place]) {
                    lot -= say[place];
                    place++;
                }
                done[place] += effort.amounts().getOrDefault(initiative.key(), 0.0) / all;
            }
            draws[draw] = distance(say, done);
        }
        Arrays.sort(draws);
        return draws;
    }

    private static Interval around(double value, double noise, double unsure) {
        return new Interval(Math.max(0, value - noise - unsure / 2), Math.min(1, value + noise + unsure / 2));
    }

    private void addTo(
            Findings findings,
            List<Commitment> said,
            double[] say,
            double[] done,
            DirectionLinks linked,
            QuarterWindow window) {
        double tolerated = rule.threshold("distance").tolerated();
        for (int i = 0; i < said.size(); i++) {
            double gap = done[i] - say[i];
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
                                    + " and gets " + Wording.percent(done[i]) + " of the effort.",
                            "Move the effort, or change the stated weight.",
                            evidence),
                    Math.min(1, Math.abs(gap) / HALF),
                    window.last().asOf());
        }
        if (done[said.size()] > tolerated) {
            List<Evidence> evidence = linked.work().stream()
                    .filter(initiative -> serves(initiative, said, linked).isEmpty())
                    .limit(10)
                    .map(initiative -> initiative.row().evidence())
                    .toList();
            findings.add(
                    new Drift(
                            "effort-without-commitment",
                            List.of(),
                            Wording.percent(done[said.size()]) + " of the effort serves no weighted commitment.",
                            "Link it, stop it, or declare what it is for.",
                            evidence),
                    Math.min(1, done[said.size()] / HALF),
                    window.last().asOf());
        }
    }
}
