package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.Page;
import dev.plumbline.model.GateBrief.Room;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import dev.plumbline.model.SuccessMetric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the five questions of proposals (method I19, before the fact): what they answer is held against the direction, register,
 * metrics and decisions that are remembered. What cannot be checked is said to be so; nobody is named.
 */
public final class ProposalGate {

    private static final int ENOUGH_WORDS = 5;

    private final PortfolioHistory history;
    private final LocalDate day;
    private final @Nullable Snapshot register;
    private final List<Commitment> direction;
    private final DirectionLinks links;
    private final Function<Proposal, Room> room;

    /**
     * @param history what is remembered, up to the day the brief speaks for
     * @param day that day
     * @param rules the thresholds of the indicators
     * @param room how room is made for a proposal
     */
    public ProposalGate(PortfolioHistory history, LocalDate day, Rules rules, Function<Proposal, Room> room) {
        this.history = history;
        this.day = day;
        this.register = history.snapshotAt(day).orElse(null);
        this.direction = history.declared(day, Content::direction);
        this.links = DirectionLinks.of(
                register == null ? new Snapshot(day, List.of()) : register,
                history.directionAt(day),
                rules.of(DirectionCoverage.ID));
        this.room = room;
    }

    /** The page of a proposal. */
    public Page ask(Proposal proposal) {
        return new Page(
                proposal.initiative().subject(),
                proposal.evidence(),
                List.of(
                        commitment(proposal),
                        removal(proposal),
                        acknowledgement(proposal),
                        metric(proposal),
                        problem(proposal)),
                room.apply(proposal));
    }

