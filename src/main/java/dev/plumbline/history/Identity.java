package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows initiatives through the registers of a portfolio (method §1.3). One that leaves the list and returns under its id or
 * name keeps its key; its return counts as an addition, because its departure counted as a removal.
 */
final class Identity {

    private static final double MOVED = 0.9;

    private final Corrections corrections;
    private final Elsewhere elsewhere;
    private final List<Track> tracks = new ArrayList<>();
    private final Map<Integer, Entry> gone = new TreeMap<>();
    private final List<IdentityLink> links = new ArrayList<>();

    Identity(Corrections corrections, Elsewhere elsewhere) {
        this.corrections = corrections;
        this.elsewhere = elsewhere;
    }

    /**
     * What was found.
     *
     * @param snapshots the registers with the keys of their initiatives
     * @param diffs what changed between consecutive ones
     * @param links the joins a person may want to look at
     */
    record Followed(List<Snapshot> snapshots, List<Diff> diffs, List<IdentityLink> links) {}

    /** One initiative through time. */
    private static final class Track {
        private String id = "";
        private String name = "";

        void saw(InitiativeRow row) {
            id = id.isEmpty() ? row.text(Field.ID) : id;
            name = name.isEmpty() ? row.text(Field.NAME) : name;
        }

        String title() {
            return id.isEmpty() ? name : id;
        }
    }

    /** A register whose rows have found their tracks. */
    private record Tracked(LocalDate asOf, List<InitiativeRow> rows, List<Integer> tracks, Set<Integer> setAside) {}

    Followed follow(NavigableMap<LocalDate, List<InitiativeRow>> registers) {
        List<Tracked> tracked = new ArrayList<>();
        List<Entry> before = List.of();
        for (Map.Entry<LocalDate, List<InitiativeRow>> register : registers.entrySet()) {
            List<Entry> after = Entry.of(register.getValue());
            int[] numbers = new int[after.size()];
            Arrays.fill(numbers, -1);
            Set<Integer> setAside = new HashSet<>();
            if (!tracked.isEmpty()) {
                Tracked earlier = tracked.get(tracked.size() - 1);
                advance(earlier, register.getKey(), before, after, numbers, setAside);
            }
            enter(after, numbers);
            tracked.add(new Tracked(
                    register.getKey(),
                    after.stream().map(Entry::row).toList(),
                    Arrays.stream(numbers).boxed().toList(),
                    setAside));
            before = after;
        }
        return new Keyed(tracked).followed();
    }

    private void advance(
            Tracked earlier,
            LocalDate to,
            List<Entry> before,
            List<Entry> after,
            int[] numbers,
            Set<Integer> setAside) {
        Matching matching = new Matching(before, after, corrections);
        boolean idsHold = ExactSteps.run(matching, corrections);
        LikenessSteps likeness = new LikenessSteps(matching, earlier.asOf(), to, idsHold);
        links.addAll(likeness.run());
        for (Matching.Match match : matching.matches()) {
            numbers[match.after()] = earlier.tracks().get(match.before());
        }
        likeness.ambiguousBefore().forEach(i -> setAside.add(earlier.tracks().get(i)));
        Set<Integer> present = new HashSet<>();
        Arrays.stream(numbers).forEach(present::add);
        restore(after, matching.right(), numbers);
        for (int i = 0; i < before.size(); i++) {
            if (!present.contains(earlier.tracks().get(i))) {
                gone.put(earlier.tracks().get(i), before.get(i));
            }
        }
        for (int j : likeness.ambiguousAfter()) {
            numbers[j] = newTrack();
            setAside.add(numbers[j]);
        }
    }

    private int newTrack() {
        tracks.add(new Track());
        return tracks.size() - 1;
    }

    /** Finds rows that were in an earlier register than the last one. */
    private void restore(List<Entry> after, int[] without, int[] numbers) {
        List<Integer> absent = new ArrayList<>(gone.keySet());
        List<Entry> entries = new ArrayList<>(gone.values());
        List<Entry> returned = Arrays.stream(without).mapToObj(after::get).toList();
        Matching matching = new Matching(entries, returned, corrections);
        ExactSteps.run(matching, corrections);
        for (Matching.Match match : matching.matches()) {
            numbers[without[match.after()]] = absent.get(match.before());
            gone.remove(absent.get(match.before()));
        }
    }

