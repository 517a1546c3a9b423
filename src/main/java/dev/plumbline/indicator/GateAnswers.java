package dev.plumbline.indicator;

import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.GateForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The five questions asked of one addition (method I19).
 *
 * @param move the addition
 * @param answers to the five questions, in order
 * @param form whether a gate form asks about it
 */
record GateAnswers(Move move, List<Answer> answers, boolean form) {

    GateAnswers {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param value 0 no answer, ½ half an answer, 1 an answer; {@code null} when the inputs cannot tell
     * @param words what the inputs say
     * @param untrue whether it is answered and the record contradicts it
     * @param evidence where it stands, the form first
     */
    record Answer(@Nullable Double value, String words, boolean untrue, List<Evidence> evidence) {

        private Exhibit.Answer shown() {
            return new Exhibit.Answer(state(), words, evidence.isEmpty() ? null : evidence.get(0));
        }

        private Exhibit.AnswerState state() {
            if (untrue) {
                return Exhibit.AnswerState.CONTRADICTED;
            }
            if (value == null) {
                return Exhibit.AnswerState.UNKNOWN;
            }
            return value <= 0
                    ? Exhibit.AnswerState.UNANSWERED
                    : value < 1 ? Exhibit.AnswerState.PARTLY : Exhibit.AnswerState.ANSWERED;
        }

        Answer {
            evidence = List.copyOf(evidence);
        }

        static Answer unknown() {
            return new Answer(null, "unanswered", false, List.of());
        }

        static Answer none(List<Evidence> evidence) {
            return new Answer(0.0, "unanswered", false, evidence);
        }

        static Answer given(double value, String words, Evidence... evidence) {
            return new Answer(value, words, false, List.of(evidence));
        }

        static Answer untrue(String words, List<Evidence> evidence) {
            return new Answer(0.0, words, true, evidence);
        }
    }

    /** How good the answers are, over those that can be told; empty when none can. */
    Optional<Double> score() {
        List<Double> known = answers.stream()
                .map(Answer::value)
                .filter(Objects::nonNull)
                .map(v -> (double) v)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().mapToDouble(Double::doubleValue).sum() / known.size());
    }

    boolean untrue() {
        return answers.stream().anyMatch(Answer::untrue);
    }

    /** The answers for the initiative's page. */
    Exhibit.Strip strip() {
        return new Exhibit.Strip(
                move.initiative().subject(),
                move.event().to(),
                answers.stream().map(Answer::shown).toList());
    }

    /** One sentence with all five answers. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            parts.add((i + 1) + " " + GateForm.QUESTIONS.get(i) + ": "
                    + answers.get(i).words());
        }
        return String.join("; ", parts) + ".";
    }
}
