package dev.plumbline.language;

import java.util.Set;
import java.util.TreeSet;

/** Whether the groups that two definitions cover are the same, one within the other, or apart. */
enum Populations {
    SAME,
    PART,
    APART;

    /** Of two groups as sorted words; none is everybody. */
    static Populations of(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.equals(right)) {
            return SAME;
        }
        return left.containsAll(right) || right.containsAll(left) ? PART : APART;
    }

    private static Set<String> words(String group) {
        return group.isEmpty() ? Set.of() : new TreeSet<>(Set.of(group.split(" ")));
    }
}
