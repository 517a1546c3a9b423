package dev.plumbline.language;

import dev.plumbline.model.Content;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.SuccessMetric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The definitions of success a portfolio states: those declared, and those of its work in progress. */
final class StatedMetrics {

    private StatedMetrics() {}

    /** Declared metrics, then one for each initiative in progress whose newest row states one; an initiative is named by its key. */
    static List<SuccessMetric> of(PortfolioHistory history) {
        List<Initiative> active = history.latest().map(Snapshot::inProgress).orElse(List.of());
        Map<String, String> keys = new HashMap<>();
        for (Initiative initiative : active) {
            keys.putIfAbsent(WordFile.normal(initiative.row().title()), initiative.key());
        }
        for (Initiative initiative : active) {
            keys.put(WordFile.normal(initiative.key()), initiative.key());
        }
        List<SuccessMetric> metrics = new ArrayList<>();
        for (SuccessMetric metric : history.declared(history.asOf(), Content::metrics)) {
            metrics.add(ownedBy(metric, keys));
        }
        for (Initiative initiative : active) {
            String text = initiative.row().text(Field.SUCCESS_METRIC);
            if (!text.isBlank()) {
                metrics.add(new SuccessMetric(
                        initiative.key(),
                        text,
                        "",
                        "",
                        "",
                        "",
                        "",
                        initiative.row().evidence(Field.SUCCESS_METRIC)));
            }
        }
        return metrics;
    }

    private static SuccessMetric ownedBy(SuccessMetric metric, Map<String, String> keys) {
        String owner = Objects.requireNonNullElse(keys.get(WordFile.normal(metric.owner())), metric.owner());
        return new SuccessMetric(
                owner,
                metric.metric(),
                metric.target(),
                metric.direction(),
                metric.unit(),
                metric.population(),
                metric.window(),
                metric.evidence());
    }
}
