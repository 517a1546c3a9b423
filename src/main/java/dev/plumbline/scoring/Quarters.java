package dev.plumbline.scoring;

import dev.plumbline.indicator.Rules;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Trend;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What every indicator says of a quarter and of those before it, each as the inputs up to its end tell it. */
final class Quarters {

    /** So many quarters a trend goes back. */
    static final int AT_MOST = 24;

    private final Rules rules;
    private final PortfolioHistory history;
    private final Map<Period, QuarterResult> results = new TreeMap<>();

    Quarters(Rules rules, PortfolioHistory history) {
        this.rules = rules;
        this.history = history;
    }

    QuarterResult of(Period period) {
        return results.computeIfAbsent(period, p -> QuarterResult.of(rules, history, p));
    }

    /** The quarters up to one, from that of the first register on, oldest first; never empty. */
    List<Period> upTo(Period last) {
        Optional<Period> first = history.snapshots().stream()
                .map(Snapshot::asOf)
                .min(Comparator.naturalOrder())
                .map(Period::of)
                .filter(period -> period.compareTo(last) <= 0);
        ArrayDeque<Period> periods = new ArrayDeque<>();
        Period period = last;
        periods.addFirst(period);
        while (first.isPresent() && period.compareTo(first.get()) > 0 && periods.size() < AT_MOST) {
            period = period.previous();
            periods.addFirst(period);
        }
        return List.copyOf(periods);
    }

    /** What the last quarters up to one said, oldest first. */
    List<Trend.Quarter> kept(Period last) {
        List<Period> periods = upTo(last);
        return periods.subList(Math.max(0, periods.size() - Trend.QUARTERS), periods.size()).stream()
                .map(period -> new Trend.Quarter(
                        period,
                        of(period).outcomes(),
                        FlagRule.flagged(of(period).outcomes())))
                .toList();
    }

    /** The quarters before one, the nearest first. */
    List<Period> before(Period last) {
        List<Period> all = new ArrayList<>(upTo(last));
        Collections.reverse(all);
        return List.copyOf(all.subList(1, all.size()));
    }
}
