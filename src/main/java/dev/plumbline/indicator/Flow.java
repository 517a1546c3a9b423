package dev.plumbline.indicator;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.WorkType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came into the work in progress and what left it within a window, change work only.
 *
 * @param additions initiatives that were added or begun
 * @param departures initiatives that were finished, cancelled, paused or vanished
 * @param resumptions initiatives that were taken up again
 * @param mandatory how many came in because a rule demands it
 * @param backlog how many rows were added that are no work in progress
 * @param shifted how many rows came or went only because the register began or ceased to cover a unit
 */
record Flow(
        List<Move> additions, List<Move> departures, List<Move> resumptions, int mandatory, int backlog, int shifted) {

    /**
     * One initiative that moved.
     *
     * @param initiative as the register on the side where it was in progress has it
     * @param event what happened
     * @param part how much of it moved, 1 or ½
     */
    record Move(Initiative initiative, Event event, double part) {

        String key() {
            return initiative.key();
        }
    }

    static Flow within(QuarterWindow window) {
        Collector collector = new Collector(window);
        window.events().forEach(collector::take);
        collector.takeBegun();
        return collector.flow();
    }

    /** How many departures are of a kind. */
    int departed(EventType type) {
        return (int) departures.stream().filter(m -> m.event().type() == type).count();
    }

    private static final class Collector {

        private static final Comparator<Move> BY_KEY =
                Comparator.comparing(Move::key).thenComparing(m -> m.event().to());

        private final QuarterWindow window;
        private final List<Move> additions = new ArrayList<>();
        private final List<Move> departures = new ArrayList<>();
        private final List<Move> resumptions = new ArrayList<>();
        private final Set<String> added = new HashSet<>();
        private int mandatory;
        private int backlog;
        private int shifted;

        Collector(QuarterWindow window) {
            this.window = window;
        }

        void take(Event event) {
            switch (event.type()) {
                case ADD -> takeAddition(event);
                case RESUME ->
                    after(event).filter(Initiative::inProgress).ifPresent(i -> add(resumptions, i, event, 0.5));
                case DONE, CANCEL, VANISH -> takeDeparture(event);
                case PAUSE ->
                    before(event).filter(Initiative::inProgress).ifPresent(i -> add(departures, i, event, 0.5));
                default -> {}
            }
        }

        private void takeAddition(Event event) {
            Optional<Initiative> initiative = after(event);
            if (event.shifted()) {
                shifted++;
            } else if (initiative.filter(Initiative::inProgress).isPresent()) {
                begin(initiative.get(), event);
            } else if (initiative
                    .filter(i -> i.row().lifecycle() == Lifecycle.PROPOSED)
                    .isPresent()) {
                backlog++;
            }
        }

        private void begin(Initiative initiative, Event event) {
            if (!added.add(initiative.key() + "|" + event.to())) {
                return;
            }
            if (initiative.row().workType() == WorkType.MANDATORY) {
                mandatory++;
            } else {
                additions.add(new Move(initiative, event, 1));
            }
        }

        private void takeDeparture(Event event) {
            if (event.shifted()) {
                shifted++;
                return;
            }
            before(event)
                    .filter(i -> i.row().workType() != WorkType.RUN)
                    .filter(i -> i.inProgress() || i.row().lifecycle() == Lifecycle.PAUSED)
                    .ifPresent(i -> add(departures, i, event, i.inProgress() ? 1 : 0.5));
        }

        private static void add(List<Move> moves, Initiative initiative, Event event, double part) {
            if (!event.shifted() && initiative.row().workType() != WorkType.MANDATORY) {
                moves.add(new Move(initiative, event, part));
            }
        }

        /** A proposal that is begun comes into the work in progress as well, though its row was there before. */
        void takeBegun() {
            List<Snapshot> snapshots = window.snapshots();
            for (int i = 1; i < snapshots.size(); i++) {
                LocalDate from = snapshots.get(i - 1).asOf();
                for (Initiative initiative : snapshots.get(i).inProgress()) {
                    Optional<Initiative> before = window.find(from, initiative.key());
                    if (before.filter(b -> b.row().lifecycle() == Lifecycle.PROPOSED)
                            .isPresent()) {
                        begin(
                                initiative,
                                begun(
                                        before.get(),
                                        initiative,
                                        from,
                                        snapshots.get(i).asOf()));
                    }
                }
            }
        }

        private static Event begun(Initiative before, Initiative after, LocalDate from, LocalDate to) {
            return new Event(
                    EventType.ADD,
                    after.key(),
                    after.row().title(),
                    from,
                    to,
                    Field.STATUS,
                    before.row().text(Field.STATUS),
                    after.row().text(Field.STATUS),
                    false,
                    List.of(before.row().evidence(Field.STATUS), after.row().evidence(Field.STATUS)));
        }

        private Optional<Initiative> before(Event event) {
            return window.find(event.from(), event.initiative());
        }

        private Optional<Initiative> after(Event event) {
            return window.find(event.to(), event.initiative());
        }

        Flow flow() {
            additions.sort(BY_KEY);
            departures.sort(BY_KEY);
            resumptions.sort(BY_KEY);
            return new Flow(additions, departures, resumptions, mandatory, backlog, shifted);
        }
    }
}
