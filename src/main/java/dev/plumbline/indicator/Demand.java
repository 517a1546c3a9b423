package dev.plumbline.indicator;

import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much an initiative counts: its demand where the register states it for enough of them, else one each. An initiative
 * without a demand then counts the median.
 */
final class Demand {

    private final Map<String, Double> known;
    private final double median;
    private final boolean counted;

    private Demand(Map<String, Double> known, double median, boolean counted) {
        this.known = known;
        this.median = median;
        this.counted = counted;
    }

    /**
     * @param initiatives those that are weighed; of one that stands here twice the later row counts
     * @param share the least share of them with a demand, 0–1
     */
    static Demand of(Collection<Initiative> initiatives, double share) {
        Map<String, Double> known = new TreeMap<>();
        Map<String, Boolean> all = new TreeMap<>();
        for (Initiative initiative : initiatives) {
            all.put(initiative.key(), true);
            initiative.row().number(Field.DEMAND).ifPresent(d -> known.put(initiative.key(), d.doubleValue()));
        }
        known.values().removeIf(d -> d < 0);
        double median = Median.of(known.values());
        boolean enough = !all.isEmpty() && known.size() >= share * all.size() && median > 0;
        return new Demand(known, median, !enough);
    }

    /** One each. */
    static Demand byCount() {
        return new Demand(Map.of(), 1, true);
    }

    double of(String key) {
        return counted ? 1 : known.getOrDefault(key, median);
    }

    /** {@code by count} or {@code by demand}: two quarters compare only when both are alike. */
    String basis() {
        return counted ? "by count" : "by demand";
    }
}
