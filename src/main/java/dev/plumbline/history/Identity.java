package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows initiatives through the registers of a portfolio (method §1.3). One that leaves the list and returns under its id or
 * name keeps its key; its return counts as an addition, because its departure counted as a removal.
 */
final class Identity {

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

    Followed follow(NavigableMap<LocalDate, List<InitiativeRow>> registers) {
        List<TrackedRegister> tracked = new ArrayList<>();
        List<Entry> before = List.of();
        for (Map.Entry<LocalDate, List<InitiativeRow>> register : registers.entrySet()) {
            List<Entry> after = Entry.of(register.getValue());
            int[] numbers = new int[after.size()];
            Arrays.fill(numbers, -1);
            Set<Integer> setAside = new HashSet<>();
            if (!tracked.isEmpty()) {
                TrackedRegister earlier = tracked.get(tracked.size() - 1);
                advance(earlier, register.getKey(), before, after, numbers, setAside);
            }
            enter(after, numbers);
            tracked.add(new TrackedRegister(
                    register.getKey(),
                    after.stream().map(Entry::row).toList(),
                    Arrays.stream(numbers).boxed().toList(),
                    setAside));
            before = after;
        }
        List<String> titles = tracks.stream().map(Track::title).toList();
        return new KeyedRegisters(tracked, titles, elsewhere).followed(links);
    }

    private void advance(
            TrackedRegister earlier,
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
}
