package dev.plumbline.indicator;

import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything becomes a first priority (method I3): the cubic mean of the severities of the top tier's share, of the net moves
 * up, of additions that are urgent and nothing else, and of the top tier's load on capacity.
 *
 * @param rule its thresholds, minima and weight
 */
record PriorityInflation(Rules.Rule rule) implements Indicator {

    static final String ID = "priority-inflation";

    @Override
    public String title() {
        return "Priority inflation";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        List<Initiative> active = window.last().inProgress();
        List<Initiative> coded = active.stream().filter(Tiers::coded).toList();
        if (active.size() < rule.least("active")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("active") + " active initiatives",
                    active.size(),
                    "active initiative",
                    "register");
        }
        if (coded.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "the priority of each initiative",
                    "a register without priorities",
                    "register: priority");
        }
        if (coded.size() < rule.least("coded share") * active.size()) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "a priority on at least " + Wording.percent(rule.least("coded share"))
                            + " of the active initiatives",
                    "one on " + Wording.of(coded.size(), active.size()),
                    "register: priority");
        }
        return level(window, coded)
                .<Outcome>map(top -> measure(history, period, window, top))
                .orElseGet(() -> Silence.of(
                        Reason.NOT_COMPARABLE,
                        title(),
                        "work of more than one priority, or ranks",
                        "registers that hold only work of the first priority",
                        "register: rank"));
    }

    /** The top tier; where every register lists first priorities only, those that share the top rank; else none. */
    private Optional<TopTier> level(QuarterWindow window, List<Initiative> coded) {
        Tiers tiers = Tiers.of(window);
        if (!prefiltered(window, tiers)) {
            return Optional.of(TopTier.byTier(coded, tiers));
        }
        List<Initiative> ranked =
                window.last().inProgress().stream().filter(Tiers::ranked).toList();
        return ranked.size()
                        < rule.least("coded share") * window.last().inProgress().size()
                ? Optional.empty()
                : Optional.of(TopTier.byRank(ranked));
    }

    private boolean prefiltered(QuarterWindow window, Tiers tiers) {
        return window.history().snapshots().stream()
                .filter(s -> !s.asOf().isAfter(window.last().asOf()))
                .map(Snapshot::inProgress)
                .map(a -> a.stream().filter(Tiers::coded).toList())
                .filter(c -> !c.isEmpty())
                .allMatch(c -> c.stream().filter(tiers::top).count() >= rule.least("prefiltered") * c.size());
    }

    private Outcome measure(PortfolioHistory history, Period period, QuarterWindow window, TopTier top) {
        List<Statistic> statistics = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        statistics.add(top.statistic(rule.threshold("top tier")));
        TierMoves moves = TierMoves.within(window);
        moves.statistic(rule.threshold("up moves")).ifPresent(statistics::add);
        notes.addAll(moves.notes());
        UrgentAdditions urgent = UrgentAdditions.within(window);
        urgent.statistic(rule).ifPresentOrElse(statistics::add, () -> notes.add(urgent.silence(rule)));
        TopTierLoad.of(history, period, top)
                .ifPresentOrElse(
                        load -> statistics.add(load.statistic(rule.threshold("top tier load"))),
                        () -> notes.add("Partial: the load of the top tier needs capacity and register: demand."));
        Findings findings = new Findings(history.portfolio(), ID, period);
        double score = Statistic.cubicMean(statistics, Statistic::severity);
        moves.addTo(findings, score);
        urgent.addTo(findings, score);
        top.addTo(findings, score, rule.threshold("top tier"), window.last());
        return new Outcome.Measured(
                top.headline() + moves.headline(),
                Rounding.six(score),
                Rounding.six(
                        Statistic.cubicMean(statistics, Statistic::low),
                        Statistic.cubicMean(statistics, Statistic::high)),
                top.all().size(),
                top.all().size() >= 2 * rule.least("active") ? Grade.A : Grade.B,
                Statistic.parts(statistics),
                Rounding.six(top.proportion().pValue(rule.threshold("top tier").tolerated())),
                top.proportion().wilson(Proportion.FLAGGED).low()
                        > rule.threshold("top tier").tolerated(),
                findings.gravest(),
                findings.notes(notes));
    }
}
