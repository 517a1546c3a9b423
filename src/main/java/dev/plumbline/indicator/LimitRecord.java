package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import dev.plumbline.model.WipLimit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How one limit was kept, register by register.
 *
 * @param limit the limit as it holds at the end
 * @param readings one for each register of the window on whose date it held
 * @param admitted what was admitted in its scope
 * @param over those of them that were admitted between registers that ended over the limit
 * @param admittedOver how many of them cannot have had room
 * @param since the first day of the breach that lasts at the end
 * @param raised whether it was raised soon after a breach and the old limit counts
 * @param members the active initiatives in its scope at the end
 */
record LimitRecord(
        ScopedLimit limit,
        List<Reading> readings,
        List<Move> admitted,
        List<Move> over,
        int admittedOver,
        LocalDate since,
        boolean raised,
        List<Initiative> members) {

    private static final long QUARTER = 92;

    /**
     * The work in progress against the limit at one date.
     *
     * @param date of the register
     * @param active initiatives in progress in the limit's scope
     * @param limit the most allowed
     */
    record Reading(LocalDate date, int active, int limit) {

        int excess() {
            return Math.max(0, active - limit);
        }
    }

    /** One for each limit that holds at the end of the window, in a stable order. */
    static List<LimitRecord> within(QuarterWindow window, Period period) {
        boolean grew = CapacityBook.growth(window.history(), period) > 0;
        Flow flow = Flow.within(window);
        List<LimitRecord> records = new ArrayList<>();
        for (ScopedLimit limit : ScopedLimit.at(window.history(), window.last())) {
            records.add(of(limit, window, flow, grew));
        }
        records.sort(Comparator.comparing(r -> r.limit().key()));
        return records;
    }

    /** The limit for its page: how it was kept since it was stated, a year back at most. */
    Exhibit.Limit shown(PortfolioHistory history) {
        LocalDate last = last().date();
        return new Exhibit.Limit(
                label(),
                limit.readings(history, last).stream()
                        .filter(r -> r.date().isAfter(last.minusYears(1)))
                        .map(r -> new Exhibit.Reading(r.date(), r.active(), r.limit()))
                        .toList(),
                limit.evidence());
    }

    private static LimitRecord of(ScopedLimit limit, QuarterWindow window, Flow flow, boolean grew) {
        List<Reading> ever = limit.readings(window.history(), window.last().asOf());
        List<Reading> kept = grew ? ever : ratcheted(ever);
        boolean raised = !kept.equals(ever);
        List<Reading> readings = kept.stream()
                .filter(r -> !r.date().isBefore(window.first().asOf()))
                .toList();
        List<Move> admitted = flow.additions().stream()
                .filter(m -> limit.covers(m.initiative()))
                .toList();
        List<Move> over = admitted.stream()
                .filter(m -> excessAt(readings, m.event().to()) > 0)
                .toList();
        return new LimitRecord(
                limit,
                readings,
                admitted,
                over,
                admittedOver(readings, admitted),
                since(kept),
                raised,
                limit.members(window.last()));
    }

    /** A limit raised within a quarter of a breach still counts as it was (method I16, ratchet). */
    private static List<Reading> ratcheted(List<Reading> readings) {
        List<Reading> kept = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            int limit = reading.limit();
            for (int j = 0; j < i; j++) {
                Reading earlier = readings.get(j);
                boolean recent = ChronoUnit.DAYS.between(earlier.date(), reading.date()) <= QUARTER;
                if (recent && earlier.excess() > 0 && earlier.limit() < limit) {
                    limit = earlier.limit();
                }
            }
            kept.add(new Reading(reading.date(), reading.active(), limit));
        }
        return kept;
    }

    private static int excessAt(List<Reading> readings, LocalDate date) {
        return readings.stream()
                .filter(r -> r.date().equals(date))
                .mapToInt(Reading::excess)
                .findFirst()
                .orElse(0);
    }

    private static int admittedOver(List<Reading> readings, List<Move> admitted) {
        return readings.stream()
                .mapToInt(r -> (int) Math.min(
                        r.excess(),
                        admitted.stream()
                                .filter(m -> m.event().to().equals(r.date()))
                                .count()))
                .sum();
    }

    private static LocalDate since(List<Reading> readings) {
        LocalDate since = readings.get(readings.size() - 1).date();
        for (int i = readings.size() - 1; i >= 0 && readings.get(i).excess() > 0; i--) {
            since = readings.get(i).date();
        }
        return since;
    }

    WipLimit.Scope scope() {
        return limit.scope();
    }

    String label() {
        return limit.label();
    }

    int additions() {
        return admitted.size();
    }

    Reading last() {
        return readings.get(readings.size() - 1);
    }

    /** The share of the time over the limit; between two registers half of it when only one of them is. */
    double timeInBreach() {
        double days = 0;
        double broken = 0;
        for (int i = 1; i < readings.size(); i++) {
            Reading from = readings.get(i - 1);
            Reading to = readings.get(i);
            double gap = ChronoUnit.DAYS.between(from.date(), to.date());
            days += gap;
            broken += gap * ((from.excess() > 0 ? 0.5 : 0) + (to.excess() > 0 ? 0.5 : 0));
        }
        return days == 0 ? (last().excess() > 0 ? 1 : 0) : broken / days;
    }

    void addTo(Findings findings, Threshold depth) {
        Subject subject = new Subject(Subject.Type.LIMIT, limit.key(), label());
        if (last().excess() > 0) {
            List<Evidence> evidence = new ArrayList<>(List.of(limit.evidence()));
            members.stream().limit(15).forEach(i -> evidence.add(i.row().evidence()));
            double share = last().excess() / Math.max(1.0, last().limit());
            findings.add(
                    new Drift(
                            "limit-broken",
                            List.of(subject),
                            last().active() + " initiatives are active for " + label() + "; the limit is "
                                    + last().limit() + ".",
                            "Admit nothing until " + last().excess() + " of them are finished, paused or stopped.",
                            evidence),
                    0.5 + 0.5 * depth.severity(share),
                    since);
        }
        for (Move move : over) {
            List<Evidence> evidence = new ArrayList<>(move.event().evidence());
            evidence.add(limit.evidence());
            findings.add(
                    new Drift(
                            "admitted-over-limit",
                            List.of(move.initiative().subject(), subject),
                            move.initiative().row().title() + " was admitted by "
                                    + move.event().to() + ", when " + label() + " was over its limit.",
                            "Pull work in only when something has left.",
                            evidence),
                    0.4,
                    move.event().to());
        }
    }
}
