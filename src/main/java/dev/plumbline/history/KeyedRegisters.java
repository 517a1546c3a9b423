package dev.plumbline.history;

import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Names the initiatives that were followed through registers, and tells what changed from one register to the next. */
final class KeyedRegisters {

    private static final double MOVED = 0.9;

    private final List<TrackedRegister> registers;
    private final List<String> keys;
    private final Elsewhere elsewhere;
    private final List<IdentityLink> links = new ArrayList<>();

    /**
     * @param titles of each track; where several are alike, all but the first are numbered
     * @param elsewhere the initiatives of other portfolios
     */
    KeyedRegisters(List<TrackedRegister> registers, List<String> titles, Elsewhere elsewhere) {
        this.registers = registers;
        this.keys = keys(titles);
        this.elsewhere = elsewhere;
    }

    private static List<String> keys(List<String> titles) {
        Set<String> keys = new LinkedHashSet<>();
        for (String title : titles) {
            String key = title;
            for (int count = 2; !keys.add(key); count++) {
                key = title + " (" + count + ")";
            }
        }
        return List.copyOf(keys);
    }

    /** @param found the joins that following them found */
    Identity.Followed followed(List<IdentityLink> found) {
        List<Snapshot> snapshots = new ArrayList<>();
        List<Diff> diffs = new ArrayList<>();
        Map<String, Initiative> before = Map.of();
        Set<String> begun = new HashSet<>();
        for (TrackedRegister register : registers) {
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
        List<IdentityLink> sorted = new ArrayList<>(found);
        sorted.addAll(links);
        sorted.sort(Comparator.comparing(IdentityLink::to)
                .thenComparing(IdentityLink::kind)
                .thenComparing(l -> l.before().toString())
                .thenComparing(l -> l.after().toString()));
        return new Identity.Followed(snapshots, diffs, sorted);
    }

    private Map<String, Initiative> initiatives(TrackedRegister register) {
        Map<String, Initiative> initiatives = new TreeMap<>();
        for (int j = 0; j < register.tracks().size(); j++) {
            String key = keys.get(register.tracks().get(j));
            initiatives.put(key, new Initiative(key, register.rows().get(j)));
        }
        return initiatives;
    }

    private Diff diff(
            LocalDate from,
            TrackedRegister register,
            Map<String, Initiative> before,
            Map<String, Initiative> after,
            Set<String> begun) {
        Set<String> aside = new HashSet<>();
        register.setAside().forEach(track -> aside.add(keys.get(track)));
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
                from, register.asOf(), List.copyOf(before.values()), List.copyOf(after.values()), kept, entered, left);
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
