package dev.plumbline.indicator;

import java.util.List;

/**
 * How the limits of one kind were kept together, each weighing as much as it allows.
 *
 * @param statistics depth, time and admissions
 * @param registers how many readings of a register lie over a limit
 * @param headline in plain units
 */
record Breach(List<Statistic> statistics, Proportion registers, String headline) {

    static Breach of(List<LimitRecord> records, Rules.Rule rule) {
        double allowed =
                records.stream().mapToDouble(r -> Math.max(1, r.last().limit())).sum();
        double excess = records.stream().mapToDouble(r -> r.last().excess()).sum();
        double time = records.stream()
                        .mapToDouble(r -> Math.max(1, r.last().limit()) * r.timeInBreach())
                        .sum()
                / allowed;
        int additions = records.stream().mapToInt(LimitRecord::additions).sum();
        int over = records.stream().mapToInt(LimitRecord::admittedOver).sum();
        double depth = excess / allowed;
        List<Statistic> statistics = List.of(
                Statistic.exact("excess over the limit", depth, Wording.percent(depth), rule.threshold("depth")),
                Statistic.exact(
                        "share of the time over the limit", time, Wording.percent(time), rule.threshold("time")),
                admissions(over, additions, rule));
        int readings = records.stream().mapToInt(r -> r.readings().size()).sum();
        long broken = records.stream()
                .flatMap(r -> r.readings().stream())
                .filter(reading -> reading.excess() > 0)
                .count();
        return new Breach(statistics, new Proportion(broken, readings), headline(records, over, additions));
    }

    private static Statistic admissions(int over, int additions, Rules.Rule rule) {
        return Statistic.exact(
                "additions admitted over the limit",
                new Proportion(over, additions).share(),
                additions == 0 ? "no additions" : Wording.of(over, additions),
                rule.threshold("admissions"));
    }

    private static String headline(List<LimitRecord> records, int over, int additions) {
        String admitted = "; " + over + " of " + Wording.count(additions, "addition") + " admitted over it";
        if (records.size() == 1) {
            LimitRecord only = records.get(0);
            return only.last().active() + " active against a limit of "
                    + only.last().limit() + " for " + only.label() + admitted;
        }
        long broken = records.stream().filter(r -> r.last().excess() > 0).count();
        return broken + " of " + records.size() + " limits broken" + admitted;
    }

    double score() {
        return Statistic.cubicMean(statistics, Statistic::severity);
    }
}