    /** What a proposal says to a question: its gate form, else a cell of its row. */
    private static Optional<Said> said(Proposal proposal, int question, @Nullable Field field) {
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

    private record Said(String text, Evidence evidence) {}

    private static Answer unanswered(Proposal proposal, int question, boolean checked, String record) {
        GateForm.Answer form = proposal.form().get(question);
        return new Answer(
                question,
                State.UNANSWERED,
                checked,
                "",
                record,
                List.of(form == null ? proposal.evidence() : form.evidence()));
    }

    private static Answer answer(
            int question, State state, boolean checked, Said said, String record, List<Evidence> beside) {
        List<Evidence> evidence = new ArrayList<>(List.of(said.evidence()));
        beside.stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new Answer(question, state, checked, said.text(), record, evidence);
    }

    private Answer commitment(Proposal proposal) {
        List<Commitment> inForce = direction.stream().filter(this::holds).toList();
        Optional<Said> said = said(proposal, 1, Field.OBJECTIVE);
        List<Commitment> excluded = excluded(proposal);
        if (!excluded.isEmpty()) {
            Said told = said.orElse(new Said(proposal.initiative().row().title(), proposal.evidence()));
            return answer(
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
            return said.map(s -> answer(1, State.ANSWERED, false, s, none, List.of()))
                    .orElseGet(() -> unanswered(proposal, 1, false, none));
        }
        return said.map(s -> claimed(s, inForce)).orElseGet(() -> unclaimed(proposal, inForce));
    }

    private Answer claimed(Said said, List<Commitment> inForce) {
        List<Commitment> named = direction.stream()
                .filter(c -> links.strength(said.text(), c) == Strength.CONFIRMED)
                .sorted(BY_ID)
                .toList();
        List<Commitment> holding = named.stream().filter(this::holds).toList();
        if (!holding.isEmpty()) {
            return answer(
                    1, State.ANSWERED, true, said, "In force: " + quoted(holding.get(0)) + ".", evidence(holding));
        }
        if (!named.isEmpty()) {
            Commitment first = named.get(0);
            String why = first.kind() == Commitment.Kind.COMMIT ? "Not in force on " + day + ": " : "No commitment: ";
            return answer(1, State.CONTRADICTED, true, said, why + quoted(first) + ".", evidence(named));
        }
        List<Commitment> near = inForce.stream()
                .filter(c -> links.strength(said.text(), c) == Strength.CANDIDATE)
                .sorted(BY_ID)
                .toList();
        return near.isEmpty()
                ? answer(
                        1,
                        State.PARTLY,
                        true,
                        said,
                        "No statement of direction names it; in force are " + ids(inForce) + ".",
                        List.of())
                : answer(1, State.PARTLY, true, said, "It reads like " + quoted(near.get(0)) + ".", evidence(near));
    }

    private Answer unclaimed(Proposal proposal, List<Commitment> inForce) {
        Map<Commitment, Strength> match = links.of(proposal.initiative().row());
        List<Commitment> near = inForce.stream()
                .filter(c -> match.getOrDefault(c, Strength.NONE) != Strength.NONE)
                .sorted(BY_ID)
                .toList();
        if (near.isEmpty()) {
            return unanswered(
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
                .sorted(BY_ID)
                .toList();
    }

    private static final Comparator<Commitment> BY_ID =
            Comparator.comparing(Commitment::id).thenComparing(Commitment::statement);

    private boolean holds(Commitment commitment) {
        return commitment.kind() == Commitment.Kind.COMMIT && commitment.valid().contains(day);
    }

    private static String quoted(Commitment commitment) {
        return commitment.id() + " “" + commitment.statement() + "”";
    }

    private static String ids(List<Commitment> commitments) {
        return commitments.stream().sorted(BY_ID).map(Commitment::id).limit(6).collect(Collectors.joining(", "))
                + (commitments.size() > 6 ? " …" : "");
    }

    private static List<Evidence> evidence(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::evidence).toList();
    }

    private Answer removal(Proposal proposal) {
        Optional<Said> said = said(proposal, 2, Field.REMOVES);
        if (register == null) {
            String none = "Not checked: no register is remembered.";
            return said.map(s -> answer(2, State.ANSWERED, false, s, none, List.of()))
                    .orElseGet(() -> unanswered(proposal, 2, false, none));
        }
        return said.map(s -> removal(s, register))
                .orElseGet(() -> unanswered(proposal, 2, true, "Nothing is named. See below what would make room."));
    }

    private static Answer removal(Said said, Snapshot register) {
        List<Initiative> named = NamedWork.in(said.text(), register.initiatives()).stream()
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
        List<Evidence> cells =
                named.stream().map(i -> i.row().evidence(Field.STATUS)).toList();
        List<Initiative> active = named.stream().filter(Initiative::inProgress).toList();
        List<Initiative> gone = named.stream().filter(i -> !i.inProgress()).toList();
        if (named.isEmpty()) {
            return answer(
                    2,
                    State.PARTLY,
                    true,
                    said,
                    "The register of " + register.asOf() + " lists nothing of that name.",
                    List.of());
        }
        if (active.isEmpty()) {
            return answer(
                    2,
                    State.CONTRADICTED,
                    true,
                    said,
                    names(gone) + (gone.size() == 1 ? " is" : " are") + " not in progress on " + register.asOf()
                            + ", so that nothing becomes free.",
                    cells);
        }
        String record = names(active) + (active.size() == 1 ? " is" : " are") + " in progress on " + register.asOf()
                + " and can leave"
                + (gone.isEmpty()
                        ? "."
                        : "; " + names(gone) + (gone.size() == 1 ? " is" : " are") + " not in progress.");
        return answer(2, gone.isEmpty() ? State.ANSWERED : State.PARTLY, true, said, record, cells);
    }

    private static String names(List<Initiative> initiatives) {
        return initiatives.stream()
                .map(i -> i.row().title() + (i.row().title().equals(i.key()) ? "" : " (" + i.key() + ")"))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private Answer acknowledgement(Proposal proposal) {
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
            return unanswered(proposal, 3, checked, leaders() + silent(checked));
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

    private Answer metric(Proposal proposal) {
        int known = history.declared(day, Content::metrics).size()
                + (register == null
                        ? 0
                        : (int) register.inProgress().stream()
                                .filter(i -> i.row().get(Field.SUCCESS_METRIC).known())
                                .count());
        String none = "Not checked: no metrics are remembered.";
        Optional<Said> said = said(proposal, 4, Field.SUCCESS_METRIC)
                .or(() -> proposal.metrics().stream().findFirst().map(m -> new Said(words(m), m.evidence())));
        if (said.isEmpty()) {
            return unanswered(proposal, 4, known > 0, known > 0 ? "Nothing is stated." : none);
        }
        Optional<MetricConflict> worst = proposal.conflicts().stream()
                .min(Comparator.comparing(MetricConflict::type).thenComparing(MetricConflict::why));
        if (worst.isEmpty()) {
            return answer(
                    4,
                    State.ANSWERED,
                    known > 0,
                    said.get(),
                    known > 0
                            ? "It competes with none of " + Wording.count(known, "metric") + " that are remembered."
                            : none,
                    List.of());
        }
        MetricConflict conflict = worst.get();
        MetricDefinition other =
                MetricClash.owns(conflict.one(), proposal.initiative().key()) ? conflict.other() : conflict.one();
        State state = MetricClash.hard(conflict)
                ? State.CONTRADICTED
                : conflict.type() == MetricConflict.Type.SAME_NAME_DIFFERENT_DEFINITION ? State.PARTLY : State.ANSWERED;
        String owner = other.source().owner();
        return answer(
                4,
                state,
                true,
                said.get(),
                "Beside “" + other.source().metric() + "”" + (owner.isBlank() ? "" : " of " + owner) + ": "
                        + conflict.why(),
                List.of(other.source().evidence()));
    }

    private static String words(SuccessMetric metric) {
        return (metric.metric() + " " + metric.direction() + " " + metric.target() + " " + metric.unit())
                .replaceAll(" +", " ")
                .strip();
    }

    private static Answer problem(Proposal proposal) {
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
            return answer(
                    5,
                    State.ANSWERED,
                    false,
                    new Said(value.raw(), proposal.initiative().row().evidence(Field.VALUE)),
                    record,
                    List.of());
        }
        String description = proposal.initiative().row().text(Field.DESCRIPTION);
        return Wording.normalised(description).split(" ").length >= ENOUGH_WORDS
                ? answer(
                        5,
                        State.PARTLY,
                        false,
                        new Said(description, proposal.initiative().row().evidence(Field.DESCRIPTION)),
                        "It is described; no value says how large the problem is.",
                        List.of())
                : unanswered(proposal, 5, false, "Neither a problem nor a value is stated.");
    }
}
