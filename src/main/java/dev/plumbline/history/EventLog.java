package dev.plumbline.history;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events between two consecutive snapshots (method §1.4). */
final class EventLog {

    /** By date, type and initiative; the field, where an initiative has several of a type. */
    static final Comparator<Event> ORDER = Comparator.comparing(Event::to)
            .thenComparing(Event::type)
            .thenComparing(Event::initiative)
            .thenComparing(Event::field, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Event::name);

    private final Diff diff;
    private final List<Event> events = new ArrayList<>();

    private EventLog(Diff diff) {
        this.diff = diff;
    }

    /** The events of a diff, in order. */
    static List<Event> of(Diff diff) {
        EventLog log = new EventLog(diff);
        log.presence();
        log.lifecycles();
        log.events.addAll(new FieldChanges(diff).events());
        List<Event> events = new ArrayList<>(Batches.collapse(log.events, diff));
        PriceBase.of(diff).note().ifPresent(events::add);
        events.sort(ORDER);
        return events;
    }

    private void presence() {
        List<Initiative> added = diff.entered().stream()
                .filter(i -> LifecycleChange.counts(i.row().lifecycle()))
                .toList();
        List<Initiative> vanished = diff.left().stream()
                .filter(i -> LifecycleChange.counts(i.row().lifecycle()))
                .toList();
        Set<String> newlyCovered = CoverageShift.among(added, diff.before(), diff.kept(), Diff.Kept::after);
        Set<String> noLongerCovered = CoverageShift.among(vanished, diff.after(), diff.kept(), Diff.Kept::before);
        added.forEach(i -> events.add(whole(EventType.ADD, i, newlyCovered.contains(i.key()))));
        vanished.forEach(i -> events.add(whole(EventType.VANISH, i, noLongerCovered.contains(i.key()))));
    }

    private Event whole(EventType type, Initiative initiative, boolean shifted) {
        return new Event(
                type,
                initiative.key(),
                initiative.row().title(),
                diff.from(),
                diff.to(),
                null,
                null,
                null,
                shifted,
                List.of(initiative.row().evidence()));
    }

    private void lifecycles() {
        for (Diff.Kept kept : diff.kept()) {
            Lifecycle was = kept.before().row().lifecycle();
            Lifecycle now = kept.after().row().lifecycle();
            boolean told = knows(kept.before()) && knows(kept.after());
            Optional<EventType> type = LifecycleChange.event(was, now, kept.begun());
            if (type.isPresent() && (told || (now.terminal() && knows(kept.after())))) {
                String before = kept.before().row().get(Field.STATUS).raw();
                String after = kept.after().row().get(Field.STATUS).raw();
                events.add(change(diff, kept, type.get(), Field.STATUS, before.isEmpty() ? null : before, after));
            }
        }
    }

    private static boolean knows(Initiative initiative) {
        return initiative.row().get(Field.STATUS).known();
    }

    /** An event of one field, with the cells that tell it. */
    static Event change(
            Diff diff, Diff.Kept kept, EventType type, Field field, @Nullable String before, @Nullable String after) {
        List<Evidence> evidence = new ArrayList<>();
        for (Initiative initiative : List.of(kept.before(), kept.after())) {
            if (initiative.row().get(field).known()) {
                evidence.add(initiative.row().evidence(field));
            }
        }
        return new Event(
                type,
                kept.after().key(),
                kept.after().row().title(),
                diff.from(),
                diff.to(),
                field,
                before,
                after,
                false,
                evidence);
    }
}
