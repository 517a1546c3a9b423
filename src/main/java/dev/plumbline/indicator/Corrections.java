package dev.plumbline.indicator;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Period;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The course corrections of a window.
 *
 * @param all those that count, in order
 * @param kinds what could be seen to change, with the weight of each
 * @param rolling how many end dates only moved along with the registers' date
 * @param replans what was replanned as a whole and does not count
 */
record Corrections(List<Correction> all, Map<EventType, Double> kinds, int rolling, List<Event> replans) {

    private static final Map<EventType, Double> WEIGHTS = new EnumMap<>(Map.of(
            EventType.DATE,
            1.0,
            EventType.SCOPE,
            1.0,
            EventType.OWNER,
            1.0,
            EventType.BUDGET,
            0.7,
            EventType.PRIORITY,
            0.7));

    private static final Map<EventType, List<Field>> FIELDS = Map.of(
            EventType.DATE, List.of(Field.END),
            EventType.SCOPE, List.of(Field.DESCRIPTION),
            EventType.OWNER, List.of(Field.OWNER),
            EventType.BUDGET, List.of(Field.BUDGET),
            EventType.PRIORITY, List.of(Field.PRIORITY));

    /**
     * A change that counts.
     *
     * @param event what changed
     * @param weight how much it counts
     * @param undoes whether it undoes an earlier one
     */
    record Correction(Event event, double weight, boolean undoes) {}

    static Corrections within(QuarterWindow window, long undoDays) {
        Map<EventType, Double> kinds = new EnumMap<>(EventType.class);
        WEIGHTS.forEach((type, weight) -> {
            if (observable(window.first(), type) && observable(window.last(), type)) {
                kinds.put(type, weight);
            }
        });
        LocalDate ever = window.history().snapshots().get(0).asOf();
        EarlierChanges earlier = new EarlierChanges(window.since(ever).events(), undoDays);
        List<Correction> all = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        int rolling = 0;
        for (Event event : window.events()) {
            String change = event.initiative() + "|" + event.type() + "|" + event.to();
            if (!kinds.containsKey(event.type()) || event.shifted() || !steered(window, event)) {
                continue;
            }
            if (earlier.rolls(event)) {
                rolling++;
            } else if (!repeats(seen, change)) {
                boolean undoes = earlier.undone(event);
                all.add(new Correction(event, WEIGHTS.getOrDefault(event.type(), 0.0) * (undoes ? 2 : 1), undoes));
                seen.add(change);
            }
        }
        List<Event> replans = window.events().stream()
                .filter(e -> e.type() == EventType.REPLAN)
                .toList();
        return new Corrections(all, kinds, rolling, replans);
    }

    /** The start and the end that move together are one correction; events are sorted, so only the last can be repeated. */
    private static boolean repeats(List<String> seen, String change) {
        return !seen.isEmpty() && seen.get(seen.size() - 1).equals(change);
    }

    /** Planning before the start is no correction. */
    private static boolean steered(QuarterWindow window, Event event) {
        return window.find(event.from(), event.initiative())
                .filter(Initiative::inProgress)
                .isPresent();
    }

    private static boolean observable(Snapshot register, EventType type) {
        return FIELDS.getOrDefault(type, List.of()).stream().anyMatch(f -> register.inProgress().stream()
                .anyMatch(i -> i.row().get(f).state() == Datum.State.KNOWN));
    }

    EventRate rate(List<Correction> corrections, double exposure) {
        double sum = corrections.stream().mapToDouble(Correction::weight).sum();
        double squares =
                corrections.stream().mapToDouble(c -> c.weight() * c.weight()).sum();
        return new EventRate(sum, squares, exposure);
    }

    /** Whether some kind of correction could not be seen, so that there may be any number of them. */
    boolean partial() {
        return kinds.size() < WEIGHTS.size();
    }

    int undone() {
        return (int) all.stream().filter(Correction::undoes).count();
    }

    Map<String, List<Correction>> byInitiative() {
        return all.stream()
                .collect(Collectors.groupingBy(c -> c.event().initiative(), TreeMap::new, Collectors.toList()));
    }

    /** Two quarters compare only when the same columns could change and the registers are as far apart. */
    String name(Exposure exposure) {
        String what = kinds.keySet().stream().map(EventType::label).collect(Collectors.joining(", "));
        return "corrections (" + what + ") per initiative-quarter, " + exposure.spacing() + " registers";
    }

    List<String> notes(QuarterWindow window, Period period, Exposure exposure) {
        List<String> notes = new ArrayList<>();
        if (window.first().asOf().isBefore(period.start().minusDays(100))) {
            notes.add("The quarter alone is too short, so this rests on the time since "
                    + window.first().asOf() + ".");
        }
        exposure.gaps().entrySet().stream()
                .filter(gap -> gap.getValue() > 0)
                .map(gap -> gapNote(gap.getKey(), gap.getValue()))
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(text ->
                        notes.add("Per register: " + text + "; registers further apart hide repeated changes."));
        if (!all.isEmpty()) {
            notes.add("Oscillation: " + Wording.of(undone(), all.size()) + " undo an earlier change.");
        }
        replans.forEach(
                e -> notes.add("Not counted, for it was replanned as a whole on " + e.to() + ": " + e.name() + "."));
        if (rolling > 0) {
            notes.add(Wording.count(rolling, "end date") + " moved along with the registers' date; not counted.");
        }
        return notes;
    }

    private String gapNote(LocalDate to, double exposure) {
        List<Correction> here =
                all.stream().filter(c -> c.event().to().equals(to)).toList();
        return to + " " + Wording.number(rate(here, exposure).rate(), 2);
    }
}
