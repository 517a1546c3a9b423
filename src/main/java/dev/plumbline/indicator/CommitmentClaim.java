package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.indicator.GateAnswers.Answer;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which commitment a gate form claims, held against the direction as declared.
 *
 * @param history what was declared
 * @param links how words are matched to statements of direction
 */
record CommitmentClaim(PortfolioHistory history, DirectionLinks links) {

    static final Comparator<Commitment> BY_ID =
            Comparator.comparing(Commitment::id).thenComparing(Commitment::statement);

    /**
     * @param day when the initiative was added: a commitment must be in force then
     */
    Answer answer(GateForm.Answer form, LocalDate day) {
        List<Commitment> declared = history.declared(day, Content::direction);
        if (declared.stream().noneMatch(c -> c.kind() == Commitment.Kind.COMMIT)) {
            return Answer.given(
                    1, form.text() + ", which cannot be checked: no direction is declared", form.evidence());
        }
        List<Commitment> confirmed = claimed(form.text(), declared, Strength.CONFIRMED);
        List<Commitment> holding = confirmed.stream().filter(c -> holds(c, day)).toList();
        if (!holding.isEmpty()) {
            return Answer.given(1, ids(holding), form.evidence());
        }
        if (!confirmed.isEmpty()) {
            Commitment first = confirmed.get(0);
            String why = first.kind() == Commitment.Kind.COMMIT ? "is not in force on " + day : "is no commitment";
            return Answer.untrue(ids(confirmed) + ", which " + why, List.of(form.evidence(), first.evidence()));
        }
        List<Commitment> perhaps = claimed(form.text(), declared, Strength.CANDIDATE).stream()
                .filter(c -> holds(c, day))
                .toList();
        return perhaps.isEmpty()
                ? Answer.given(0.5, form.text() + ", which no statement of direction names", form.evidence())
                : Answer.given(0.5, "perhaps " + ids(perhaps), form.evidence());
    }

    /** The statements that words name so strongly, by id. */
    List<Commitment> claimed(String text, List<Commitment> declared, Strength strength) {
        return declared.stream()
                .filter(c -> links.strength(text, c) == strength)
                .sorted(BY_ID)
                .toList();
    }

    /** Whether it is a commitment and in force. */
    static boolean holds(Commitment commitment, LocalDate day) {
        return commitment.kind() == Commitment.Kind.COMMIT && commitment.valid().contains(day);
    }

    private static String ids(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::id).limit(2).collect(Collectors.joining(" and "));
    }
}
