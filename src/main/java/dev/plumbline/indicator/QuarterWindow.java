package dev.plumbline.indicator;

import dev.plumbline.model.Event;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The registers and events a quarter is measured on: from the newest register before the quarter (else the first there
 * is) to the newest one in the quarter.
 */
final class QuarterWindow {

    private static final double DAYS_PER_QUARTER = 91.3125;
    /** Registers so far apart are still taken for a quarter: month ends wobble by some days. */
    private static final long LONGEST_QUARTER = 100;

    private static final Comparator<Event> ORDER = Comparator.comparing(Event::to)
            .thenComparing(Event::type)
            .thenComparing(Event::initiative)
            .thenComparing(e -> e.field() == null ? "" : e.field().name());

    private final PortfolioHistory history;
    private final Snapshot first;
    private final Snapshot last;
    private final Map<LocalDate, Map<String, Initiative>> registers = new HashMap<>();

    private QuarterWindow(PortfolioHistory history, Snapshot first, Snapshot last) {
        this.history = history;
        this.first = first;
        this.last = last;
    }

    /** The window of a quarter; empty when no register lies in it. */
    static Optional<QuarterWindow> of(PortfolioHistory history, Period period) {
        return history.span(period).map(span -> new QuarterWindow(history, span.first(), span.last()));
    }

    /** The same end, but reaching back to the newest register before a day, else to the first. */
    QuarterWindow since(LocalDate day) {
        return new QuarterWindow(history, history.registerBefore(day, last), last);
    }

    /** Why there is no window. */
    static NotAssessed missing(String title, PortfolioHistory history, Period period) {
        String supplied = history.latest().map(s -> "none after " + s.asOf()).orElse("no register");
        Reason reason = history.snapshots().isEmpty() ? Reason.NO_SOURCE : Reason.TOO_FEW;
        return Silence.of(
                reason, title, "a register between " + period.start() + " and " + period.end(), supplied, "register");
    }

    PortfolioHistory history() {
        return history;
    }

    Snapshot first() {
        return first;
    }

    Snapshot last() {
        return last;
    }

    /** Days between both ends; 0 when the window has one register only. */
    long days() {
        return ChronoUnit.DAYS.between(first.asOf(), last.asOf());
    }

    /** Its length in quarters, at least 1: a shorter window is not blown up to a quarter. */
    double quarters() {
        return days() <= LONGEST_QUARTER ? 1 : days() / DAYS_PER_QUARTER;
    }

    /** A span of days in quarters. */
    static double quarters(long days) {
        return days / DAYS_PER_QUARTER;
    }

    /** The registers within, both ends included, oldest first. */
    List<Snapshot> snapshots() {
        return history.snapshots().stream()
                .filter(s -> !s.asOf().isBefore(first.asOf()) && !s.asOf().isAfter(last.asOf()))
                .toList();
    }

    /** What happened within, in an order that does not depend on the inputs'. */
    List<Event> events() {
        return history.events().stream()
                .filter(e -> e.to().isAfter(first.asOf()) && !e.to().isAfter(last.asOf()))
                .sorted(ORDER)
                .toList();
    }

    /** An initiative as the register of a date has it. */
    Optional<Initiative> find(LocalDate date, String key) {
        return Optional.ofNullable(register(date).get(key));
    }

    /** The initiatives of a date's register by key. */
    Map<String, Initiative> register(LocalDate date) {
        return registers.computeIfAbsent(date, this::index);
    }

    private Map<String, Initiative> index(LocalDate date) {
        return history.snapshots().stream()
                .filter(s -> s.asOf().equals(date))
                .flatMap(s -> s.initiatives().stream())
                .collect(Collectors.toMap(Initiative::key, Function.identity(), (one, other) -> one));
    }
}
