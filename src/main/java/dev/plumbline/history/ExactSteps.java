package dev.plumbline.history;

import dev.plumbline.model.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of method §1.3 that join rows by equal keys: corrections, id, the id's stable suffix, name, the name's words. */
final class ExactSteps {

    private static final int FEWEST_CONTRADICTIONS = 3;
    private static final int DISTINCTIVE = 4;

    private ExactSteps() {}

    /** Runs the steps and returns whether ids mean the same initiative in both registers. */
    static boolean run(Matching matching, Corrections corrections) {
        corrections.join(matching);
        matching.unique("id and name", 1, ExactSteps::idAndName, ExactSteps::always);
        boolean idsHold = idsHold(matching);
        if (idsHold) {
            IdEvidence evidence = new IdEvidence(matching);
            matching.unique("id", 0.97, Entry::id, evidence::named);
            matching.unique("id", 0.9, Entry::id, evidence::supported);
            matching.unique("suffix", 0.95, ExactSteps::suffix, ExactSteps::supported);
        }
        matching.unique("name", 0.97, Entry::name, ExactSteps::always);
        matching.unique("words", 0.9, Entry::words, ExactSteps::always);
        matching.inOrder("repeated", 0.9, e -> e.id() + '\n' + e.name());
        return idsHold;
    }

    private static boolean always(Entry before, Entry after) {
        return true;
    }

    private static String idAndName(Entry entry) {
        return entry.id().isEmpty() || entry.name().isEmpty() ? "" : entry.id() + '\n' + entry.name();
    }

    /**
     * Whether ids mean the same initiative in both registers. Row numbers in an id column do not once the list is sorted anew:
     * then most names that both registers have stand under another row's id.
     */
    private static boolean idsHold(Matching matching) {
        Map<String, String> nameOfId = new HashMap<>();
        Map<String, String> idOfName = new HashMap<>();
        for (int j : matching.right()) {
            Entry entry = matching.after().get(j);
            nameOfId.put(entry.id(), entry.name());
            idOfName.put(entry.name(), entry.id());
        }
        int contradictions = 0;
        for (int i : matching.left()) {
            Entry entry = matching.before().get(i);
            boolean elsewhere = !idOfName.getOrDefault(entry.name(), entry.id()).equals(entry.id());
            if (elsewhere && !entry.id().isEmpty() && nameOfId.containsKey(entry.id())) {
                contradictions++;
            }
        }
        long agreements = matching.matches().stream()
                .filter(m -> m.method().equals("id and name"))
                .count();
        return contradictions < FEWEST_CONTRADICTIONS || contradictions <= agreements;
    }

    /** What follows the first separator of an id: departments change their prefix, the rest stays. */
    static String suffix(Entry entry) {
        String id = entry.id();
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == '_' || id.charAt(i) == '-') {
                String suffix = id.substring(i + 1);
                return suffix.chars().anyMatch(Character::isDigit) ? suffix : "";
            }
        }
        return "";
    }

    /** A short or bare number recurs under many prefixes, so it needs a like name, or the same start and owner, beside it. */
    private static boolean supported(Entry before, Entry after) {
        String suffix = suffix(before);
        boolean bare = suffix.length() < DISTINCTIVE || suffix.chars().allMatch(Character::isDigit);
        return !bare
                || NameSimilarity.of(before.row(), after.row()) >= 0.5
                || (same(before, after, Field.START)
                        && Person.same(
                                before.row().text(Field.OWNER), after.row().text(Field.OWNER)));
    }

    static boolean same(Entry before, Entry after, Field field) {
        String value = before.row().text(field);
        return !value.isEmpty() && value.equals(after.row().text(field));
    }

    /** The titles of rows, for people to read. */
    static List<String> titles(List<Entry> entries) {
        return entries.stream().map(e -> e.row().title()).toList();
    }
}
