package dev.plumbline.report;

import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome.NotApplicable;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Outcome.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Indicators that say nothing, and why. Those that are not built yet share one row.
 *
 * @param title the name of the indicator, or names
 * @param reason why it is silent
 * @param unlocks what to supply
 */
record SilentRow(String title, String reason, String unlocks) {

    static List<SilentRow> all(List<IndicatorResult> indicators) {
        List<SilentRow> rows = new ArrayList<>();
        for (IndicatorResult indicator : indicators) {
            if (indicator.outcome() instanceof NotAssessed silent && silent.reason() != Reason.NOT_BUILT_YET) {
                rows.add(new SilentRow(indicator.title(), silent.message(), String.join(", ", silent.unlocks())));
            } else if (indicator.outcome() instanceof NotApplicable none) {
                rows.add(new SilentRow(indicator.title(), "Not applicable: " + none.message(), ""));
            }
        }
        String later = indicators.stream()
                .filter(SilentRow::notBuiltYet)
                .map(IndicatorResult::title)
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            rows.add(new SilentRow(later, "Not assessed: this version of Plumbline does not measure this yet.", ""));
        }
        return rows;
    }

    private static boolean notBuiltYet(IndicatorResult indicator) {
        return indicator.outcome() instanceof NotAssessed silent && silent.reason() == Reason.NOT_BUILT_YET;
    }
}
