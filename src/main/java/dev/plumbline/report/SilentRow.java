package dev.plumbline.report;

import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome.NotApplicable;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Outcome.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Indicators that say nothing, and why; those that are silent for the same reason share a row.
 *
 * @param title the name of the indicator, or names
 * @param reason why it is silent
 * @param unlocks what to supply
 */
record SilentRow(String title, String reason, String unlocks) {

    /** Without those that are not built yet, which {@link #later} lists. */
    static List<SilentRow> all(List<IndicatorResult> indicators) {
        Map<List<String>, List<String>> titles = new LinkedHashMap<>();
        for (IndicatorResult indicator : indicators) {
            if (indicator.outcome() instanceof NotAssessed silent && silent.reason() != Reason.NOT_BUILT_YET) {
                String unlocks = String.join(", ", silent.unlocks()).replace("register: ", "register column ");
                add(titles, indicator, reason(indicator.title(), silent.message()), unlocks);
            } else if (indicator.outcome() instanceof NotApplicable none) {
                add(titles, indicator, "Not applicable: " + none.message(), "");
            }
        }
        List<SilentRow> rows = new ArrayList<>();
        titles.forEach((why, names) -> rows.add(new SilentRow(String.join("\n", names), why.get(0), why.get(1))));
        return rows;
    }

    /** The indicators this version does not measure yet, a line for each element; empty when there is none. */
    static String later(List<IndicatorResult> indicators) {
        List<String> lines = new ArrayList<>();
        for (Element element : Element.values()) {
            String titles = indicators.stream()
                    .filter(indicator -> indicator.element() == element && notBuiltYet(indicator))
                    .map(IndicatorResult::title)
                    .collect(Collectors.joining(", "));
            if (!titles.isEmpty()) {
                lines.add(element.title() + ": " + titles + ".");
            }
        }
        return String.join("\n", lines);
    }

    private static void add(
            Map<List<String>, List<String>> titles, IndicatorResult indicator, String reason, String unlocks) {
        titles.computeIfAbsent(List.of(reason, unlocks), any -> new ArrayList<>())
                .add(indicator.title());
    }

    /** The message without what the table's columns say: the indicator, and what supplying the input would unlock. */
    private static String reason(String title, String message) {
        String unlocks = " Supplying it would unlock " + title + ".";
        String bare = message.endsWith(unlocks) ? message.substring(0, message.length() - unlocks.length()) : message;
        String prefix = "Not assessed — ";
        bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        return Figures.capital(bare.startsWith(title + " ") ? bare.substring(title.length() + 1) : bare);
    }

    private static boolean notBuiltYet(IndicatorResult indicator) {
        return indicator.outcome() instanceof NotAssessed silent && silent.reason() == Reason.NOT_BUILT_YET;
    }
}
