package dev.plumbline.indicator;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says to a question.
 *
 * @param text its words
 * @param evidence where they stand
 */
record Said(String text, Evidence evidence) {

    /** Its gate form, else a cell of its row; empty when neither says anything. */
    static Optional<Said> of(Proposal proposal, int question, @Nullable Field field) {
        GateForm.Answer form = proposal.form().get(question);
        if (form != null && !form.text().isBlank()) {
            return Optional.of(new Said(form.text(), form.evidence()));
        }
        return field == null || proposal.initiative().row().text(field).isBlank()
                ? Optional.empty()
                : Optional.of(new Said(
                        proposal.initiative().row().get(field).raw(),
                        proposal.initiative().row().evidence(field)));
    }

    /** A question to which it says nothing. */
    static Answer unanswered(Proposal proposal, int question, boolean checked, String record) {
        GateForm.Answer form = proposal.form().get(question);
        return new Answer(
                question,
                State.UNANSWERED,
                checked,
                "",
                record,
                List.of(form == null ? proposal.evidence() : form.evidence()));
    }

    /** A question to which it says something, with what is remembered of it beside. */
    static Answer answer(int question, State state, boolean checked, Said said, String record, List<Evidence> beside) {
        List<Evidence> evidence = new ArrayList<>(List.of(said.evidence()));
        beside.stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new Answer(question, state, checked, said.text(), record, evidence);
    }
}
