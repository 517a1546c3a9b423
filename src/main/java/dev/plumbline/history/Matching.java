package dev.plumbline.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The pairs found so far between two registers, and the rows that still have none. Every step only adds pairs. */
final class Matching {

    private final List<Entry> before;
    private final List<Entry> after;
    private final Corrections corrections;
    private final BitSet left = new BitSet();
    private final BitSet right = new BitSet();
    private final List<Match> matches = new ArrayList<>();

    /**
     * A pair of rows taken for the same initiative.
     *
     * @param before the position of the earlier row
     * @param after the position of the later row
     * @param method the step that found it
     * @param confidence how sure it is, 0–1
     */
    record Match(int before, int after, String method, double confidence) {}

    Matching(List<Entry> before, List<Entry> after, Corrections corrections) {
        this.before = before;
        this.after = after;
        this.corrections = corrections;
        left.set(0, before.size());
        right.set(0, after.size());
    }

    /** Another try with the rows that have no pair yet. */
    Matching(Matching other, int[] earlier, int[] later) {
        this.before = other.before;
        this.after = other.after;
        this.corrections = other.corrections;
        for (int i : earlier) {
            left.set(i);
        }
        for (int j : later) {
            right.set(j);
        }
    }

    List<Entry> before() {
        return before;
    }

    List<Entry> after() {
        return after;
    }

    List<Match> matches() {
        return matches;
    }

    /** The positions of the earlier rows without a pair, ascending. */
    int[] left() {
        return left.stream().toArray();
    }

    /** The positions of the later rows without a pair, ascending. */
    int[] right() {
        return right.stream().toArray();
    }

    /** Whether a person said that these rows are not the same initiative. */
    boolean forbidden(int i, int j) {
        return corrections.forbid(before.get(i), after.get(j));
    }

    boolean join(int i, int j, String method, double confidence) {
        if (!left.get(i) || !right.get(j) || forbidden(i, j)) {
            return false;
        }
        left.clear(i);
        right.clear(j);
        return matches.add(new Match(i, j, method, confidence));
    }

    /** Takes a pair apart again. */
    void separate(Match match) {
        matches.remove(match);
        left.set(match.before());
        right.set(match.after());
    }

    /** Takes rows out that are neither joined nor to be counted as gone or new. */
    void setAside(List<Integer> earlier, List<Integer> later) {
        earlier.forEach(left::clear);
        later.forEach(right::clear);
    }

    /** Joins rows whose key is filled, and unique on both sides among the rows without a pair. */
    void unique(String method, double confidence, Function<Entry, String> key, BiPredicate<Entry, Entry> agree) {
        Map<String, Integer> earlier = uniqueKeys(before, left(), key);
        Map<String, Integer> later = uniqueKeys(after, right(), key);
        for (int i : left()) {
            String mine = key.apply(before.get(i));
            Integer j = later.get(mine);
            if (j != null && j >= 0 && earlier.getOrDefault(mine, -1) == i && agree.test(before.get(i), after.get(j))) {
                join(i, j, method, confidence);
            }
        }
    }

    /** Joins rows of equal key one by one in their order, for registers that list the same initiative several times. */
    void inOrder(String method, double confidence, Function<Entry, String> key) {
        Map<String, List<Integer>> later = new HashMap<>();
        for (int j : right()) {
            later.computeIfAbsent(key.apply(after.get(j)), k -> new ArrayList<>())
                    .add(j);
        }
        for (int i : left()) {
            List<Integer> same = later.get(key.apply(before.get(i)));
            if (same != null && !same.isEmpty()) {
                join(i, same.remove(0), method, confidence);
            }
        }
    }

    /** The position of each key, or −1 where it is not unique; empty keys are left out. */
    private static Map<String, Integer> uniqueKeys(List<Entry> entries, int[] positions, Function<Entry, String> key) {
        Map<String, Integer> found = new HashMap<>();
        for (int position : positions) {
            String mine = key.apply(entries.get(position));
            if (!mine.isEmpty()) {
                found.merge(mine, position, (one, other) -> -1);
            }
        }
        return found;
    }
}
