package dev.plumbline.indicator;

import dev.plumbline.indicator.LimitRecord.Reading;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.WipLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A limit of one unit, owner or tier, or of all. A limit of units, owners or tiers without a name holds for each of them.
 *
 * @param scope what it limits
 * @param subject the unit, owner or tier as written; empty for all
 * @param evidence where it stands
 */
record ScopedLimit(WipLimit.Scope scope, String subject, Evidence evidence) {

    /** The limits that hold on a register's date; of several for the same subject the strictest. */
    static List<ScopedLimit> at(PortfolioHistory history, Snapshot register) {
        Map<String, ScopedLimit> limits = new TreeMap<>();
        history.limitsAt(register.asOf()).stream()
                .sorted(Comparator.comparingInt(WipLimit::maximumActive)
                        .thenComparing(l -> l.evidence().place()))
                .flatMap(limit -> subjects(limit, register).stream()
                        .map(subject -> new ScopedLimit(limit.scope(), subject, limit.evidence())))
                .forEach(limit -> limits.putIfAbsent(limit.key(), limit));
        return List.copyOf(limits.values());
    }

    private static List<String> subjects(WipLimit limit, Snapshot register) {
        if (limit.scope() == WipLimit.Scope.ALL || !limit.subject().isBlank()) {
            return List.of(limit.scope() == WipLimit.Scope.ALL ? "" : limit.subject());
        }
        TreeSet<String> found = new TreeSet<>();
        register.inProgress().forEach(i -> found.add(i.row().text(field(limit.scope()))));
        found.remove("");
        return List.copyOf(found);
    }

    String key() {
        return scope.name().toLowerCase(java.util.Locale.ROOT) + ":" + Wording.normalised(subject);
    }

    String label() {
        return scope == WipLimit.Scope.ALL
                ? "the whole portfolio"
                : scope.name().toLowerCase(java.util.Locale.ROOT) + " " + subject;
    }

    boolean covers(Initiative initiative) {
        if (scope == WipLimit.Scope.ALL) {
            return true;
        }
        Field field = field(scope);
        String wanted = Wording.normalised(subject);
        return wanted.equals(Wording.normalised(initiative.row().text(field)))
                || wanted.equals(Wording.normalised(initiative.row().get(field).raw()));
    }

    List<Initiative> members(Snapshot register) {
        return register.inProgress().stream()
                .filter(this::covers)
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
    }

    /** One for each register up to a day on whose date the limit held. */
    List<Reading> readings(PortfolioHistory history, LocalDate until) {
        List<Reading> readings = new ArrayList<>();
        for (Snapshot register : history.snapshots()) {
            if (!register.asOf().isAfter(until)) {
                maximum(history, register.asOf())
                        .ifPresent(most -> readings.add(
                                new Reading(register.asOf(), members(register).size(), most)));
            }
        }
        return readings;
    }

    /** The most initiatives it allows on a day. */
    Optional<Integer> maximum(PortfolioHistory history, LocalDate day) {
        return history.limitsAt(day).stream()
                .filter(l -> l.scope() == scope)
                .filter(l ->
                        l.subject().isBlank() || Wording.normalised(l.subject()).equals(Wording.normalised(subject)))
                .map(WipLimit::maximumActive)
                .min(Comparator.naturalOrder());
    }

    private static Field field(WipLimit.Scope scope) {
        return switch (scope) {
            case UNIT, ALL -> Field.UNIT;
            case OWNER -> Field.OWNER;
            case TIER -> Field.PRIORITY;
        };
    }
}
