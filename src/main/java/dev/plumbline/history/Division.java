package dev.plumbline.history;

import dev.plumbline.model.IdentityLink;
import java.util.List;

/**
 * An initiative that became several, or several that became one.
 *
 * @param kind split or merge
 * @param before the positions of the earlier rows
 * @param after the positions of the later rows
 */
record Division(IdentityLink.Kind kind, List<Integer> before, List<Integer> after) {}
