package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which change of the register a decision implies, and whether it came (method I9). An event lies anywhere between the two registers
 * that show it, so that it counts when it may lie in time.
 */
final class DecisionEffects {

    private static final Map<Decision.Type, Set<EventType>> IMPLIED = Map.of(
            Decision.Type.APPROVE_ADD, EnumSet.of(EventType.ADD, EventType.RESUME),
            Decision.Type.STOP, EnumSet.of(EventType.CANCEL, EventType.VANISH, EventType.DONE),
            Decision.Type.PAUSE, EnumSet.of(EventType.PAUSE, EventType.CANCEL, EventType.VANISH),
            Decision.Type.RESUME, EnumSet.of(EventType.RESUME),
            Decision.Type.PRIORITY, EnumSet.of(EventType.PRIORITY),
            Decision.Type.DATE, EnumSet.of(EventType.DATE),
            Decision.Type.SCOPE, EnumSet.of(EventType.SCOPE, EventType.RENAME),
            Decision.Type.OWNER, EnumSet.of(EventType.OWNER),
            Decision.Type.BUDGET, EnumSet.of(EventType.BUDGET));

    private final PortfolioHistory history;
    private final int days;
    private final int early;
    private final List<Decision> recorded;
    private final Map<String, List<Decision>> byInitiative = new HashMap<>();

    /**
     * @param days within so many days, or by the second register after it, a decision takes effect
     * @param early so many days before it the change may already have been made
     */
    DecisionEffects(PortfolioHistory history, int days, int early) {
        this.history = history;
        this.days = days;
        this.early = early;
        this.recorded = recorded(history);
        for (Decision decision : recorded) {
            for (String key : decision.about(Subject.Type.INITIATIVE)) {
                byInitiative.computeIfAbsent(key, k -> new ArrayList<>()).add(decision);
            }
        }
    }

    /** The recorded decisions on an initiative, oldest first. */
    private List<Decision> on(String initiative) {
        return byInitiative.getOrDefault(initiative, List.of());
    }

    /** One decision on one initiative that implies a change. */
    record Implied(Decision decision, String initiative, LocalDate deadline) {

        Subject subject() {
            return decision.links().stream()
                    .map(dev.plumbline.model.Link::subject)
                    .filter(s -> s.id().equals(initiative))
                    .findFirst()
                    .orElse(new Subject(Subject.Type.INITIATIVE, initiative, initiative));
        }
    }

    /** The recorded decisions that decide, oldest first. */
    static List<Decision> recorded(PortfolioHistory history) {
        return history.governance().decisions().stream()
                .filter(d -> d.status() == Decision.Status.RECORDED)
                .sorted(Comparator.comparing(Decision::date).thenComparing(Decision::id))
                .toList();
    }

    /** What recorded decisions without a condition imply, by date. */
    List<Implied> implied() {
        List<Implied> implied = new ArrayList<>();
        for (Decision decision : recorded) {
            if (decision.positive() && decision.conditions().isEmpty() && IMPLIED.containsKey(decision.type())) {
                deadline(decision.date()).ifPresent(deadline -> decision.about(Subject.Type.INITIATIVE).stream()
                        .filter(this::known)
                        .forEach(key -> implied.add(new Implied(decision, key, deadline))));
            }
        }
        return implied;
    }

    /** By when it must show: the later of so many days and the second register after; empty when that is not there yet. */
    private Optional<LocalDate> deadline(LocalDate date) {
        List<LocalDate> after = history.snapshots().stream()
                .map(Snapshot::asOf)
                .filter(day -> day.isAfter(date))
                .toList();
        if (after.isEmpty() || history.snapshots().get(0).asOf().isAfter(date)) {
            return Optional.empty();
        }
        LocalDate inTime = date.plusDays(days);
        boolean seen = after.stream().anyMatch(day -> !day.isBefore(inTime));
        LocalDate second = after.size() > 1 ? after.get(1) : null;
        if (second == null) {
            return seen ? Optional.of(after.get(0)) : Optional.empty();
        }
        return seen ? Optional.of(second.isAfter(inTime) ? second : inTime) : Optional.empty();
    }

    private boolean known(String key) {
        return history.snapshots().stream().anyMatch(s -> s.find(key).isPresent());
    }

