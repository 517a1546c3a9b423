package dev.plumbline.indicator;

import dev.plumbline.model.GateBrief.Page;
import dev.plumbline.model.GateBrief.Room;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Asks the five questions of proposals (method I19, before the fact): what they answer is held against the direction, register,
 * metrics and decisions that are remembered. What cannot be checked is said to be so; nobody is named.
 */
public final class ProposalGate {

    private final CommitmentQuestion commitment;
    private final RemovalQuestion removal;
    private final AcknowledgementQuestion acknowledgement;
    private final MetricQuestion metric;
    private final Function<Proposal, Room> room;

    /**
     * @param history what is remembered, up to the day the brief speaks for
     * @param day that day
     * @param rules the thresholds of the indicators
     * @param room how room is made for a proposal
     */
    public ProposalGate(PortfolioHistory history, LocalDate day, Rules rules, Function<Proposal, Room> room) {
        Snapshot register = history.snapshotAt(day).orElse(null);
        DirectionLinks links = DirectionLinks.of(
                register == null ? new Snapshot(day, List.of()) : register,
                history.directionAt(day),
                rules.of(DirectionCoverage.ID));
        this.commitment = new CommitmentQuestion(history, day, links);
        this.removal = new RemovalQuestion(register);
        this.acknowledgement = new AcknowledgementQuestion(history, day);
        this.metric = new MetricQuestion(history, day, register);
        this.room = room;
    }

    /** The page of a proposal. */
    public Page ask(Proposal proposal) {
        return new Page(
                proposal.initiative().subject(),
                proposal.evidence(),
                List.of(
                        commitment.of(proposal),
                        removal.of(proposal),
                        acknowledgement.of(proposal),
                        metric.of(proposal),
                        ProblemQuestion.of(proposal)),
                room.apply(proposal));
    }
}
