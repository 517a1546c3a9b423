package dev.plumbline.history;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one replan of a change that at least 40 % of the earlier register's initiatives, and five, undergo at once (method
 * §1.4). Arrivals, endings and disappearances stay single, and so does what belongs to a coverage shift.
 */
final class Batches {

    private static final double SHARE = 0.40;
    private static final int FEWEST = 5;
    private static final int SAMPLES = 5;

    private Batches() {}

    /** What counts as the same change; proposals let in for the first time and again are let in by the same act. */
    private record Kind(EventType type, @Nullable Field field) {

        static Kind of(Event event) {
            boolean resumed = event.type() == EventType.RESUME;
            return new Kind(resumed ? EventType.ADD : event.type(), event.field());
        }

        /** Rows that come, go or end are counted one by one, however many there are: their number is what matters. */
        boolean mayBeOneAct() {
            return field != null && type != EventType.DONE && type != EventType.CANCEL;
        }
    }

    static List<Event> collapse(List<Event> singles, Diff diff) {
        Map<Kind, List<Event>> kinds = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        for (Event event : singles) {
            if (event.shifted()) {
                events.add(event);
            } else {
                kinds.computeIfAbsent(Kind.of(event), k -> new ArrayList<>()).add(event);
            }
        }
        kinds.forEach((kind, same) -> {
            int earlier = diff.before().size();
            boolean batch = kind.mayBeOneAct() && same.size() >= FEWEST && same.size() >= SHARE * earlier;
            events.addAll(batch ? List.of(replan(kind, same, earlier, diff)) : same);
        });
        return events;
    }

    private static Event replan(Kind kind, List<Event> same, int size, Diff diff) {
        List<Evidence> evidence = new ArrayList<>();
        same.stream().limit(SAMPLES).forEach(e -> evidence.add(e.evidence().get(0)));
        same.stream()
                .limit(SAMPLES)
                .filter(e -> e.evidence().size() > 1)
                .forEach(e -> evidence.add(e.evidence().get(1)));
        String name = label(kind) + " of " + same.size() + " of " + size + " initiatives";
        return new Event(EventType.REPLAN, "", name, diff.from(), diff.to(), kind.field(), null, null, false, evidence);
    }

    private static String label(Kind kind) {
        return kind.field() == null ? kind.type().label() : kind.field().label();
    }
}
