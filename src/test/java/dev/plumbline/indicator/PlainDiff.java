package dev.plumbline.indicator;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What differs between two registers, without any guard: enough for tests, no stand-in for {@code history}. */
final class PlainDiff {

    private static final Map<Field, EventType> FIELDS = new EnumMap<>(Map.of(
            Field.END, EventType.DATE,
            Field.OWNER, EventType.OWNER,
            Field.BUDGET, EventType.BUDGET,
            Field.PRIORITY, EventType.PRIORITY,
            Field.BASELINE_END, EventType.RESTATED,
            Field.DESCRIPTION, EventType.SCOPE));

    private PlainDiff() {}

    static List<Event> between(Snapshot before, Snapshot after) {
        List<Event> events = new ArrayList<>();
        for (Initiative now : after.initiatives()) {
            Optional<Initiative> old = before.find(now.key());
            if (old.isEmpty()) {
                events.add(event(EventType.ADD, null, now, now, before, after));
            } else {
                lifecycle(old.get(), now)
                        .ifPresent(t -> events.add(event(t, Field.STATUS, old.get(), now, before, after)));
                FIELDS.forEach((field, type) -> {
                    boolean both = old.get().row().get(field).known()
                            && now.row().get(field).known();
                    if (both && !old.get().row().text(field).equals(now.row().text(field))) {
                        events.add(event(type, field, old.get(), now, before, after));
                    }
                });
            }
        }
        for (Initiative old : before.initiatives()) {
            if (after.find(old.key()).isEmpty() && !old.row().lifecycle().terminal()) {
                events.add(event(EventType.VANISH, null, old, old, before, after));
            }
        }
        return events;
    }

    private static Optional<EventType> lifecycle(Initiative before, Initiative after) {
        Lifecycle old = before.row().lifecycle();
        Lifecycle now = after.row().lifecycle();
        if (old == now) {
            return Optional.empty();
        }
        return switch (now) {
            case DONE -> Optional.of(EventType.DONE);
            case CANCELLED -> Optional.of(EventType.CANCEL);
            case PAUSED -> Optional.of(EventType.PAUSE);
            case ACTIVE -> old == Lifecycle.PAUSED ? Optional.of(EventType.RESUME) : Optional.empty();
            case PROPOSED, UNKNOWN -> Optional.empty();
        };
    }

    private static Event event(
            EventType type, @Nullable Field field, Initiative old, Initiative now, Snapshot before, Snapshot after) {
        Evidence evidence = field == null ? now.row().evidence() : now.row().evidence(field);
        return new Event(
                type,
                now.key(),
                now.row().title(),
                before.asOf(),
                after.asOf(),
                field,
                field == null ? null : old.row().text(field),
                field == null ? null : now.row().text(field),
                false,
                List.of(evidence));
    }
}