    private void enter(List<Entry> after, int[] numbers) {
        for (int j = 0; j < numbers.length; j++) {
            if (numbers[j] < 0) {
                numbers[j] = newTrack();
            }
            tracks.get(numbers[j]).saw(after.get(j).row());
        }
    }

    /** The tracks once their keys are known. */
    private final class Keyed {

        private final List<Tracked> registers;
        private final String[] keys = new String[tracks.size()];

        Keyed(List<Tracked> registers) {
            this.registers = registers;
            Set<String> taken = new HashSet<>();
            for (int track = 0; track < keys.length; track++) {
                String title = tracks.get(track).title();
                String key = title;
                for (int count = 2; !taken.add(key); count++) {
                    key = title + " (" + count + ")";
                }
                keys[track] = key;
            }
        }

        Followed followed() {
            List<Snapshot> snapshots = new ArrayList<>();
            List<Diff> diffs = new ArrayList<>();
            Map<String, Initiative> before = Map.of();
            Set<String> begun = new HashSet<>();
            for (Tracked register : registers) {
                Map<String, Initiative> after = initiatives(register);
                if (!snapshots.isEmpty()) {
                    LocalDate from = snapshots.get(snapshots.size() - 1).asOf();
                    diffs.add(diff(from, register, before, after, begun));
                }
                after.values().stream()
                        .filter(i -> LifecycleChange.begun(i.row().lifecycle()))
                        .forEach(i -> begun.add(i.key()));
                snapshots.add(new Snapshot(register.asOf(), List.copyOf(after.values())));
                before = after;
            }
            List<IdentityLink> sorted = new ArrayList<>(links);
            sorted.sort(Comparator.comparing(IdentityLink::to)
                    .thenComparing(IdentityLink::kind)
                    .thenComparing(l -> l.before().toString())
                    .thenComparing(l -> l.after().toString()));
            return new Followed(snapshots, diffs, sorted);
        }

        private Map<String, Initiative> initiatives(Tracked register) {
            Map<String, Initiative> initiatives = new TreeMap<>();
            for (int j = 0; j < register.tracks().size(); j++) {
                String key = keys[register.tracks().get(j)];
                initiatives.put(key, new Initiative(key, register.rows().get(j)));
            }
            return initiatives;
        }

        private Diff diff(
                LocalDate from,
                Tracked register,
                Map<String, Initiative> before,
                Map<String, Initiative> after,
                Set<String> begun) {
            Set<String> aside = new HashSet<>();
            register.setAside().forEach(track -> aside.add(keys[track]));
            List<Diff.Kept> kept = new ArrayList<>();
            List<Initiative> entered = new ArrayList<>();
            for (Initiative now : after.values()) {
                Initiative was = before.get(now.key());
                if (was != null) {
                    kept.add(new Diff.Kept(was, now, begun.contains(now.key())));
                } else if (!aside.contains(now.key()) && !movedIn(now, from, register.asOf())) {
                    entered.add(now);
                }
            }
            List<Initiative> left = before.values().stream()
                    .filter(i -> !after.containsKey(i.key()) && !aside.contains(i.key()))
                    .filter(i -> !movedOut(i, from, register.asOf()))
                    .toList();
            return new Diff(
                    from,
                    register.asOf(),
                    List.copyOf(before.values()),
                    List.copyOf(after.values()),
                    kept,
                    entered,
                    left);
        }

        private boolean movedIn(Initiative initiative, LocalDate from, LocalDate to) {
            Optional<Elsewhere.Stay> stay = elsewhere.movedFrom(initiative.row(), from, to);
            String title = initiative.row().title();
            stay.ifPresent(s -> links.add(moved(initiative, from, to, title + " in " + s.portfolio(), title)));
            return stay.isPresent();
        }

        private boolean movedOut(Initiative initiative, LocalDate from, LocalDate to) {
            Optional<Elsewhere.Stay> stay = elsewhere.movedTo(initiative.row(), from, to);
            String title = initiative.row().title();
            stay.ifPresent(s -> links.add(moved(initiative, from, to, title, title + " in " + s.portfolio())));
            return stay.isPresent();
        }

        private IdentityLink moved(Initiative initiative, LocalDate from, LocalDate to, String before, String after) {
            return new IdentityLink(
                    IdentityLink.Kind.MOVED,
                    "portfolio",
                    from,
                    to,
                    List.of(before),
                    List.of(after),
                    MOVED,
                    List.of(initiative.row().evidence()));
        }
    }
}
