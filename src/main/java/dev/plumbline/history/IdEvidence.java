package dev.plumbline.history;

import dev.plumbline.model.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for and against two rows of one id being the same initiative: offices hand out the ids of finished work again, and
 * ids get swapped. An id needs a like name, or another field that says the same, beside it.
 */
final class IdEvidence {

    private static final double ALIKE = 0.7;
    private static final double SAME_BUDGET = 0.9;
    private static final double SAME_DESCRIPTION = 0.5;

    private final Map<String, String> idsBefore;
    private final Map<String, String> idsAfter;

    IdEvidence(Matching matching) {
        this.idsBefore = idsOfNames(matching.before(), matching.left());
        this.idsAfter = idsOfNames(matching.after(), matching.right());
    }

    /** The id under which each name stands that only one row has. */
    private static Map<String, String> idsOfNames(List<Entry> entries, int[] positions) {
        Map<String, String> ids = new HashMap<>();
        for (int position : positions) {
            ids.merge(entries.get(position).name(), entries.get(position).id(), (one, other) -> "");
        }
        ids.remove("");
        return ids;
    }

    /** Whether the names say the same initiative, or one is missing. */
    boolean named(Entry before, Entry after) {
        return !swapped(before, after) && alike(before, after);
    }

    /** Whether another field says the same although the names do not. */
    boolean supported(Entry before, Entry after) {
        return !swapped(before, after) && !elsewhere(before, after) && agrees(before, after);
    }

    private boolean swapped(Entry before, Entry after) {
        return stands(idsAfter, before) && stands(idsBefore, after);
    }

    private boolean elsewhere(Entry before, Entry after) {
        return stands(idsAfter, before) || stands(idsBefore, after);
    }

    private static boolean stands(Map<String, String> ids, Entry entry) {
        String id = ids.getOrDefault(entry.name(), "");
        return !id.isEmpty() && !id.equals(entry.id());
    }

    private static boolean alike(Entry before, Entry after) {
        return before.name().isEmpty()
                || after.name().isEmpty()
                || NameSimilarity.sharedWords(Text.contentWords(before.name()), Text.contentWords(after.name())) > 0
                || NameSimilarity.of(before.row(), after.row()) >= ALIKE;
    }

    /** A unit has many initiatives, so it speaks only where neither owner nor start is told by both. */
    private static boolean agrees(Entry before, Entry after) {
        boolean ownerTold = Likeness.told(before, after, Field.OWNER);
        boolean sameOwner = ownerTold
                && Person.same(before.row().text(Field.OWNER), after.row().text(Field.OWNER));
        boolean unitSpeaks = !ownerTold && !Likeness.told(before, after, Field.START);
        return sameOwner
                || ExactSteps.same(before, after, Field.START)
                || ExactSteps.same(before, after, Field.END)
                || Likeness.budgetCloseness(before, after).orElse(0.0) >= SAME_BUDGET
                || (unitSpeaks && ExactSteps.same(before, after, Field.UNIT))
                || sameDescription(before, after);
    }

    private static boolean sameDescription(Entry before, Entry after) {
        return Likeness.told(before, after, Field.DESCRIPTION)
                && Text.jaccard(described(before), described(after)) >= SAME_DESCRIPTION;
    }

    private static Set<String> described(Entry entry) {
        return new HashSet<>(Text.contentWords(Text.plain(entry.row().text(Field.DESCRIPTION))));
    }
}
