package dev.plumbline.history;

import dev.plumbline.model.IdentityLink;
import java.util.List;

/**
 * An initiative that became several, or several that became one.
 *
 * @param kind split or merge
 * @param before the positions of the earlier rows
 * @param after the positions of the later rows
 * @param method what carries it: {@code budget} or {@code name}
 */
record Division(IdentityLink.Kind kind, List<Integer> before, List<Integer> after, String method) {

    double confidence() {
        return method.equals("budget") ? 0.8 : 0.6;
    }
}
