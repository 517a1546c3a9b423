package dev.plumbline.report;

import dev.plumbline.model.EventType;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What came into a portfolio in a quarter and what left it, by the {@link Window} of the quarter; coverage shifts do not
 * count.
 *
 * @param quarter {@code 2026-Q3}
 * @param added initiatives added
 * @param stopped initiatives cancelled
 * @param finished initiatives done
 * @param vanished initiatives no longer listed, without a word
 */
record Flow(String quarter, int added, int stopped, int finished, int vanished) {

    private static final int MOST_QUARTERS = 8;

    /** Those that left with a word. */
    int ended() {
        return stopped + finished;
    }

    /** All that left. */
    int left() {
        return ended() + vanished;
    }

    static Flow of(Period period, Window window) {
        return new Flow(
                period.toString(),
                window.count(EventType.ADD),
                window.count(EventType.CANCEL),
                window.count(EventType.DONE),
                window.count(EventType.VANISH));
    }

    /** The quarters that have a register to compare with an earlier one, up to the period, the last eight at most. */
    static List<Flow> series(PortfolioHistory history, Period last) {
        List<Flow> flows = new ArrayList<>();
        if (history.snapshots().size() > 1) {
            LocalDate first = history.snapshots().get(0).asOf();
            Period period = last;
            while (flows.size() < MOST_QUARTERS && period.end().isAfter(first)) {
                Period quarter = period;
                Window.of(history, quarter).ifPresent(window -> flows.add(of(quarter, window)));
                period = period.previous();
            }
        }
        Collections.reverse(flows);
        return flows;
    }
}
