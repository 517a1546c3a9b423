package dev.plumbline.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The pairs of rows that are worth comparing. All of them while they are few; in large registers those whose names share a word
 * that is rare among the rows without a pair, so that the work stays proportional to the register.
 */
final class Candidates {

    private static final long FEW = 40_000;
    private static final int RARE = 20;

    private final Matching matching;
    private final Likeness likeness;

    Candidates(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.likeness = likeness;
    }

    /**
     * A pair that may be the same initiative.
     *
     * @param before the position of the earlier row
     * @param after the position of the later row
     * @param degree how alike they are
     */
    record Pair(int before, int after, Likeness.Degree degree) {}

    /** The pairs, by earlier and later position. */
    List<Pair> pairs() {
        int[] left = matching.left();
        int[] right = matching.right();
        boolean few = (long) left.length * right.length <= FEW;
        Map<String, List<Integer>> positions = few ? Map.of() : byWord(right);
        List<Pair> pairs = new ArrayList<>();
        for (int i : left) {
            if (few) {
                for (int j : right) {
                    add(pairs, i, j);
                }
            } else {
                TreeSet<Integer> sharing = new TreeSet<>();
                for (String word : likeness.words(matching.before().get(i))) {
                    List<Integer> found = positions.getOrDefault(word, List.of());
                    sharing.addAll(found.size() <= RARE ? found : List.of());
                }
                sharing.forEach(j -> add(pairs, i, j));
            }
        }
        return pairs;
    }

    private Map<String, List<Integer>> byWord(int[] right) {
        Map<String, List<Integer>> positions = new HashMap<>();
        for (int j : right) {
            for (String word : likeness.words(matching.after().get(j))) {
                positions.computeIfAbsent(word, w -> new ArrayList<>()).add(j);
            }
        }
        return positions;
    }

    private void add(List<Pair> pairs, int i, int j) {
        if (!matching.forbidden(i, j)) {
            pairs.add(new Pair(
                    i, j, likeness.of(matching.before().get(i), matching.after().get(j))));
        }
    }
}
