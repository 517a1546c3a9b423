package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * What happened to initiatives in the period, and the joins of rows a person may want to look at.
 *
 * @param summary how many changes there were, and how many are shown
 * @param events the event ledger of the period
 * @param identitiesSummary how many joins there are
 * @param identities the joins
 */
record ChangesPage(String summary, List<EventRow> events, String identitiesSummary, List<IdentityRow> identities) {

    private static final int MOST_EVENTS = 150;
    private static final int MOST_IDENTITIES = 60;

    static ChangesPage of(Assessment assessment) {
        Optional<Window> window = Window.of(assessment.history(), assessment.period());
        List<Event> events = window.map(Window::events).orElse(List.of());
        var identities = assessment.history().identities();
        return new ChangesPage(
                window.map(w -> summary(w, events.size())).orElse("No two registers to compare for this quarter."),
                events.stream().limit(MOST_EVENTS).map(EventRow::of).toList(),
                identities.isEmpty()
                        ? (assessment.history().snapshots().size() < 2
                                ? "Rows are joined from the second register on."
                                : "Every row was recognised by an unchanged id or name.")
                        : shown(identities.size(), MOST_IDENTITIES, "join that rests", "joins that rest")
                                + " on more than an unchanged id or name. A wrong one is corrected with the command correct.",
                identities.stream().limit(MOST_IDENTITIES).map(IdentityRow::of).toList());
    }

    private static String summary(Window window, int events) {
        return shown(events, MOST_EVENTS, "change", "changes") + " between the registers of "
                + window.first().asOf() + " and " + window.last().asOf()
                + ", the same span the indicators measure. Every row of the register counts here; an indicator may look"
                + " at the work in progress only.";
    }

    private static String shown(int size, int most, String one, String many) {
        return size <= most
                ? Figures.count(size, one, many)
                : most + " of " + size + " " + many + " shown, all in evidence.xlsx,";
    }
}
