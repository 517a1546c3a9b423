package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The five questions asked of one addition, answered from evidence (method I19).
 *
 * @param move the addition
 * @param answers to the five questions, in order
 */
record GateAnswers(Move move, List<Answer> answers) {

    /** The questions, in order. */
    static final List<String> QUESTIONS = List.of(
            "which commitment it serves",
            "what is removed for it",
            "whether every leader has acknowledged it",
            "how its success is measured",
            "which problem it solves");

    /**
     * One answer.
     *
     * @param value 0 no answer, ½ half an answer, 1 an answer; {@code null} when the inputs cannot tell
     * @param words what the inputs say
     * @param untrue whether it is answered and the record contradicts it
     * @param evidence where it stands; {@code null} when nothing does
     */
    record Answer(@Nullable Double value, String words, boolean untrue, @Nullable Evidence evidence) {

        private Exhibit.Answer shown() {
            return new Exhibit.Answer(state(), words, evidence);
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

        static Answer unknown(String words) {
            return new Answer(null, words, false, null);
        }
    }

    /** How good the answers are, over those that can be told; empty when none can. */
    Optional<Double> score() {
        List<Double> known = answers.stream()
                .map(Answer::value)
                .filter(java.util.Objects::nonNull)
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
            parts.add((i + 1) + " " + QUESTIONS.get(i) + ": " + answers.get(i).words());
        }
        return String.join("; ", parts) + ".";
    }

    /** Asks an addition. */
    static final class Questions {

        private final PortfolioHistory history;
        private final QuarterWindow window;
        private final DirectionLinks links;
        private final Rules.Rule rule;

        Questions(QuarterWindow window, DirectionLinks links, Rules.Rule rule) {
            this.history = window.history();
            this.window = window;
            this.links = links;
            this.rule = rule;
        }

        GateAnswers ask(Move move) {
            Initiative initiative = move.initiative();
            List<Decision> approvals = DecisionEffects.recorded(history).stream()
                    .filter(d -> d.type() == Decision.Type.APPROVE_ADD && d.positive())
                    .filter(d -> d.about(Subject.Type.INITIATIVE).contains(initiative.key()))
                    .toList();
            return new GateAnswers(
                    move,
                    List.of(
                            commitment(initiative),
                            removal(move, approvals),
                            Answer.unknown("unanswered"),
                            metric(initiative),
                            problem(initiative)));
        }

        private Answer commitment(Initiative initiative) {
            List<Commitment> commitments = links.of(Commitment.Kind.COMMIT);
            if (commitments.isEmpty()) {
                return Answer.unknown("no direction is declared");
            }
            Strength strength = links.strongest(initiative, commitments);
            String names = commitments.stream()
                    .filter(c -> links.strength(initiative, c) == strength)
                    .map(Commitment::id)
                    .limit(2)
                    .collect(java.util.stream.Collectors.joining(" and "));
            Evidence evidence = initiative.row().evidence(Field.OBJECTIVE);
            return switch (strength) {
                case CONFIRMED -> new Answer(1.0, names, false, evidence);
                case CANDIDATE -> new Answer(0.5, "perhaps " + names, false, evidence);
                case NONE -> new Answer(0.0, "unanswered", false, null);
            };
        }

        private Answer removal(Move move, List<Decision> approvals) {
            String named = move.initiative().row().text(Field.REMOVES);
            Evidence evidence = move.initiative().row().evidence(Field.REMOVES);
            for (Decision approval : approvals) {
                if (named.isBlank() && !approval.removal().isBlank()) {
                    named = approval.removal();
                    evidence = approval.evidence().get(0);
                }
            }
            boolean column = move.initiative().row().get(Field.REMOVES).state() != Datum.State.ABSENT
                    || DecisionEffects.recorded(history).stream()
                            .anyMatch(d -> !d.removal().isBlank());
            if (named.isBlank()) {
                return column ? new Answer(0.0, "unanswered", false, null) : Answer.unknown("unanswered");
            }
            return gone(named, move)
                    ? new Answer(1.0, named, false, evidence)
                    : new Answer(0.0, named + ", which is still there", true, evidence);
        }

        /** Whether what was named has left the work in progress, or may still do so in time. */
        private boolean gone(String named, Move move) {
            String words = " " + Wording.normalised(named) + " ";
            List<Initiative> still = window.last().inProgress().stream()
                    .filter(i -> words.contains(" " + Wording.normalised(i.key()) + " ")
                            || words.contains(" " + Wording.normalised(i.row().title()) + " "))
                    .toList();
            boolean due = !window.last().asOf().isBefore(move.event().midpoint().plusDays((long) rule.least("days")));
            return still.isEmpty() || !due;
        }

        private Answer metric(Initiative initiative) {
            Evidence evidence = initiative.row().evidence(Field.SUCCESS_METRIC);
            boolean declared = history.declared(window.last().asOf(), dev.plumbline.model.Content::metrics).stream()
                    .anyMatch(m -> Wording.normalised(m.owner()).equals(Wording.normalised(initiative.key()))
                            || Wording.normalised(m.owner())
                                    .equals(Wording.normalised(initiative.row().title())));
            boolean column = initiative.row().get(Field.SUCCESS_METRIC).state() != Datum.State.ABSENT
                    || !history.declared(window.last().asOf(), dev.plumbline.model.Content::metrics)
                            .isEmpty();
            if (!column) {
                return Answer.unknown("unanswered");
            }
            if (!declared && initiative.row().text(Field.SUCCESS_METRIC).isBlank()) {
                return new Answer(0.0, "unanswered", false, null);
            }
            for (MetricConflict conflict : history.governance().conflicts()) {
                boolean hard = conflict.type() == MetricConflict.Type.OPPOSITE_MOVEMENT
                        || conflict.type() == MetricConflict.Type.DISJOINT_TARGETS;
                if (hard && (owns(conflict.one(), initiative) || owns(conflict.other(), initiative))) {
                    return new Answer(0.0, "a metric that competes with another", false, evidence);
                }
            }
            return new Answer(1.0, "stated", false, evidence);
        }

        private static boolean owns(dev.plumbline.model.MetricDefinition metric, Initiative initiative) {
            return Wording.normalised(metric.source().owner()).equals(Wording.normalised(initiative.key()));
        }

        private static Answer problem(Initiative initiative) {
            boolean value = initiative.row().get(Field.VALUE).state() != Datum.State.ABSENT;
            boolean text = initiative.row().get(Field.DESCRIPTION).state() != Datum.State.ABSENT;
            if (!value && !text) {
                return Answer.unknown("unanswered");
            }
            if (initiative.row().get(Field.VALUE).known()) {
                return new Answer(
                        1.0, "a value is stated", false, initiative.row().evidence(Field.VALUE));
            }
            int words =
                    Wording.normalised(initiative.row().text(Field.DESCRIPTION)).split(" ").length;
            return words >= ENOUGH
                    ? new Answer(
                            0.5,
                            "described, without a value",
                            false,
                            initiative.row().evidence(Field.DESCRIPTION))
                    : new Answer(0.0, "unanswered", false, initiative.row().evidence());
        }

        private static final int ENOUGH = 5;
    }
}
