package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Event;
import java.util.List;

/**
 * What happened to initiatives in the period, and the joins of rows a person may want to look at.
 *
 * @param summary how many changes there were, and how many are shown
 * @param events the event ledger of the period
 * @param identitiesSummary how many joins there are
 * @param identities the joins
 */
record ChangesPage(String summary, List<EventRow> events, String identitiesSummary, List<IdentityRow> identities) {

    private static final int MOST_EVENTS = 250;
    private static final int MOST_IDENTITIES = 60;

    static ChangesPage of(Assessment assessment) {
        List<Event> events = assessment.history().events().stream()
                .filter(event -> Flow.in(event, assessment.period()))
                .toList();
        var identities = assessment.history().identities();
        return new ChangesPage(
                shown(events.size(), MOST_EVENTS, "change between registers", "changes between registers")
                        + " in " + assessment.period() + ". A change happened after the first and not after the second"
                        + " date of its row; it counts in the quarter of its midpoint.",
                events.stream().limit(MOST_EVENTS).map(EventRow::of).toList(),
                identities.isEmpty()
                        ? "Every row was recognised by an unchanged id or name."
                        : shown(identities.size(), MOST_IDENTITIES, "join that rests", "joins that rest")
                                + " on more than an unchanged id or name. A wrong one can be corrected.",
                identities.stream().limit(MOST_IDENTITIES).map(IdentityRow::of).toList());
    }

    private static String shown(int size, int most, String one, String many) {
        return size <= most
                ? Figures.count(size, one, many)
                : most + " of " + size + " " + many + " shown, all in evidence.xlsx,";
    }
}
