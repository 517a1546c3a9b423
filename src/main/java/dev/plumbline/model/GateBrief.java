package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What proposed initiatives answer to the five questions before anybody decides, held against what is remembered of the portfolio. It
 * gives no verdict.
 *
 * @param portfolio the portfolio they are proposed for; empty when nobody says
 * @param asOf the day it speaks for
 * @param file the proposal's name
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param rules the version of the rules
 * @param memory what the answers were held against, and what is missing, table by table
 * @param pages one a proposed initiative, in the order of the proposal
 * @param problems what is wrong with the proposal as a file
 */
public record GateBrief(
        String portfolio,
        LocalDate asOf,
        String file,
        String sha256,
        String rules,
        List<Remembered> memory,
        List<Page> pages,
        List<Problem> problems) {

    public GateBrief {
        Objects.requireNonNull(portfolio);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(rules);
        memory = List.copyOf(memory);
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /**
     * One table of what is remembered.
     *
     * @param table its name
     * @param rows how many rows hold on the day; 0 when there are none
     * @param asOf the date of the newest one; {@code null} when there is none
     * @param checks what it is needed for
     */
    public record Remembered(String table, int rows, @Nullable LocalDate asOf, String checks) {}

    /**
     * One proposed initiative.
     *
     * @param subject the initiative
     * @param evidence where it stands in the proposal
     * @param answers to the five questions, in order
     * @param room what must leave to make room for it
     */
    public record Page(Subject subject, Evidence evidence, List<Answer> answers, Room room) {

        public Page {
            answers = List.copyOf(answers);
        }

        /** The numbers of the questions that are answered, while nothing remembered could contradict it though something might. */
        public List<Integer> unchecked() {
            return answers.stream()
                    .filter(answer -> answer.state() == State.ANSWERED
                            && !answer.checked()
                            && answer.question() < GateForm.QUESTIONS.size())
                    .map(Answer::question)
                    .toList();
        }

        /** The numbers of the questions in a state. */
        public List<Integer> questions(State state) {
            return answers.stream()
                    .filter(answer -> answer.state() == state)
                    .map(Answer::question)
                    .toList();
        }
    }

    /**
     * One question.
     *
     * @param question 1–5, see {@link GateForm#QUESTIONS}
     * @param state how far it is answered
     * @param checked whether anything that is remembered could contradict the answer
     * @param says what the proposal says; empty when nothing
     * @param record what is remembered says to it
     * @param evidence where both stand, the proposal first
     */
    public record Answer(
            int question, State state, boolean checked, String says, String record, List<Evidence> evidence) {

        public Answer {
            evidence = List.copyOf(evidence);
        }
    }

    /** How far a question is answered. */
    public enum State {
        /** An answer that nothing remembered contradicts. */
        ANSWERED,
        /** Half an answer. */
        PARTLY,
        /** An answer that the record contradicts. */
        CONTRADICTED,
        UNANSWERED;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What must leave before a proposal fits.
     *
     * @param fits whether it does as things stand; {@code null} when that cannot be told
     * @param summary the same in a sentence or two
     * @param bounds the limits and capacities it falls under
     * @param leaving what would make room, in the order in which it would go
     * @param notes what could not be checked
     */
    public record Room(
            @Nullable Boolean fits, String summary, List<Bound> bounds, List<Leaving> leaving, List<String> notes) {

        public Room {
            bounds = List.copyOf(bounds);
            leaving = List.copyOf(leaving);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A limit or a capacity.
     *
     * @param name what it bounds
     * @param unit {@code initiatives} or {@code FTE}
     * @param used how much is taken today
     * @param with how much would be with the proposal
     * @param available how much there is
     * @param evidence where it stands
     */
    public record Bound(String name, String unit, double used, double with, double available, List<Evidence> evidence) {

        public Bound {
            evidence = List.copyOf(evidence);
        }

        /** How much must become free; 0 when it fits. */
        public double over() {
            return Math.max(0, with - available);
        }
    }

    /**
     * An initiative whose stop or pause would make room.
     *
     * @param subject the initiative
     * @param named whether the proposal names it itself
     * @param frees what its end would free
     * @param why it comes before others
     * @param evidence where that stands
     */
    public record Leaving(Subject subject, boolean named, String frees, String why, List<Evidence> evidence) {

        public Leaving {
            evidence = List.copyOf(evidence);
        }
    }
}
