package dev.plumbline.report;

import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome.NotAssessed;
import java.util.List;
import java.util.stream.Collectors;

/** What to supply so that more can be measured, and what that would be. */
final class Unlocks {

    private static final int NAMED = 2;

    private Unlocks() {}

    /** What would let the silent indicators of an element speak: {@code metrics, roles}; empty when nothing would. */
    static String of(List<IndicatorResult> indicators, Element element) {
        return indicators.stream()
                .filter(indicator -> indicator.element() == element)
                .flatMap(indicator -> unlocks(indicator).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The indicators that wait for a table: {@code Direction coverage, Priority limits and 2 more}. */
    static String by(List<IndicatorResult> indicators, String table) {
        List<String> titles = indicators.stream()
                .filter(indicator -> unlocks(indicator).stream().anyMatch(unlock -> names(unlock, table)))
                .map(IndicatorResult::title)
                .toList();
        String named = titles.stream().limit(NAMED).collect(Collectors.joining(", "));
        return titles.size() <= NAMED ? named : named + " and " + (titles.size() - NAMED) + " more";
    }

    private static boolean names(String unlock, String table) {
        return unlock.equals(table) || unlock.startsWith(table + ":");
    }

    private static List<String> unlocks(IndicatorResult indicator) {
        return indicator.outcome() instanceof NotAssessed silent ? silent.unlocks() : List.of();
    }
}
