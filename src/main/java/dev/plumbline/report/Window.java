package dev.plumbline.report;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * The registers a quarter is told from, the same as those the indicators measure it on: from the newest at or before its
 * start (else the first there is) to the newest within it. An event belongs to the quarter when it lies between them.
 *
 * @param first the register before
 * @param last the newest register of the quarter
 * @param events what changed between them, coverage shifts included
 */
record Window(Snapshot first, Snapshot last, List<Event> events) {

    Window {
        events = List.copyOf(events);
    }

    /** The window of a quarter; empty when no register lies in it, or none before the one that does. */
    static Optional<Window> of(PortfolioHistory history, Period period) {
        return history.span(period)
                .filter(span -> span.first().asOf().isBefore(span.last().asOf()))
                .map(span -> between(history, span.first(), span.last()));
    }

    private static Window between(PortfolioHistory history, Snapshot first, Snapshot last) {
        return new Window(
                first,
                last,
                history.events().stream()
                        .filter(e -> e.to().isAfter(first.asOf()) && !e.to().isAfter(last.asOf()))
                        .toList());
    }

    /** How many events there are of a type; coverage shifts do not count. */
    int count(EventType type) {
        return (int)
                events.stream().filter(e -> e.type() == type && !e.shifted()).count();
    }
}
