package dev.plumbline.indicator;

import dev.plumbline.model.Initiative;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long initiatives were in progress within a window.
 *
 * @param quarters initiative-quarters by key
 * @param gaps initiative-quarters by the later register of each pair of consecutive registers
 * @param spacing how far registers are apart: {@code weekly}, {@code monthly} …
 */
record Exposure(Map<String, Double> quarters, Map<LocalDate, Double> gaps, String spacing) {

    static Exposure of(QuarterWindow window) {
        Map<String, Double> quarters = new TreeMap<>();
        Map<LocalDate, Double> gaps = new TreeMap<>();
        List<Snapshot> snapshots = window.snapshots();
        for (int i = 1; i < snapshots.size(); i++) {
            Snapshot before = snapshots.get(i - 1);
            LocalDate to = snapshots.get(i).asOf();
            double gap = QuarterWindow.quarters(ChronoUnit.DAYS.between(before.asOf(), to));
            for (Initiative initiative : before.inProgress()) {
                quarters.merge(initiative.key(), gap, Double::sum);
            }
            gaps.put(to, gap * before.inProgress().size());
        }
        return new Exposure(quarters, gaps, spacing(window.days() / Math.max(1.0, snapshots.size() - 1.0)));
    }

    double total() {
        return gaps.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double of(String key) {
        return quarters.getOrDefault(key, 0.0);
    }

    private static String spacing(double days) {
        if (days <= 10) {
            return "weekly";
        }
        if (days <= 45) {
            return "monthly";
        }
        if (days <= 135) {
            return "quarterly";
        }
        return days <= 270 ? "half-yearly" : "yearly";
    }
}
