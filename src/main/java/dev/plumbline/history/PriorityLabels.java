package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two registers speak of priority in the same words; tiers read from different words cannot be compared (method §1.4). */
final class PriorityLabels {

    private PriorityLabels() {}

    /** Whether at least half of the later labels stood in the earlier register. */
    static boolean compare(Diff diff) {
        Set<String> before = labels(diff.before());
        Set<String> after = labels(diff.after());
        long shared = after.stream().filter(before::contains).count();
        return 2 * shared >= after.size();
    }

    private static Set<String> labels(List<Initiative> initiatives) {
        Set<String> labels = new HashSet<>();
        for (Initiative initiative : initiatives) {
            if (initiative.row().get(Field.PRIORITY).known()) {
                labels.add(initiative.row().get(Field.PRIORITY).raw().strip().toLowerCase(Locale.ROOT));
            }
        }
        return labels;
    }
}
