package dev.plumbline.indicator;

import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.indicator.Offsets.Offset;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Interval;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the work in progress of a window grew, and how much of what came in nothing left for (method I1).
 *
 * @param flow what came and left
 * @param offsets what left for what, by the key of the addition
 * @param net came in less what left, in initiatives; a pause or resumption is half of one
 * @param base initiatives in progress at the start
 * @param growth net growth per quarter as a share of the base
 * @param unoffset the share of the additions that nothing left for
 */
record Growth(Flow flow, Map<String, Offset> offsets, double net, int base, Statistic growth, Statistic unoffset) {

    static Growth of(QuarterWindow window, Rules.Rule rule, double capacityGrowth) {
        Flow flow = Flow.within(window);
        List<Initiative> base = window.first().inProgress();
        List<Initiative> weighed = new ArrayList<>(base);
        flow.additions().forEach(m -> weighed.add(m.initiative()));
        Demand stated = Demand.of(weighed, rule.least("demand share"));
        boolean weightless = base.stream().allMatch(i -> stated.of(i.key()) == 0);
        Demand demand = weightless ? Demand.byCount() : stated;
        Map<String, Offset> offsets = Offsets.of(flow, demand, rule, named(window.history(), flow));
        double net = parts(flow.additions()) + parts(flow.resumptions()) - parts(flow.departures());
        return new Growth(
                flow,
                offsets,
                net,
                base.size(),
                growth(window, flow, demand, capacityGrowth, rule),
                unoffset(flow, offsets, demand, rule));
    }

    /** What the register, else the decision that approved it, names as removed for an addition, by its key. */
    private static Map<String, String> named(PortfolioHistory history, Flow flow) {
        Map<String, String> named = new TreeMap<>();
        for (Decision decision : DecisionEffects.recorded(history)) {
            if (!decision.removal().isBlank()) {
                decision.about(Subject.Type.INITIATIVE).forEach(key -> named.putIfAbsent(key, decision.removal()));
            }
        }
        for (Move move : flow.additions()) {
            String stated = move.initiative().row().text(Field.REMOVES);
            if (!stated.isBlank()) {
                named.put(move.key(), stated);
            }
        }
        return named;
    }

    /** Drift of method I1: nothing when the work did not grow, else the geometric mean of both severities. */
    double score() {
        return Math.sqrt(growth.severity() * unoffset.severity());
    }

    Interval interval() {
        return Rounding.six(Math.sqrt(growth.low() * unoffset.low()), Math.sqrt(growth.high() * unoffset.high()));
    }

    /** How likely so much more came in than left, were both as frequent. */
    double pValue() {
        return Proportion.pValueInOverOut(
                flow.additions().size() + flow.resumptions().size(),
                flow.departures().size());
    }

    private static double parts(List<Move> moves) {
        return moves.stream().mapToDouble(Move::part).sum();
    }

    private static Statistic growth(
            QuarterWindow window, Flow flow, Demand demand, double capacityGrowth, Rules.Rule rule) {
        double base = window.first().inProgress().stream()
                .map(Initiative::key)
                .sorted()
                .mapToDouble(demand::of)
                .sum();
        double quarters = window.quarters();
        double in = weight(flow.additions(), demand, 1) + weight(flow.resumptions(), demand, 1);
        double out = weight(flow.departures(), demand, 1);
        double squares = weight(flow.additions(), demand, 2)
                + weight(flow.resumptions(), demand, 2)
                + weight(flow.departures(), demand, 2);
        double typical = base / window.first().inProgress().size();
        double error = Math.sqrt(squares + typical * typical) / base / quarters;
        double value = (in - out) / base / quarters - capacityGrowth;
        return new Statistic(
                "net growth per quarter, " + demand.basis(),
                Wording.signed(value * 100, 1) + " %",
                value,
                new Interval(value - Proportion.SHOWN * error, value + Proportion.SHOWN * error),
                new Interval(value - Proportion.SCORED * error, value + Proportion.SCORED * error),
                rule.threshold("growth"));
    }

    private static double weight(List<Move> moves, Demand demand, int power) {
        return moves.stream()
                .mapToDouble(m -> Math.pow(m.part() * demand.of(m.key()), power))
                .sum();
    }

    private static Statistic unoffset(Flow flow, Map<String, Offset> offsets, Demand demand, Rules.Rule rule) {
        double all = weight(flow.additions(), demand, 1);
        double open = flow.additions().stream()
                .mapToDouble(m -> demand.of(m.key()) * (1 - share(offsets, m.key())))
                .sum();
        int count = flow.additions().size();
        double cases = all == 0 ? 0 : open / all * count;
        return Statistic.of(
                "share of additions without a removal, " + demand.basis(),
                new Proportion(cases, count),
                Wording.percent(all == 0 ? 0 : open / all) + " of " + count,
                rule.threshold("unoffset"));
    }

    private static double share(Map<String, Offset> offsets, String key) {
        Offset offset = offsets.get(key);
        return offset == null ? 0 : offset.share();
    }
}
