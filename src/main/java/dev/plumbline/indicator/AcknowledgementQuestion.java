package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether leaders have acknowledged a proposal, held against the decisions that are remembered. Nobody is named.
 *
 * @param history what is remembered
 * @param day until when it counts
 */
record AcknowledgementQuestion(PortfolioHistory history, LocalDate day) {

    Answer of(Proposal proposal) {
        GateForm.Answer form = proposal.form().get(GateForm.ACKNOWLEDGEMENT);
        List<Decision> decisions = DecisionEffects.recorded(history);
        GateAnswers.Answer told = new Acknowledgement(history, day).of(decision -> about(decision, proposal), form);
        boolean checked = !decisions.isEmpty();
        String says = form == null ? "" : form.text();
        List<Evidence> evidence = told.evidence().isEmpty() ? List.of(proposal.evidence()) : told.evidence();
        Double value = told.value();
        if (told.untrue()) {
            return new Answer(
                    3, State.CONTRADICTED, true, says, "A later decision refuses it: " + told.words() + ".", evidence);
        }
        if (value == null || value == 0) {
            return Said.unanswered(proposal, 3, checked, leaders() + silent(checked));
        }
        State state = value < 1 ? State.PARTLY : State.ANSWERED;
        String record = says.isBlank() ? "The approval is " + told.words() + "." : leaders() + silent(checked);
        return new Answer(3, state, checked, says, record, evidence);
    }

    private static String silent(boolean checked) {
        return checked ? "No decision that is remembered refuses it." : "Not checked: no decisions are remembered.";
    }

    private String leaders() {
        int leaders = new Acknowledgement(history, day).leaders().size();
        return leaders == 0
                ? ""
                : Wording.count(leaders, "person").replace("persons", "people") + (leaders == 1 ? " holds" : " hold")
                        + " a leadership role. ";
    }

    /** A proposal that no register lists yet is linked to nothing; decisions name it in their words. */
    private static boolean about(Decision decision, Proposal proposal) {
        Initiative initiative = proposal.initiative();
        String title = Wording.normalised(initiative.row().title());
        boolean telling = title.contains(" ") || title.chars().anyMatch(Character::isDigit);
        return decision.about(Subject.Type.INITIATIVE).contains(initiative.key())
                || (telling
                        && !NamedWork.in(decision.text(), List.of(initiative)).isEmpty());
    }
}
