package dev.plumbline.history;

import dev.plumbline.model.IdentityCorrection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** People's word on identities, looked up by the normal forms of ids and names. */
final class Corrections {

    private final List<IdentityCorrection> corrections;
    private final Set<String> apart = new HashSet<>();

    Corrections(List<IdentityCorrection> corrections) {
        this.corrections = corrections.stream()
                .sorted(java.util.Comparator.comparing(IdentityCorrection::before)
                        .thenComparing(IdentityCorrection::after))
                .toList();
        for (IdentityCorrection correction : this.corrections) {
            if (!correction.same()) {
                apart.add(pair(Text.plain(correction.before()), Text.plain(correction.after())));
                apart.add(pair(Text.id(correction.before()), Text.id(correction.after())));
            }
        }
    }

    /** Joins the rows that a person called the same. */
    void join(Matching matching) {
        for (IdentityCorrection correction : corrections) {
            if (correction.same()) {
                int i = position(matching.before(), matching.left(), correction.before());
                int j = position(matching.after(), matching.right(), correction.after());
                if (i >= 0 && j >= 0) {
                    matching.join(i, j, "correction", 1);
                }
            }
        }
    }

    /** Whether a person said that these rows are not the same initiative. */
    boolean forbid(Entry before, Entry after) {
        return !apart.isEmpty()
                && (apart.contains(pair(before.name(), after.name())) || apart.contains(pair(before.id(), after.id())));
    }

    private static int position(List<Entry> entries, int[] positions, String title) {
        String id = Text.id(title);
        String name = Text.plain(title);
        for (int position : positions) {
            Entry entry = entries.get(position);
            if (!entry.id().isEmpty() && entry.id().equals(id)) {
                return position;
            }
            if (!entry.name().isEmpty() && entry.name().equals(name)) {
                return position;
            }
        }
        return -1;
    }

    private static String pair(String before, String after) {
        return before + '\n' + after;
    }
}
