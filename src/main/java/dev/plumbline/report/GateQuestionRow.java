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

    static List<GateQuestionRow> all(Page page, GateSpace space) {
        return page.answers().stream().map(answer -> of(answer, space)).toList();
    }

    /** A question in a word or two. */
    static String brief(int question) {
        return question + " " + BRIEF.get(question - 1);
    }

    private static GateQuestionRow of(Answer answer, GateSpace space) {
        return new GateQuestionRow(
                answer.question() + "  " + QUESTIONS.get(answer.question() - 1),
                state(answer.state()),
                answer.says().isBlank() ? "–" : "“" + Figures.shortened(answer.says(), space.says) + "”",
                Figures.shortened(answer.record(), space.record),
                evidence(answer.evidence(), space));
    }

    private static String state(State state) {
        return switch (state) {
            case ANSWERED -> "● answered";
            case PARTLY -> "◐ partly";
            case CONTRADICTED -> "✕ contradicted";
            case UNANSWERED -> "○ unanswered";
        };
    }

    private static String evidence(List<Evidence> evidence, GateSpace space) {
        String shown = evidence.stream()
                .limit(space.places)
                .map(e -> Figures.shortened(e.file(), space.place) + ", " + Figures.shortened(e.place(), space.place))
                .collect(Collectors.joining("; "));
        return evidence.size() > space.places ? shown + " and " + (evidence.size() - space.places) + " more" : shown;
    }
}
