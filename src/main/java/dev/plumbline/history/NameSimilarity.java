package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/**
 * How alike two names are, 0–1: the token-set ratio of fuzzywuzzy (method §1.3) over the words that distinguish, that is, the
 * best ratio among the shared words and the shared words with each name's remaining ones.
 *
 * <p>Three guards, for a token set lets {@code Cloud} equal {@code Cloud migration of payroll}: where the shorter name has less
 * than half of the longer one's words, all words are compared; names whose numbers differ (phase 1, phase 2) are not alike; and
 * an abbreviation equals what it stands for ({@code CI}, {@code Continuous Integration}).
 */
final class NameSimilarity {

    private static final LongestCommonSubsequence COMMON = new LongestCommonSubsequence();
    private static final int LONGEST = 200;
    private static final double ABBREVIATED = 0.95;
    private static final double MISSPELT = 0.85;

    private NameSimilarity() {}

    static double of(InitiativeRow one, InitiativeRow other) {
        return of(
                Text.contentWords(Text.plain(one.text(Field.NAME))),
                Text.contentWords(Text.plain(other.text(Field.NAME))));
    }

    /** The similarity of two names, given their content words in order. */
    static double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty() || !numbers(one).equals(numbers(other))) {
            return 0;
        }
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        List<String> left = without(one, shared);
        List<String> right = without(other, shared);
        if (abbreviates(left, right) || abbreviates(right, left)) {
            return ABBREVIATED;
        }
        String first = join(shared, left);
        String second = join(shared, right);
        if (shared.isEmpty() || 2 * Math.min(one.size(), other.size()) < Math.max(one.size(), other.size())) {
            return ratio(first, second);
        }
        String common = String.join(" ", shared);
        return Math.max(ratio(first, second), Math.max(ratio(common, first), ratio(common, second)));
    }

    /**
     * How many of the words of two names are the same, 0–1: Dice's coefficient, where a word equals one that differs by a slip of
     * the pen, and an abbreviation what it stands for.
     */
    static double sharedWords(List<String> one, List<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        List<String> left = without(one, shared);
        List<String> right = new ArrayList<>(without(other, shared));
        if (abbreviates(left, right) || abbreviates(right, left)) {
            return 1;
        }
        double same = shared.size();
        for (String word : left) {
            same += right.removeIf(w -> ratio(word, w) >= MISSPELT) ? 1 : 0;
        }
        return one.isEmpty() || other.isEmpty() ? 0 : Math.min(1, 2 * same / (one.size() + other.size()));
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream()
                .filter(w -> w.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(List<String> words, Set<String> shared) {
        return words.stream().filter(w -> !shared.contains(w)).toList();
    }

    private static boolean abbreviates(List<String> letters, List<String> words) {
        if (letters.isEmpty() || words.size() < 2) {
            return false;
        }
        String initials = words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
        return String.join("", letters).equals(initials);
    }

    private static String join(Collection<String> shared, Collection<String> rest) {
        List<String> words = new ArrayList<>(shared);
        words.addAll(new TreeSet<>(rest));
        String joined = String.join(" ", words);
        return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    /** Twice the length of what both have in common, in order, among the length of both. */
    private static double ratio(String one, String other) {
        int length = one.length() + other.length();
        return length == 0 ? 1 : 2.0 * COMMON.apply(one, other) / length;
    }
}
