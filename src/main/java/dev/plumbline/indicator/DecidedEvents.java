package dev.plumbline.indicator;

import dev.plumbline.model.Event;
import dev.plumbline.model.PortfolioHistory;
import java.util.HashMap;
import java.util.Map;

/** Which recorded decision stands behind an event, as {@link DecisionTranslation} finds it. */
public final class DecidedEvents {

    private DecidedEvents() {}

    /**
     * The id of the decision, the oldest where there are several; without the events that no decision explains and those of a
     * coverage shift, which nobody decided.
     */
    public static Map<Event, String> of(PortfolioHistory history, Rules rules) {
        Rules.Rule rule = rules.of(DecisionTranslation.ID);
        int before = (int) rule.least("days before");
        int after = (int) rule.least("days after");
        DecisionEffects effects = new DecisionEffects(history, (int) rule.least("days"), after);
        Map<Event, String> decided = new HashMap<>();
        for (Event event : history.events()) {
            if (!event.shifted()) {
                effects.behind(event, before, after).ifPresent(decision -> decided.put(event, decision.id()));
            }
        }
        return decided;
    }
}
