package dev.plumbline.indicator;

import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Snapshot;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a portfolio codes priority. Tier 0 is urgent, 1 is high; whichever is the highest that its registers ever used is the top
 * tier, so that in a scale from urgent to low, high is not the top. A scale that begins lower has none.
 *
 * @param first the top tier
 */
record Tiers(BigDecimal first) {

    /** The scale of all registers up to the end of a window. */
    static Tiers of(QuarterWindow window) {
        boolean urgent = window.history().snapshots().stream()
                .filter(s -> !s.asOf().isAfter(window.last().asOf()))
                .map(Snapshot::initiatives)
                .flatMap(List::stream)
                .flatMap(i -> i.row().number(Field.PRIORITY).stream())
                .anyMatch(tier -> tier.signum() == 0);
        return new Tiers(urgent ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    static boolean coded(Initiative initiative) {
        return initiative.row().get(Field.PRIORITY).known();
    }

    static boolean ranked(Initiative initiative) {
        return initiative.row().get(Field.RANK).known();
    }

    boolean top(Initiative initiative) {
        return initiative
                .row()
                .number(Field.PRIORITY)
                .filter(tier -> tier.compareTo(first) <= 0)
                .isPresent();
    }

    /** The words a register uses for its tiers. */
    static Set<String> labels(Collection<Initiative> initiatives) {
        Set<String> labels = new TreeSet<>();
        for (Initiative initiative : initiatives) {
            if (coded(initiative)) {
                labels.add(
                        Wording.normalised(initiative.row().get(Field.PRIORITY).raw()));
            }
        }
        return labels;
    }

    /** Whether two registers use the same scale: one's words are among the other's, and the first tier shares a word. */
    boolean comparable(Collection<Initiative> before, Collection<Initiative> after) {
        Set<String> old = labels(before);
        Set<String> now = labels(after);
        Set<String> oldTop = labels(before.stream().filter(this::top).toList());
        Set<String> nowTop = labels(after.stream().filter(this::top).toList());
        boolean sameTop =
                oldTop.isEmpty() || nowTop.isEmpty() || oldTop.stream().anyMatch(nowTop::contains);
        return !old.isEmpty() && sameTop && (old.containsAll(now) || now.containsAll(old));
    }
}
