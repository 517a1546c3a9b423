package dev.plumbline.indicator;

import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** How a register codes priority: tier 1 is the first. */
final class Tiers {

    private Tiers() {}

    static boolean coded(Initiative initiative) {
        return initiative.row().get(Field.PRIORITY).known();
    }

    static boolean ranked(Initiative initiative) {
        return initiative.row().get(Field.RANK).known();
    }

    static boolean top(Initiative initiative) {
        return initiative
                .row()
                .number(Field.PRIORITY)
                .filter(t -> t.compareTo(BigDecimal.ONE) <= 0)
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
    static boolean comparable(Collection<Initiative> before, Collection<Initiative> after) {
        Set<String> old = labels(before);
        Set<String> now = labels(after);
        Set<String> oldTop = labels(before.stream().filter(Tiers::top).toList());
        Set<String> nowTop = labels(after.stream().filter(Tiers::top).toList());
        boolean sameTop =
                oldTop.isEmpty() || nowTop.isEmpty() || oldTop.stream().anyMatch(nowTop::contains);
        return !old.isEmpty() && sameTop && (old.containsAll(now) || now.containsAll(old));
    }
}
