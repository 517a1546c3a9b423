package dev.plumbline.scoring;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Trend;
import dev.plumbline.model.Trend.Point;
import dev.plumbline.model.Trend.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Events by month, by the middle of the interval in which they happened (method §6: three times as many points). Only where
 * registers never lie more than {@value #GAP} days apart; the months go back to the last longer gap.
 */
final class MonthlyFlow {

    private static final int GAP = 45;
    private static final int AT_MOST = 24;

    private static final Set<EventType> REMOVED =
            EnumSet.of(EventType.DONE, EventType.CANCEL, EventType.VANISH, EventType.PAUSE);
    private static final Set<EventType> STEERED =
            EnumSet.of(EventType.DATE, EventType.SCOPE, EventType.OWNER, EventType.BUDGET, EventType.PRIORITY);

    private final PortfolioHistory history;
    private final List<YearMonth> months;

    MonthlyFlow(PortfolioHistory history, Period last) {
        this.history = history.until(last.end());
        this.months = months();
    }

    List<Series> series() {
        List<Series> all = new ArrayList<>();
        if (months.size() > 1) {
            all.add(series("additions", "Initiatives added", Set.of(EventType.ADD)));
            all.add(series("removals", "Initiatives ended or paused", REMOVED));
            all.add(series("course-corrections", "Changes of date, scope, owner, budget or priority", STEERED));
        }
        return all;
    }

    private List<YearMonth> months() {
        List<Snapshot> registers = history.snapshots();
        int first = registers.size() - 1;
        while (first > 0 && near(registers.get(first - 1), registers.get(first))) {
            first--;
        }
        if (first < 0 || first == registers.size() - 1) {
            return List.of();
        }
        YearMonth end = YearMonth.from(registers.get(registers.size() - 1).asOf());
        YearMonth begin = YearMonth.from(registers.get(first).asOf()).plusMonths(1);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = begin; !month.isAfter(end); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months.subList(Math.max(0, months.size() - AT_MOST), months.size());
    }

    private static boolean near(Snapshot one, Snapshot next) {
        return ChronoUnit.DAYS.between(one.asOf(), next.asOf()) <= GAP;
    }

    private Series series(String id, String title, Set<EventType> types) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        months.forEach(month -> counts.put(month, 0));
        for (Event event : history.events()) {
            LocalDate day = event.midpoint();
            if (types.contains(event.type()) && !event.shifted()) {
                counts.computeIfPresent(YearMonth.from(day), (month, count) -> count + 1);
            }
        }
        List<Point> points = new ArrayList<>();
        counts.forEach((month, count) -> points.add(new Point(month.atEndOfMonth(), count)));
        Trend.Limits limits = ControlChart.ofCounts().limits(points);
        Trend.Signal signal = ControlChart.signal(points, limits);
        return new Series(id, title, points, limits, signal == Trend.Signal.ALARM ? Trend.Signal.WATCH : signal);
    }
}
