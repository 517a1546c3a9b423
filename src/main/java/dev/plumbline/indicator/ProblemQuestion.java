package dev.plumbline.indicator;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Proposal;
import java.util.List;
import java.util.Objects;

/** Which problem a proposal solves: its own words, for nothing that is remembered could check them. */
final class ProblemQuestion {

    private ProblemQuestion() {}

    static Answer of(Proposal proposal) {
        String record = "Nothing that is remembered could check this; read the words.";
        GateForm.Answer form = proposal.form().get(5);
        if (form != null && !form.text().isBlank()) {
            GateAnswers.Answer told = GateQuestions.stated(form);
            double value = Objects.requireNonNullElse(told.value(), 0.0);
            State state = value == 1 ? State.ANSWERED : value > 0 ? State.PARTLY : State.UNANSWERED;
            String why = value == 1
                    ? record
                    : value > 0
                            ? "A few words; no number says how large it is."
                            : "That it is urgent names no problem.";
            return new Answer(5, state, false, form.text(), why, List.of(form.evidence()));
        }
        Datum value = proposal.initiative().row().get(Field.VALUE);
        if (value.known()) {
            return Said.answer(
                    5,
                    State.ANSWERED,
                    false,
                    new Said(value.raw(), proposal.initiative().row().evidence(Field.VALUE)),
                    record,
                    List.of());
        }
        String description = proposal.initiative().row().text(Field.DESCRIPTION);
        return GateQuestions.enough(description)
                ? Said.answer(
                        5,
                        State.PARTLY,
                        false,
                        new Said(description, proposal.initiative().row().evidence(Field.DESCRIPTION)),
                        "It is described; no value says how large the problem is.",
                        List.of())
                : Said.unanswered(proposal, 5, false, "Neither a problem nor a value is stated.");
    }
}
