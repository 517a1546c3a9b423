package dev.plumbline.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a gate form answers about a proposed initiative (design §2.2, method I19).
 *
 * @param initiative its id or name, as the form gives it
 * @param answers one for each question that the form asks, those left blank too, in order of the questions
 * @param evidence where the initiative stands in the form
 */
public record GateForm(String initiative, List<Answer> answers, Evidence evidence) {

    /** The five questions, the first is question 1. */
    public static final List<String> QUESTIONS = List.of(
            "which commitment it serves",
            "what is removed for it",
            "whether every leader has acknowledged it",
            "how its success is measured",
            "which problem it solves");

    /** The question whose answers name people, so that they are not repeated. */
    public static final int ACKNOWLEDGEMENT = 3;

    /** What stands for the answer to it. */
    public static final String GIVEN = "yes";

    public GateForm {
        Objects.requireNonNull(initiative);
        answers = List.copyOf(answers);
        Objects.requireNonNull(evidence);
    }

    /** Whether it is about an initiative: it gives its id, alone or beside other words, or its name. */
    public boolean about(Initiative known) {
        String words = plain(initiative);
        String id = plain(known.row().text(Field.ID));
        String key = plain(known.key());
        return words.equals(key)
                || (!id.isEmpty() && words.equals(id))
                || words.equals(plain(known.row().title()))
                || names(words, id)
                || names(words, key);
    }

    /** An id has a digit; a name within other words may be that of another initiative. */
    private static boolean names(String words, String id) {
        return id.chars().anyMatch(Character::isDigit) && (" " + words + " ").contains(" " + id + " ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * The answer to one question.
     *
     * @param question 1–5
     * @param text the answer, to {@link #ACKNOWLEDGEMENT} only that there is one; empty when it was left blank, put off ({@code TBC}) or
     *     denied ({@code no})
     * @param evidence the cell, or that of the initiative where it is blank or names people
     */
    public record Answer(int question, String text, Evidence evidence) {

        public Answer {
            Objects.requireNonNull(text);
            Objects.requireNonNull(evidence);
            if (question < 1 || question > QUESTIONS.size()) {
                throw new IllegalArgumentException("a question is 1–" + QUESTIONS.size() + ", but is " + question);
            }
        }
    }
}
