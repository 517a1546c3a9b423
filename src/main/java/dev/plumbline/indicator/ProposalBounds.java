package dev.plumbline.indicator;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Days;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Bound;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The limits and capacities a proposal falls under, in the quarter it would begin.
 *
 * @param bounded each with what an initiative that leaves would free of it
 * @param notes what could not be checked
 */
record ProposalBounds(List<Need> bounded, List<String> notes) {

    static final String INITIATIVES = "initiatives";
    private static final String FTE = "FTE";

    ProposalBounds {
        bounded = List.copyOf(bounded);
        notes = List.copyOf(notes);
    }

    /** A bound, and how much of it becomes free when an initiative leaves. */
    record Need(Bound bound, ToDoubleFunction<Initiative> freeing) {

        double frees(Initiative initiative) {
            return freeing.applyAsDouble(initiative);
        }
    }

    List<Bound> all() {
        return bounded.stream().map(Need::bound).toList();
    }

    /** Those that the proposal would break. */
    List<Need> needs() {
        return bounded.stream().filter(need -> need.bound().over() > 1e-6).toList();
    }

    static ProposalBounds of(PortfolioHistory history, Snapshot register, Proposal proposal, Rules.Rule capacityRule) {
        Collector collector = new Collector(history, register, proposal, capacityRule);
        collector.limits();
        collector.capacity();
        return new ProposalBounds(collector.bounded, collector.notes);
    }

    private static final class Collector {

        private final PortfolioHistory history;
        private final Snapshot register;
        private final Proposal proposal;
        private final Rules.Rule rule;
        private final boolean running;
        private final List<Need> bounded = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Collector(PortfolioHistory history, Snapshot register, Proposal proposal, Rules.Rule rule) {
            this.history = history;
            this.register = register;
            this.proposal = proposal;
            this.rule = rule;
            this.running = register.find(proposal.initiative().key())
                    .filter(Initiative::inProgress)
                    .isPresent();
        }

        void limits() {
            List<ScopedLimit> limits = ScopedLimit.at(history, register);
            for (ScopedLimit limit : limits) {
                if (limit.covers(proposal.initiative())) {
                    int used = limit.members(register).size();
                    int most = limit.maximum(history, register.asOf()).orElseThrow();
                    Bound bound = new Bound(
                            limit.label(),
                            INITIATIVES,
                            used,
                            running ? used : used + 1,
                            most,
                            List.of(limit.evidence()));
                    bounded.add(new Need(bound, i -> limit.covers(i) ? 1 : 0));
                }
            }
            if (limits.isEmpty()) {
                notes.add("No limit of work in progress is in force on " + register.asOf() + ".");
            }
        }

        void capacity() {
            Period quarter = quarter();
            CapacityBook book = CapacityBook.on(history, register.asOf());
            if (book.resources(quarter).isEmpty()) {
                notes.add("No capacity is declared for " + quarter + ".");
            } else if (book.unitsClash()) {
                notes.add("Capacity of " + quarter + " is stated in units that cannot be added up.");
            } else if (!proposal.demand().isEmpty()) {
                resources(book, quarter);
            } else {
                whole(book, quarter);
            }
        }

        /** The quarter it would begin in, but none that is over. */
        private Period quarter() {
            LocalDate day = proposal.initiative()
                    .row()
                    .dates(Field.START)
                    .map(Days::first)
                    .orElse(register.asOf());
            return Period.of(day.isBefore(register.asOf()) ? register.asOf() : day);
        }

        /** Resource by resource, where the proposal says what it asks of each. */
        private void resources(CapacityBook book, Period quarter) {
            Map<String, List<Allocation>> asked = new TreeMap<>();
            proposal.demand()
                    .forEach(a -> asked.computeIfAbsent(Wording.normalised(a.resource()), r -> new ArrayList<>())
                            .add(a));
            asked.forEach((resource, allocations) -> {
                String name = allocations.get(0).resource();
                double needed = allocations.stream()
                        .mapToDouble(a -> CapacityBook.demand(a, a.period(), quarter))
                        .sum();
                if (!book.resources(quarter).contains(resource)) {
                    notes.add("No capacity of " + name + " is declared for " + quarter + ".");
                } else if (needed > 0) {
                    add(only(book, resource), quarter, name + ", " + quarter, needed);
                }
            });
        }

        private void add(CapacityBook book, Period quarter, String name, double needed) {
            double capacity = book.capacity(quarter, book.resources(quarter));
            double used = Load.allocated(register, book, quarter, capacity).demand();
            double fte = CapacityBook.fullTime(1, quarter);
            Bound bound = new Bound(
                    name,
                    FTE,
                    used / fte,
                    (running ? used : used + needed) / fte,
                    capacity / fte,
                    evidence(book, quarter));
            bounded.add(new Need(
                    bound,
                    i -> Load.allocated(register, of(book, i), quarter, capacity)
                                    .demand()
                            / fte));
        }

        private static CapacityBook only(CapacityBook book, String resource) {
            return new CapacityBook(
                    book.capacities().stream()
                            .filter(c -> Wording.normalised(c.resource()).equals(resource))
                            .toList(),
                    book.allocations().stream()
                            .filter(a -> Wording.normalised(a.resource()).equals(resource))
                            .toList());
        }

        private static CapacityBook of(CapacityBook book, Initiative initiative) {
            return new CapacityBook(
                    book.capacities(),
                    book.allocations().stream()
                            .filter(a -> NamedWork.is(a.initiative(), initiative))
                            .toList());
        }

        /** All resources together, where it only says how many people it needs. */
        private void whole(CapacityBook book, Period quarter) {
            Optional<Double> demand =
                    proposal.initiative().row().number(Field.DEMAND).map(Number::doubleValue);
            Optional<Load> load = Load.of(register, book, quarter, rule);
            if (demand.isEmpty() || demand.get() <= 0) {
                notes.add("The proposal states no demand, so that capacity cannot be checked.");
                return;
            }
            if (load.isEmpty() || !book.convertible()) {
                notes.add("Capacity of " + quarter
                        + " cannot be checked: demand is stated for too few of the initiatives in progress.");
                return;
            }
            double fte = CapacityBook.fullTime(1, quarter);
            double used = load.get().demand() / fte;
            boolean allocated = load.get().source().equals("allocations");
            Bound bound = new Bound(
                    "all resources, " + quarter,
                    FTE,
                    used,
                    running ? used : used + demand.get(),
                    load.get().capacity() / fte,
                    evidence(book, quarter));
            bounded.add(new Need(
                    bound,
                    i -> allocated
                            ? Load.allocated(
                                                    register,
                                                    of(book, i),
                                                    quarter,
                                                    load.get().capacity())
                                            .demand()
                                    / fte
                            : i.row()
                                    .number(Field.DEMAND)
                                    .map(Number::doubleValue)
                                    .orElse(0.0)));
        }

        private static List<Evidence> evidence(CapacityBook book, Period quarter) {
            return book.capacities().stream()
                    .filter(c -> c.period().overlaps(quarter.start(), quarter.end()))
                    .map(Capacity::evidence)
                    .limit(5)
                    .toList();
        }
    }
}
