package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.indicator.GateAnswers.Answer;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the five questions of additions. What a gate form answers counts as an answer and is held against the record; without a form
 * the answers are inferred from register, direction, metrics and decisions.
 */
final class GateQuestions {

    private static final int ENOUGH_WORDS = 5;

    private final QuarterWindow window;
    private final PortfolioHistory history;
    private final DirectionLinks links;
    private final Rules.Rule rule;
    private final Acknowledgement acknowledgement;

    GateQuestions(QuarterWindow window, DirectionLinks links, Rules.Rule rule) {
        this.window = window;
        this.history = window.history();
        this.links = links;
        this.rule = rule;
        this.acknowledgement = new Acknowledgement(history, last());
    }

    private LocalDate last() {
        return window.last().asOf();
    }

    GateAnswers ask(Move move) {
        Map<Integer, GateForm.Answer> form = history.gateAnswers(move.initiative(), last());
        return new GateAnswers(
                move,
                List.of(
                        commitment(move, form.get(1)),
                        removal(move, form.get(2)),
                        acknowledgement.of(move.key(), form.get(3)),
                        metric(move.initiative(), form.get(4)),
                        problem(move.initiative(), form.get(5))),
                !form.isEmpty());
    }

    private static boolean filled(GateForm.@Nullable Answer form) {
        return form != null && !form.text().isBlank();
    }

    /** A question that a form asks and nobody answers is unanswered, whatever the other inputs can tell. */
    private static Answer blank(GateForm.@Nullable Answer form, boolean asked) {
        return form != null ? Answer.none(List.of(form.evidence())) : asked ? Answer.none(List.of()) : Answer.unknown();
    }

    private Answer commitment(Move move, GateForm.@Nullable Answer form) {
        if (form != null && filled(form)) {
            return new CommitmentClaim(history, links).answer(form, move.event().to());
        }
        List<Commitment> commitments = links.of(Commitment.Kind.COMMIT);
        if (commitments.isEmpty()) {
            return form == null ? new Answer(null, "no direction is declared", false, List.of()) : blank(form, true);
        }
        Strength strength = links.strongest(move.initiative(), commitments);
        String names = commitments.stream()
                .filter(c -> links.strength(move.initiative(), c) == strength)
                .map(Commitment::id)
                .limit(2)
                .collect(Collectors.joining(" and "));
        Evidence evidence = move.initiative().row().evidence(Field.OBJECTIVE);
        return switch (strength) {
            case CONFIRMED -> Answer.given(1, names, evidence);
            case CANDIDATE -> Answer.given(0.5, "perhaps " + names, evidence);
            case NONE -> blank(form, true);
        };
    }

    private Answer removal(Move move, GateForm.@Nullable Answer form) {
        if (form != null && filled(form)) {
            return removed(form.text(), form.evidence(), move);
        }
        Initiative initiative = move.initiative();
        if (!initiative.row().text(Field.REMOVES).isBlank()) {
            return removed(
                    initiative.row().text(Field.REMOVES), initiative.row().evidence(Field.REMOVES), move);
        }
        for (Decision approval : approvals(initiative)) {
            if (!approval.removal().isBlank()) {
                return removed(approval.removal(), approval.evidence().get(0), move);
            }
        }
        boolean asked = initiative.row().get(Field.REMOVES).state() != Datum.State.ABSENT
                || DecisionEffects.recorded(history).stream()
                        .anyMatch(d -> !d.removal().isBlank());
        return blank(form, asked);
    }

    private List<Decision> approvals(Initiative initiative) {
        return DecisionEffects.recorded(history).stream()
                .filter(d -> d.type() == Decision.Type.APPROVE_ADD && d.positive())
                .filter(d -> d.about(Subject.Type.INITIATIVE).contains(initiative.key()))
                .toList();
    }

    /** Whether what was named has left the work in progress, or may still do so in time. */
    private Answer removed(String named, Evidence evidence, Move move) {
        List<Initiative> still = NamedWork.in(named, window.last().inProgress());
        boolean due = !last().isBefore(move.event().midpoint().plusDays((long) rule.least("days")));
        if (!still.isEmpty() && due) {
            List<Evidence> both = new ArrayList<>(List.of(evidence));
            still.forEach(i -> both.add(i.row().evidence(Field.STATUS)));
            return Answer.untrue(named + ", which is still there", both);
        }
        boolean known = history.snapshots().stream()
                .anyMatch(s -> !NamedWork.in(named, s.initiatives()).isEmpty());
        return known
                ? Answer.given(1, named, evidence)
                : Answer.given(0.5, named + ", which no register lists", evidence);
    }

    private Answer metric(Initiative initiative, GateForm.@Nullable Answer form) {
        Evidence evidence = initiative.row().evidence(Field.SUCCESS_METRIC);
        boolean declared = history.declared(last(), Content::metrics).stream()
                .anyMatch(m -> Wording.normalised(m.owner()).equals(Wording.normalised(initiative.key()))
                        || Wording.normalised(m.owner())
                                .equals(Wording.normalised(initiative.row().title())));
        boolean stated =
                declared || !initiative.row().text(Field.SUCCESS_METRIC).isBlank();
        if (!stated && !filled(form)) {
            boolean asked = initiative.row().get(Field.SUCCESS_METRIC).state() != Datum.State.ABSENT
                    || !history.declared(last(), Content::metrics).isEmpty();
            return blank(form, asked);
        }
        boolean competes = history.governance().conflicts().stream()
                .anyMatch(c -> MetricClash.hard(c) && MetricClash.of(c, initiative.key()));
        String words = "a metric that competes with another";
        if (form != null && filled(form)) {
            return competes
                    ? Answer.untrue(words, List.of(form.evidence()))
                    : Answer.given(1, form.text(), form.evidence());
        }
        return competes ? Answer.given(0, words, evidence) : Answer.given(1, "stated", evidence);
    }

    private static Answer problem(Initiative initiative, GateForm.@Nullable Answer form) {
        if (form != null && filled(form)) {
            return stated(form);
        }
        boolean value = initiative.row().get(Field.VALUE).state() != Datum.State.ABSENT;
        boolean text = initiative.row().get(Field.DESCRIPTION).state() != Datum.State.ABSENT;
        if (initiative.row().get(Field.VALUE).known()) {
            return Answer.given(1, "a value is stated", initiative.row().evidence(Field.VALUE));
        }
        String description = initiative.row().text(Field.DESCRIPTION);
        if (enough(description)) {
            return Answer.given(
                    0.5, "described, without a value", initiative.row().evidence(Field.DESCRIPTION));
        }
        return form == null && (value || text)
                ? Answer.none(List.of(initiative.row().evidence()))
                : blank(form, false);
    }

    /** A problem takes a sentence or a number; that it is urgent is no problem. */
    static Answer stated(GateForm.Answer form) {
        String text = form.text();
        if (enough(text) || text.chars().anyMatch(Character::isDigit)) {
            return Answer.given(1, text, form.evidence());
        }
        return UrgentAdditions.urgent(text)
                ? Answer.given(0, "only that it is urgent", form.evidence())
                : Answer.given(0.5, text + ", in few words", form.evidence());
    }

    /** Whether a text has the words of a sentence. */
    static boolean enough(String text) {
        return Wording.normalised(text).split(" ").length >= ENOUGH_WORDS;
    }
}
