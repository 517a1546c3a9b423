package dev.plumbline.indicator;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import dev.plumbline.model.WipLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What binds the work in progress at the end of a quarter, counted as the indicators count it: limits, capacities, commitments that are
 * served, what is excluded, and what was decided of late. What a restoration plan starts from (method §11).
 *
 * @param register the newest register of the quarter
 * @param limits every limit that holds, in a stable order
 * @param supplies every resource with a capacity in the quarters looked at; empty when demand or capacity is not known
 * @param demandSource where demand comes from, or why it is not known
 * @param services every commitment that is served, by id
 * @param directed whether commitments are declared at all
 * @param linked for each initiative that is linked to a commitment how surely, ½ for shared words, 1 for a stated link
 * @param excluded initiatives that surely do what was excluded, with the exclusion's id
 * @param stopped initiatives whose last decision is that they stop
 * @param continued initiatives that were decided to start or go on less than 90 days before
 */
public record PortfolioBounds(
        Snapshot register,
        List<Limit> limits,
        List<Supply> supplies,
        String demandSource,
        List<Service> services,
        boolean directed,
        Map<String, Double> linked,
        Map<String, String> excluded,
        Map<String, Decision> stopped,
        Map<String, Decision> continued) {

    private static final int FRESH = 90;
    private static final double LIKELY = 0.5;

    /**
     * A limit of work in progress.
     *
     * @param id the same in every report, {@code unit:retail}; an owner is not named in it
     * @param label what people call it; an owner is not named
     * @param maximum the most active initiatives
     * @param members the keys of the active initiatives it counts
     * @param evidence where it stands
     */
    public record Limit(String id, String label, int maximum, Set<String> members, Evidence evidence) {}

    /**
     * What a resource has in a quarter and what is asked of it.
     *
     * @param resource its name; a person is not named
     * @param quarter the quarter
     * @param capacity person-days
     * @param fixed person-days asked by what is no change initiative in progress
     * @param demand person-days asked by each active change initiative
     */
    public record Supply(String resource, Period quarter, double capacity, double fixed, Map<String, Double> demand) {}

    /**
     * A commitment and who serves it.
     *
     * @param id the commitment's
     * @param weight its weight against that of the weightiest, 0–1; 1 when none is stated
     * @param servers the keys of the initiatives that serve it: those that surely do, else those that may
     */
    public record Service(String id, double weight, Set<String> servers) {}

    public PortfolioBounds {
        limits = List.copyOf(limits);
        supplies = List.copyOf(supplies);
        services = List.copyOf(services);
        linked = Map.copyOf(linked);
        excluded = Map.copyOf(excluded);
        stopped = Map.copyOf(stopped);
        continued = Map.copyOf(continued);
    }

    /** What binds at the end of a quarter; empty when no register lies in it. */
    public static Optional<PortfolioBounds> of(PortfolioHistory history, Period period, Rules rules) {
        PortfolioHistory known = history.until(period.end());
        return QuarterWindow.of(known, period).map(window -> new Reader(window, period, rules).read());
    }

    private record Reader(QuarterWindow window, Period period, Rules rules) {

        PortfolioBounds read() {
            Snapshot register = window.last();
            List<Commitment> direction = window.history().directionAt(register.asOf());
            DirectionLinks links = DirectionLinks.of(register, direction, rules.of(DirectionCoverage.ID));
            Supplies supplies = Supplies.of(window, period, rules.of(CapacityGap.ID));
            return new PortfolioBounds(
                    register,
                    limits(),
                    supplies.all(),
                    supplies.source(),
                    services(links),
                    !links.of(Commitment.Kind.COMMIT).isEmpty(),
                    linked(links),
                    excluded(links),
                    decided(d -> d.type() == Decision.Type.STOP && d.positive(), LocalDate.MIN),
                    decided(Reader::goesOn, register.asOf().minusDays(FRESH)));
        }

        private List<Limit> limits() {
            List<Limit> limits = new ArrayList<>();
            int owner = 0;
            for (LimitRecord kept : LimitRecord.within(window, period)) {
                boolean person = kept.scope() == WipLimit.Scope.OWNER;
                owner += person ? 1 : 0;
                Set<String> members = new TreeSet<>();
                kept.members().forEach(i -> members.add(i.key()));
                limits.add(new Limit(
                        person ? "owner:" + owner : kept.limit().key(),
                        person ? "owner " + owner + " (" + place(kept.limit().evidence()) + ")" : kept.label(),
                        kept.last().limit(),
                        members,
                        kept.limit().evidence()));
            }
            return limits;
        }

        private static String place(Evidence evidence) {
            return evidence.file() + " " + evidence.place();
        }

        private static List<Service> services(DirectionLinks links) {
            List<Commitment> commitments = links.of(Commitment.Kind.COMMIT);
            double heaviest =
                    commitments.stream().mapToDouble(Reader::weight).max().orElse(0);
            List<Service> services = new ArrayList<>();
            for (Commitment commitment : commitments) {
                DirectionLinks.Strength strongest = links.strongest(commitment);
                if (strongest != DirectionLinks.Strength.NONE) {
                    Set<String> servers = new TreeSet<>();
                    active(links).stream()
                            .filter(i -> links.strength(i, commitment) == strongest)
                            .forEach(i -> servers.add(i.key()));
                    double weight = heaviest > 0 ? weight(commitment) / heaviest : 1;
                    services.add(new Service(commitment.id(), weight, servers));
                }
            }
            return services;
        }

        private static double weight(Commitment commitment) {
            return commitment.weight() == null ? 0 : Math.max(0, commitment.weight());
        }

        private static List<Initiative> active(DirectionLinks links) {
            List<Initiative> active = new ArrayList<>(links.work());
            active.addAll(links.mandatory());
            return active;
        }

        private static Map<String, Double> linked(DirectionLinks links) {
            Map<String, Double> linked = new TreeMap<>();
            List<Commitment> commitments = links.of(Commitment.Kind.COMMIT);
            for (Initiative initiative : active(links)) {
                switch (links.strongest(initiative, commitments)) {
                    case CONFIRMED -> linked.put(initiative.key(), 1.0);
                    case CANDIDATE -> linked.put(initiative.key(), LIKELY);
                    case NONE -> {}
                }
            }
            return linked;
        }

        private static Map<String, String> excluded(DirectionLinks links) {
            Map<String, String> excluded = new TreeMap<>();
            for (Commitment exclusion : links.of(Commitment.Kind.EXCLUDE)) {
                links.work().stream()
                        .filter(i -> links.strength(i, exclusion) == DirectionLinks.Strength.CONFIRMED)
                        .forEach(i -> excluded.putIfAbsent(i.key(), exclusion.id()));
            }
            return excluded;
        }

        /** The initiatives in progress whose last decision to stop, pause, start or go on is such a one. */
        private Map<String, Decision> decided(java.util.function.Predicate<Decision> wanted, LocalDate since) {
            Map<String, Decision> last = new TreeMap<>();
            for (Decision decision : DecisionEffects.recorded(window.history())) {
                boolean counts = decision.conditions().isEmpty()
                        && !decision.date().isAfter(window.last().asOf())
                        && (goesOn(decision)
                                || decision.type() == Decision.Type.STOP
                                || decision.type() == Decision.Type.PAUSE);
                if (counts) {
                    decision.about(Subject.Type.INITIATIVE).forEach(key -> last.put(key, decision));
                }
            }
            last.values().removeIf(d -> !wanted.test(d) || !d.date().isAfter(since));
            last.keySet()
                    .retainAll(window.last().inProgress().stream()
                            .map(Initiative::key)
                            .toList());
            return last;
        }

        private static boolean goesOn(Decision decision) {
            return switch (decision.type()) {
                case APPROVE_ADD, RESUME -> decision.positive();
                case STOP, PAUSE -> !decision.positive();
                default -> false;
            };
        }
    }
}
