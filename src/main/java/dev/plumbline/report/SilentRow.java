package dev.plumbline.report;

import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome.NotApplicable;
import dev.plumbline.model.Outcome.NotAssessed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Indicators that say nothing, and why; those that are silent for the same reason share a row.
 *
 * @param title the name of the indicator, or names
 * @param reason why it is silent
 * @param unlocks what to supply
 */
record SilentRow(String title, String reason, String unlocks) {

    /** A row for each reason, in report order of the first that has it. */
    static List<SilentRow> all(List<IndicatorResult> indicators) {
        Map<List<String>, List<String>> titles = new LinkedHashMap<>();
        for (IndicatorResult indicator : indicators) {
            if (indicator.outcome() instanceof NotAssessed silent) {
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
}
