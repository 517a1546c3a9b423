package dev.plumbline.language;

import dev.plumbline.model.Content;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.SuccessMetric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The definitions of success a portfolio states: those declared, and those of its work in progress. */
final class StatedMetrics {

    /** The question of a gate form that asks how success is measured. */
    private static final int MEASURE = 4;

    private StatedMetrics() {}

    /** The conflicts among them, each with the first day on which both sides were stated. */
    static List<MetricConflict> conflicts(PortfolioHistory history) {
        List<MetricConflict> conflicts = MetricConflicts.of(of(history));
        if (conflicts.isEmpty()) {
            return conflicts;
        }
        Map<String, LocalDate> first = new HashMap<>();
        history.declarations()
                .forEach((day, content) -> content.metrics().forEach(metric -> first.putIfAbsent(words(metric), day)));
        for (Snapshot snapshot : history.snapshots()) {
            for (Initiative initiative : snapshot.initiatives()) {
                String text = initiative.row().text(Field.SUCCESS_METRIC);
                if (!text.isBlank()) {
                    first.putIfAbsent(words(ofRegister(initiative, text)), snapshot.asOf());
                }
            }
        }
        return conflicts.stream()
                .map(conflict -> conflict.from(later(
                        since(conflict.one(), first, history.asOf()), since(conflict.other(), first, history.asOf()))))
                .toList();
    }

    private static LocalDate since(MetricDefinition definition, Map<String, LocalDate> first, LocalDate otherwise) {
        return first.getOrDefault(words(definition.source()), otherwise);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What a definition says, whoever owns it: owners are renamed to keys. */
    private static String words(SuccessMetric metric) {
        return String.join(
                "\n",
                metric.metric(),
                metric.target(),
                metric.direction(),
                metric.unit(),
                metric.population(),
                metric.window());
    }

    private static SuccessMetric ofRegister(Initiative initiative, String text) {
        return new SuccessMetric(
                initiative.key(), text, "", "", "", "", "", initiative.row().evidence(Field.SUCCESS_METRIC));
    }

    /** Declared metrics, then one for each initiative in progress whose newest row states one; an initiative is named by its key. */
    static List<SuccessMetric> of(PortfolioHistory history) {
        List<Initiative> active = history.latest().map(Snapshot::inProgress).orElse(List.of());
        Map<String, String> keys = new HashMap<>();
        for (Initiative initiative : active) {
            keys.putIfAbsent(plain(initiative.row().title()), initiative.key());
        }
        for (Initiative initiative : active) {
            keys.put(plain(initiative.key()), initiative.key());
        }
        List<SuccessMetric> metrics = new ArrayList<>();
        for (SuccessMetric metric : history.declared(history.asOf(), Content::metrics)) {
            metrics.add(ownedBy(metric, keys));
        }
        for (Initiative initiative : active) {
            String text = initiative.row().text(Field.SUCCESS_METRIC);
            if (!text.isBlank()) {
                metrics.add(ofRegister(initiative, text));
            } else {
                ofForm(history, initiative).ifPresent(metrics::add);
            }
        }
        return metrics;
    }

    /** What a gate form says of how success is measured. */
    private static Optional<SuccessMetric> ofForm(PortfolioHistory history, Initiative initiative) {
        return Optional.ofNullable(
                        history.gateAnswers(initiative, history.asOf()).get(MEASURE))
                .filter(answer -> !answer.text().isBlank())
                .map(answer ->
                        new SuccessMetric(initiative.key(), answer.text(), "", "", "", "", "", answer.evidence()));
    }

    private static SuccessMetric ownedBy(SuccessMetric metric, Map<String, String> keys) {
        String owner = Objects.requireNonNullElse(keys.get(plain(metric.owner())), metric.owner());
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

    /** A name or an id without what only writes it otherwise; digits tell ids apart. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