    /** Whether the register shows what was decided in time. */
    boolean took(Implied implied) {
        Decision decision = implied.decision();
        LocalDate earliest = decision.date().minusDays(early);
        Set<EventType> types = IMPLIED.getOrDefault(decision.type(), Set.of());
        boolean event = history.events().stream()
                .anyMatch(e -> e.initiative().equals(implied.initiative())
                        && types.contains(e.type())
                        && !e.to().isBefore(earliest)
                        && e.from().isBefore(implied.deadline()));
        return event || stands(implied);
    }

    /** Whether the register by the deadline shows the state that was decided, however it came about. */
    private boolean stands(Implied implied) {
        Optional<Lifecycle> state = history.snapshotAt(implied.deadline())
                .flatMap(register -> register.find(implied.initiative()))
                .map(i -> i.row().lifecycle());
        return switch (implied.decision().type()) {
            case APPROVE_ADD ->
                state.filter(s -> s == Lifecycle.ACTIVE || s == Lifecycle.DONE).isPresent();
            case STOP -> state.isEmpty() || state.get().terminal();
            case PAUSE -> state.isEmpty() || state.get().terminal() || state.get() == Lifecycle.PAUSED;
            case RESUME -> state.filter(s -> s == Lifecycle.ACTIVE).isPresent();
            default -> false;
        };
    }

    /** The decision that an event carries out, if one was recorded from 60 days before it to 15 days after. */
    Optional<Decision> behind(Event event, int before, int after) {
        return on(event.initiative()).stream()
                .filter(Decision::positive)
                .filter(d -> !d.date().isBefore(event.from().minusDays(before))
                        && !d.date().isAfter(event.to().plusDays(after)))
                .filter(d -> explains(d.type(), event.type()))
                .findFirst();
    }

    /** Whether a decision that implies the event was recorded from so many days before the earlier register on. */
    boolean decided(Event event, int before) {
        return on(event.initiative()).stream()
                .filter(Decision::positive)
                .filter(d -> !d.date().isBefore(event.from().minusDays(before))
                        && !d.date().isAfter(event.to()))
                .anyMatch(d -> IMPLIED.getOrDefault(d.type(), Set.of()).contains(event.type()));
    }

    private static boolean explains(Decision.Type decision, EventType event) {
        Set<EventType> implied = IMPLIED.get(decision);
        return implied == null
                ? decision != Decision.Type.DECLINE
                : implied.contains(event) || replans(decision, event);
    }

    /** Who stops, pauses or resumes work changes its dates, budget and priority with it. */
    private static boolean replans(Decision.Type decision, EventType event) {
        return EnumSet.of(Decision.Type.STOP, Decision.Type.PAUSE, Decision.Type.RESUME, Decision.Type.APPROVE_ADD)
                        .contains(decision)
                && EnumSet.of(EventType.DATE, EventType.BUDGET, EventType.PRIORITY)
                        .contains(event);
    }

    /** What was stopped, paused or declined and is still in progress in the newest register so many days later. */
    List<Zombie> zombies(LocalDate since, int grace) {
        List<Zombie> zombies = new ArrayList<>();
        Snapshot last = history.latest().orElse(null);
        if (last == null) {
            return zombies;
        }
        for (Initiative initiative : last.initiatives()) {
            List<Decision> on = on(initiative.key()).stream()
                    .filter(d -> ended(d) || revived(d))
                    .toList();
            Decision newest = on.isEmpty() ? null : on.get(on.size() - 1);
            if (newest != null
                    && ended(newest)
                    && !newest.date().isBefore(since)
                    && ChronoUnit.DAYS.between(newest.date(), last.asOf()) >= grace) {
                zombies.add(new Zombie(newest, initiative, initiative.inProgress()));
            }
        }
        return zombies;
    }

    private static boolean ended(Decision decision) {
        if (!decision.conditions().isEmpty()) {
            return false;
        }
        return switch (decision.type()) {
            case STOP, PAUSE -> decision.positive();
            case DECLINE -> true;
            case APPROVE_ADD -> !decision.positive();
            default -> false;
        };
    }

    private static boolean revived(Decision decision) {
        return decision.positive()
                && (decision.type() == Decision.Type.RESUME || decision.type() == Decision.Type.APPROVE_ADD);
    }

    /**
     * An initiative whose last word was that it ends.
     *
     * @param decision the word
     * @param initiative as the newest register has it
     * @param alive whether it is still in progress
     */
    record Zombie(Decision decision, Initiative initiative, boolean alive) {}
}
