package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Bound;
import dev.plumbline.model.GateBrief.Leaving;
import dev.plumbline.model.GateBrief.Room;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import dev.plumbline.model.WorkType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes room for one proposal in the plainest way: what the proposal names itself, then the work in progress of least value, until
 * every limit and capacity it falls under is kept. Least value comes first: no commitment served, the lowest priority, no value
 * stated, the least progress. Work that a rule demands stays; what was approved within 90 days or alone serves a commitment goes last.
 *
 * <p>It looks at one proposal at a time and takes no weighing of value against demand; the restoration plan (method §11) is another
 * function of the same shape.
 */
public final class LeastValueFirst implements Function<Proposal, Room> {

    private static final long RECENT = 90;
    private static final double NOTHING = 1e-6;

    private final PortfolioHistory history;
    private final LocalDate day;
    private final Rules rules;

    /**
     * @param history what is remembered, up to the day
     * @param day the day on which limits and capacities must hold
     */
    public LeastValueFirst(PortfolioHistory history, LocalDate day, Rules rules) {
        this.history = history;
        this.day = day;
        this.rules = rules;
    }

    @Override
    public Room apply(Proposal proposal) {
        return history.snapshotAt(day)
                .map(register -> room(new Snapshot(day, register.initiatives()), proposal))
                .orElseGet(() -> new Room(
                        null,
                        "Whether there is room cannot be told: no register is remembered.",
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private Room room(Snapshot register, Proposal proposal) {
        ProposalBounds bounds = ProposalBounds.of(history, register, proposal, rules.of(CapacityGap.ID));
        List<ProposalBounds.Need> needs = bounds.needs();
        List<Candidate> chosen = needs.isEmpty() ? List.of() : choose(candidates(register, proposal), needs);
        List<Leaving> leaving = chosen.stream().map(c -> c.leaving(needs)).toList();
        List<Bound> all = bounds.all();
        return new Room(
                all.isEmpty() ? null : needs.isEmpty(), summary(all, needs, chosen), all, leaving, bounds.notes());
    }

    private static String summary(List<Bound> bounds, List<ProposalBounds.Need> needs, List<Candidate> chosen) {
        if (bounds.isEmpty()) {
            return "Whether there is room cannot be told: nothing that is remembered bounds it.";
        }
        if (needs.isEmpty()) {
            return "There is room under every limit and capacity that could be checked.";
        }
        List<ProposalBounds.Need> open = needs.stream()
                .filter(need -> need.bound().over() - freed(chosen, need) > NOTHING)
                .toList();
        String short0 = open.stream()
                .map(need -> amount(need.bound().over() - freed(chosen, need), need.bound()))
                .collect(Collectors.joining(" and "));
        String must = "Before it starts "
                + needs.stream()
                        .map(need -> amount(need.bound().over(), need.bound()))
                        .collect(Collectors.joining(" and "))
                + " must become free.";
        return open.isEmpty()
                ? must + " If "
                        + (chosen.size() == 1
                                ? "this initiative stops or pauses"
                                : "these " + chosen.size() + " initiatives stop or pause")
                        + ", it fits:"
                : must + " Even if all that can stop or pause did, " + short0 + " would be missing.";
    }

    private static String amount(double amount, Bound bound) {
        return bound.unit().equals(ProposalBounds.INITIATIVES)
                ? Wording.count((int) Math.round(amount), "place") + " in " + bound.name()
                : Wording.number(amount, 1) + " " + bound.unit() + " of " + bound.name();
    }

    private static double freed(List<Candidate> chosen, ProposalBounds.Need need) {
        return chosen.stream().mapToDouble(c -> need.frees(c.initiative())).sum();
    }

    /** Greedily in order, then without those that the later ones make unneeded. */
    private static List<Candidate> choose(List<Candidate> candidates, List<ProposalBounds.Need> needs) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean helps = needs.stream()
                    .anyMatch(need -> need.bound().over() - freed(chosen, need) > NOTHING
                            && need.frees(candidate.initiative()) > NOTHING);
            if (helps) {
                chosen.add(candidate);
            }
        }
        for (int i = chosen.size() - 1; i >= 0; i--) {
            List<Candidate> without = new ArrayList<>(chosen);
            Candidate candidate = without.remove(i);
            boolean enough = needs.stream()
                    .allMatch(need ->
                            freed(without, need) >= Math.min(need.bound().over(), freed(chosen, need)) - NOTHING);
            if (enough && !candidate.named()) {
                chosen.remove(i);
            }
        }
        return chosen;
    }

    private List<Candidate> candidates(Snapshot register, Proposal proposal) {
        GateForm.Answer form = proposal.form().get(2);
        String removal = (form == null ? "" : form.text()) + " "
                + proposal.initiative().row().text(Field.REMOVES);
        Set<String> named = new HashSet<>();
        NamedWork.in(removal, register.inProgress()).forEach(i -> named.add(i.key()));
        DirectionLinks links = DirectionLinks.of(register, history.directionAt(day), rules.of(DirectionCoverage.ID));
        List<Commitment> commitments = links.of(Commitment.Kind.COMMIT);
        return register.inProgress().stream()
                .filter(i -> i.row().workType() != WorkType.MANDATORY)
                .filter(i -> !i.key().equals(proposal.initiative().key()))
                .map(i -> new Candidate(
                        i,
                        named.contains(i.key()),
                        approved(i),
                        alone(i, register, links, commitments),
                        commitments.isEmpty() ? null : links.strongest(i, commitments)))
                .sorted(Candidate.LEAST_FIRST)
                .toList();
    }

    private boolean approved(Initiative initiative) {
        return DecisionEffects.recorded(history).stream()
                .filter(d ->
                        d.positive() && (d.type() == Decision.Type.APPROVE_ADD || d.type() == Decision.Type.RESUME))
                .filter(d -> d.about(Subject.Type.INITIATIVE).contains(initiative.key()))
                .anyMatch(d -> !d.date().isAfter(day) && d.date().isAfter(day.minusDays(RECENT)));
    }

    private static boolean alone(
            Initiative initiative, Snapshot register, DirectionLinks links, List<Commitment> commitments) {
        return commitments.stream()
                .filter(c -> links.strength(initiative, c) == Strength.CONFIRMED)
                .anyMatch(c -> register.inProgress().stream()
                        .noneMatch(other -> !other.key().equals(initiative.key())
                                && links.strength(other, c) == Strength.CONFIRMED));
    }

    /**
     * An initiative that could leave.
     *
     * @param initiative the initiative
     * @param named whether the proposal names it
     * @param recent whether it was approved or resumed within 90 days
     * @param alone whether nothing else serves one of its commitments
     * @param serves how surely it serves a commitment; {@code null} without a direction
     */
    private record Candidate(
            Initiative initiative,
            boolean named,
            boolean recent,
            boolean alone,
            @org.jspecify.annotations.Nullable Strength serves) {

        static final Comparator<Candidate> LEAST_FIRST = Comparator.<Candidate, Boolean>comparing(c -> !c.named)
                .thenComparing(c -> c.alone)
                .thenComparing(c -> c.recent)
                .thenComparing(c -> c.serves == null ? Strength.NONE : c.serves)
                .thenComparing(c -> -c.tier())
                .thenComparing(c -> c.initiative.row().get(Field.VALUE).known())
                .thenComparing(c -> c.progress())
                .thenComparing(c -> c.initiative.key());

        /** The tier, 0 is the highest; one that is not stated counts as the lowest. */
        private double tier() {
            return initiative
                    .row()
                    .number(Field.PRIORITY)
                    .map(Number::doubleValue)
                    .orElse((double) Integer.MAX_VALUE);
        }

        private double progress() {
            return initiative
                    .row()
                    .number(Field.PROGRESS)
                    .map(Number::doubleValue)
                    .orElse(0.0);
        }

        Leaving leaving(List<ProposalBounds.Need> needs) {
            String frees = needs.stream()
                    .filter(need -> need.frees(initiative) > NOTHING)
                    .map(need -> amount(need.frees(initiative), need.bound()))
                    .collect(Collectors.joining("; "));
            return new Leaving(initiative.subject(), named, frees, why(), evidence());
        }

        private String why() {
            List<String> why = new ArrayList<>();
            if (named) {
                why.add("named by the proposal");
            }
            if (serves != null) {
                why.add(
                        alone
                                ? "alone serves a commitment"
                                : switch (serves) {
                                    case NONE -> "serves no commitment in force";
                                    case CANDIDATE -> "perhaps serves a commitment";
                                    case CONFIRMED -> "serves a commitment";
                                });
            }
            String priority = initiative.row().get(Field.PRIORITY).raw();
            why.add(priority.isBlank() ? "no priority stated" : "priority " + priority);
            if (!initiative.row().get(Field.VALUE).known()) {
                why.add("no value stated");
            }
            if (recent) {
                why.add("approved within " + RECENT + " days");
            }
            return String.join(", ", why);
        }

        private List<Evidence> evidence() {
            List<Evidence> evidence = new ArrayList<>(List.of(initiative.row().evidence()));
            if (initiative.row().get(Field.PRIORITY).known()) {
                evidence.add(initiative.row().evidence(Field.PRIORITY));
            }
            return evidence;
        }
    }
}
