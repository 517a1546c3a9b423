package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which commitment a proposal serves: what it claims, held against the direction of a day. */
final class CommitmentQuestion {

    private final LocalDate day;
    private final List<Commitment> direction;
    private final DirectionLinks links;
    private final CommitmentClaim claim;

    CommitmentQuestion(PortfolioHistory history, LocalDate day, DirectionLinks links) {
        this.day = day;
        this.direction = history.declared(day, Content::direction);
        this.links = links;
        this.claim = new CommitmentClaim(history, links);
    }

    Answer of(Proposal proposal) {
        List<Commitment> inForce = direction.stream().filter(this::holds).toList();
        Optional<Said> said = Said.of(proposal, 1, Field.OBJECTIVE);
        List<Commitment> excluded = excluded(proposal);
        if (!excluded.isEmpty()) {
            Said told = said.orElse(new Said(proposal.initiative().row().title(), proposal.evidence()));
            return Said.answer(
                    1,
                    State.CONTRADICTED,
                    true,
                    told,
                    "The direction excludes it: " + quoted(excluded.get(0)) + ".",
                    evidence(excluded));
        }
        if (inForce.isEmpty()) {
            String none = direction.isEmpty()
                    ? "Not checked: no statement of direction is remembered."
                    : "Not checked: no commitment is in force on " + day + ".";
            return said.map(s -> Said.answer(1, State.ANSWERED, false, s, none, List.of()))
                    .orElseGet(() -> Said.unanswered(proposal, 1, false, none));
        }
        return said.map(s -> claimed(s, inForce)).orElseGet(() -> unclaimed(proposal, inForce));
    }

    private Answer claimed(Said said, List<Commitment> inForce) {
        List<Commitment> named = claim.claimed(said.text(), direction, Strength.CONFIRMED);
        List<Commitment> holding = named.stream().filter(this::holds).toList();
        if (!holding.isEmpty()) {
            return Said.answer(
                    1, State.ANSWERED, true, said, "In force: " + quoted(holding.get(0)) + ".", evidence(holding));
        }
        if (!named.isEmpty()) {
            Commitment first = named.get(0);
            String why = first.kind() == Commitment.Kind.COMMIT ? "Not in force on " + day + ": " : "No commitment: ";
            return Said.answer(1, State.CONTRADICTED, true, said, why + quoted(first) + ".", evidence(named));
        }
        List<Commitment> near = claim.claimed(said.text(), inForce, Strength.CANDIDATE);
        return near.isEmpty()
                ? Said.answer(
                        1,
                        State.PARTLY,
                        true,
                        said,
                        "No statement of direction names it; in force are " + ids(inForce) + ".",
                        List.of())
                : Said.answer(
                        1, State.PARTLY, true, said, "It reads like " + quoted(near.get(0)) + ".", evidence(near));
    }

    private Answer unclaimed(Proposal proposal, List<Commitment> inForce) {
        Map<Commitment, Strength> match = links.of(proposal.initiative().row());
        List<Commitment> near = inForce.stream()
                .filter(c -> match.getOrDefault(c, Strength.NONE) != Strength.NONE)
                .sorted(CommitmentClaim.BY_ID)
                .toList();
        if (near.isEmpty()) {
            return Said.unanswered(
                    proposal,
                    1,
                    true,
                    Wording.count(inForce.size(), "commitment") + (inForce.size() == 1 ? " is" : " are") + " in force: "
                            + ids(inForce) + ".");
        }
        List<Evidence> evidence = new ArrayList<>(List.of(proposal.evidence()));
        evidence.addAll(evidence(near));
        return new Answer(
                1,
                State.PARTLY,
                true,
                "",
                "It names none, but its words are near " + quoted(near.get(0)) + ".",
                evidence);
    }

    private List<Commitment> excluded(Proposal proposal) {
        Map<Commitment, Strength> match = links.of(proposal.initiative().row());
        GateForm.Answer form = proposal.form().get(1);
        return links.of(Commitment.Kind.EXCLUDE).stream()
                .filter(c -> match.getOrDefault(c, Strength.NONE) == Strength.CONFIRMED
                        || (form != null && links.strength(form.text(), c) == Strength.CONFIRMED))
                .sorted(CommitmentClaim.BY_ID)
                .toList();
    }

    private boolean holds(Commitment commitment) {
        return CommitmentClaim.holds(commitment, day);
    }

    private static String quoted(Commitment commitment) {
        return commitment.id() + " “" + commitment.statement() + "”";
    }

    private static String ids(List<Commitment> commitments) {
        return commitments.stream()
                        .sorted(CommitmentClaim.BY_ID)
                        .map(Commitment::id)
                        .limit(6)
                        .collect(Collectors.joining(", "))
                + (commitments.size() > 6 ? " …" : "");
    }

    private static List<Evidence> evidence(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::evidence).toList();
    }
}
