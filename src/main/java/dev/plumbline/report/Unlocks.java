package dev.plumbline.report;

import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome.NotAssessed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What to supply so that more can be measured, and what that would be. */
final class Unlocks {

    private static final int NAMED = 2;

    private Unlocks() {}

    /** The indicators that wait for a table: {@code Direction coverage, Priority limits and 2 more}. */
    static String by(List<IndicatorResult> indicators, String table) {
        return titles(indicators, unlock -> unlock.equals(table) || unlock.startsWith(table + ":"));
    }

    /** The indicators that wait for one more, or a newer one, of a table that is there. */
    static String another(List<IndicatorResult> indicators, String table) {
        return titles(indicators, table::equals);
    }

    /** The columns of a table that is there which indicators wait for: {@code with priority: Priority inflation}. */
    static String columns(List<IndicatorResult> indicators, String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        indicators.stream()
                .flatMap(indicator -> unlocks(indicator).stream())
                .filter(unlock -> unlock.startsWith(table + ": "))
                .distinct()
                .forEach(unlock -> columns.merge(
                        titles(indicators, unlock::equals),
                        unlock.substring(table.length() + 2),
                        (one, other) -> one + " or " + other));
        return columns.entrySet().stream()
                .map(entry -> "with " + entry.getValue() + ": " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String titles(List<IndicatorResult> indicators, Predicate<String> input) {
        List<String> titles = indicators.stream()
                .filter(indicator -> unlocks(indicator).stream().anyMatch(input))
                .map(IndicatorResult::title)
                .toList();
        String named = titles.stream().limit(NAMED).collect(Collectors.joining(", "));
        return titles.size() <= NAMED ? named : named + " and " + (titles.size() - NAMED) + " more";
    }

    private static List<String> unlocks(IndicatorResult indicator) {
        return indicator.outcome() instanceof NotAssessed silent ? silent.unlocks() : List.of();
    }
}
