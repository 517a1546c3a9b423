package dev.plumbline.report;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What came into a portfolio in a quarter and what left it. An event counts in the quarter of its midpoint (method §1.4);
 * coverage shifts do not count.
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

    static Flow of(PortfolioHistory history, Period period) {
        return new Flow(
                period.toString(),
                count(history, period, EventType.ADD),
                count(history, period, EventType.CANCEL),
                count(history, period, EventType.DONE),
                count(history, period, EventType.VANISH));
    }

    /** The quarters from the first register to the period, the last eight at most; empty without two registers. */
    static List<Flow> series(PortfolioHistory history, Period last) {
        List<Flow> flows = new ArrayList<>();
        if (history.snapshots().size() > 1) {
            LocalDate first = history.snapshots().get(0).asOf();
            Period period = last;
            while (flows.size() < MOST_QUARTERS && period.end().isAfter(first)) {
                flows.add(of(history, period));
                period = period.previous();
            }
        }
        Collections.reverse(flows);
        return flows;
    }

    private static int count(PortfolioHistory history, Period period, EventType type) {
        return (int) history.events().stream()
                .filter(event -> event.type() == type && !event.shifted() && in(event, period))
                .count();
    }

    /** Whether an event belongs to a quarter. */
    static boolean in(Event event, Period period) {
        return Period.of(event.midpoint()).equals(period);
    }
}
