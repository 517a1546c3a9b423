package dev.plumbline.report;

import dev.plumbline.model.GateBrief;
import dev.plumbline.model.GateBrief.Page;
import dev.plumbline.model.GateBrief.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One page of the gate brief: a proposed initiative, its five answers, and what would make room for it. Template {@code gate-brief}.
 *
 * @param heading the portfolio and the day, for the head of the page
 * @param briefId what tells this brief from any other
 * @param title the initiative's name
 * @param about its id, and where it stands in the proposal
 * @param lead what is answered, contradicted and unanswered, in a sentence or three
 * @param questions the five questions
 * @param room whether it fits, and what must become free
 * @param bounds the limits and capacities
 * @param leaving what would make room
 * @param more how much of that is not shown; empty when nothing
 * @param unchecked what could not be checked; empty when everything was
 * @param memory what the answers were held against
 */
record GatePage(
        String heading,
        String briefId,
        String title,
        String about,
        String lead,
        List<GateQuestionRow> questions,
        String room,
        List<GateBoundRow> bounds,
        List<GateLeavingRow> leaving,
        String more,
        String unchecked,
        String memory) {

    private static final int PLACE = 70;
    private static final int DIGEST = 12;

    static List<GatePage> all(GateBrief brief) {
        return brief.pages().stream()
                .map(page -> of(brief, page, GateSpace.WIDE))
                .toList();
    }

    static GatePage of(GateBrief brief, Page page, GateSpace space) {
        String portfolio = brief.portfolio().isEmpty() ? "no portfolio named" : brief.portfolio();
        return new GatePage(
                Figures.shortened(portfolio, PLACE) + " · gate brief · " + Figures.date(brief.asOf()),
                "Proposal "
                        + brief.sha256()
                                .substring(0, Math.min(DIGEST, brief.sha256().length())) + " · rules " + brief.rules()
                        + " · no verdict: leaders decide",
                Figures.shortened(page.subject().name(), space.title),
                about(page),
                lead(page),
                GateQuestionRow.all(page, space),
                Figures.shortened(page.room().summary(), space.paragraph),
                page.room().bounds().stream()
                        .limit(space.bounds)
                        .map(bound -> GateBoundRow.of(bound, space))
                        .toList(),
                page.room().leaving().stream()
                        .limit(space.leaving)
                        .map(leaving -> GateLeavingRow.of(leaving, space))
                        .toList(),
                more(page, space),
                Figures.shortened(String.join(" ", page.room().notes()), space.paragraph),
                memory(brief));
    }

    private static String about(Page page) {
        String id = page.subject().id();
        String where = page.evidence().file() + ", " + page.evidence().place();
        return (id.equals(page.subject().name()) ? "" : Figures.shortened(id, 40) + " · ")
                + "proposed in "
                + Figures.shortened(where, PLACE);
    }

    /** No verdict: what is answered, what the record contradicts, what nobody answers. */
    private static String lead(Page page) {
        List<String> parts = new ArrayList<>();
        add(parts, "Contradicted by the record", page.questions(State.CONTRADICTED));
        add(parts, "Unanswered", page.questions(State.UNANSWERED));
        add(parts, "Half answered", page.questions(State.PARTLY));
        List<Integer> unchecked = page.unchecked();
        add(parts, "Answered, but not checked", unchecked);
        int answered = page.questions(State.ANSWERED).size();
        String rest = answered == 5
                ? "All five questions are answered"
                        + (unchecked.isEmpty() ? ", and nothing that is remembered contradicts them." : ".")
                : answered == 0
                        ? "No question is fully answered."
                        : Figures.count(answered, "question is", "questions are") + " answered and not contradicted.";
        parts.add(rest);
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String state, List<Integer> questions) {
        if (!questions.isEmpty()) {
            parts.add(state + ": "
                    + questions.stream().map(GateQuestionRow::brief).collect(Collectors.joining("; ")) + ".");
        }
    }

    private static String more(Page page, GateSpace space) {
        int left = page.room().leaving().size() - space.leaving;
        int bounds = page.room().bounds().size() - space.bounds;
        List<String> more = new ArrayList<>();
        if (left > 0) {
            more.add(Figures.count(left, "more initiative", "more initiatives"));
        }
        if (bounds > 0) {
            more.add(Figures.count(bounds, "more limit or capacity", "more limits and capacities"));
        }
        return more.isEmpty() ? "" : String.join(" and ", more) + " in gate-brief.json.";
    }

    private static String memory(GateBrief brief) {
        List<GateBrief.Remembered> there =
                brief.memory().stream().filter(table -> table.rows() > 0).toList();
        String missing = brief.memory().stream()
                .filter(table -> table.rows() == 0)
                .map(table -> table.table() + " (" + table.checks() + ")")
                .collect(Collectors.joining(", "));
        String held = there.isEmpty()
                ? "Held against nothing: no history of this portfolio is remembered."
                : "Held against: "
                        + there.stream()
                                .map(table -> table.table() + " of " + table.asOf() + " ("
                                        + Figures.count(table.rows(), rows(table), rows(table))
                                        + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
        return missing.isEmpty() ? held : held + " Not remembered: " + missing + ".";
    }

    private static String rows(GateBrief.Remembered table) {
        return table.table().equals("register") ? "in progress" : table.rows() == 1 ? "row" : "rows";
    }
}
