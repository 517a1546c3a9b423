package dev.plumbline.report;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.Page;
import dev.plumbline.model.GateBrief.State;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the five questions on a page of the gate brief.
 *
 * @param question its number and words
 * @param state how far it is answered, with a sign that needs no colour
 * @param says what the proposal says
 * @param record what is remembered says to it
 * @param evidence where both stand
 */
record GateQuestionRow(String question, String state, String says, String record, String evidence) {

    private static final List<String> QUESTIONS = List.of(
            "Which commitment does it serve?",
            "What is removed for it?",
            "Has every leader acknowledged it?",
            "How is its success measured?",
            "Which problem does it solve?");
    private static final List<String> BRIEF =
            List.of("the commitment", "the removal", "the leaders’ acknowledgement", "the measure", "the problem");
    private static final int SAYS = 150;
    private static final int RECORD = 210;
    private static final int PLACE = 60;
    private static final int SHOWN = 2;

    static List<GateQuestionRow> all(Page page) {
        return page.answers().stream().map(GateQuestionRow::of).toList();
    }

    /** A question in a word or two. */
    static String brief(int question) {
        return question + " " + BRIEF.get(question - 1);
    }

    private static GateQuestionRow of(Answer answer) {
        return new GateQuestionRow(
                answer.question() + "  " + QUESTIONS.get(answer.question() - 1),
                state(answer.state()),
                answer.says().isBlank() ? "–" : "“" + Figures.shortened(answer.says(), SAYS) + "”",
                Figures.shortened(answer.record(), RECORD),
                evidence(answer.evidence()));
    }

    private static String state(State state) {
        return switch (state) {
            case ANSWERED -> "● answered";
            case PARTLY -> "◐ partly";
            case CONTRADICTED -> "✕ contradicted";
            case UNANSWERED -> "○ unanswered";
        };
    }

    private static String evidence(List<Evidence> evidence) {
        String shown = evidence.stream()
                .limit(SHOWN)
                .map(e -> Figures.shortened(e.file(), PLACE) + ", " + Figures.shortened(e.place(), PLACE))
                .collect(Collectors.joining("; "));
        return evidence.size() > SHOWN ? shown + " and " + (evidence.size() - SHOWN) + " more" : shown;
    }
}
