package dev.plumbline.intake.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.Relation;
import org.mpxj.Task;

/** Which initiatives an initiative waits for: those its tasks have predecessors in. */
final class Dependencies {

    private Dependencies() {}

    /** For each initiative with predecessors their names, in the order of the file. */
    static Map<Item, String> of(Outline outline, List<Item> initiatives) {
        Set<Item> chosen = new HashSet<>(initiatives);
        Map<Item, Set<String>> names = new HashMap<>();
        for (Item item : outline.items()) {
            Task task = item.task();
            Item waits = holder(outline, item, chosen);
            if (task == null || waits == null) {
                continue;
            }
            for (Relation relation : task.getPredecessors()) {
                Task predecessor = relation.getPredecessorTask();
                Item before = predecessor == null ? null : outline.of(predecessor);
                Item holder = before == null ? null : holder(outline, before, chosen);
                if (holder != null && !holder.equals(waits)) {
                    names.computeIfAbsent(waits, none -> new LinkedHashSet<>()).add(holder.name());
                }
            }
        }
        Map<Item, String> joined = new HashMap<>();
        names.forEach((item, before) -> joined.put(item, String.join("; ", before)));
        return joined;
    }

    /** The initiative an item is or is part of. */
    private static @Nullable Item holder(Outline outline, Item item, Set<Item> chosen) {
        Item holder = item;
        for (int i = 0; holder != null && !chosen.contains(holder) && i <= Limits.DEPTH; i++) {
            holder = outline.above(holder);
        }
        return holder != null && chosen.contains(holder) ? holder : null;
    }
}
