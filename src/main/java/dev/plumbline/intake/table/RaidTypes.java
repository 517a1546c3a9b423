package dev.plumbline.intake.table;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a column tells risks, assumptions, issues, dependencies, actions and decisions apart ({@code formats.md} B.6). Work items
 * are often all called issues, and letters often stand for something else, so that one kind alone or a letter alone is not enough.
 */
final class RaidTypes {

    private static final double MOSTLY = 0.8;
    private static final Set<String> OWN = Set.of("raid", "raid type", "r a i d", "type r a i d", "log type");

    private RaidTypes() {}

    static boolean in(HeaderText header, ColumnProfile values) {
        Set<String> words = new TreeSet<>();
        Set<String> letters = new TreeSet<>();
        double share = values.share(cell -> {
            String text = PlainText.collapse(cell.text());
            var meaning = Vocabulary.meaning("raid", text);
            meaning.ifPresent((text.length() == 1 ? letters : words)::add);
            return meaning.isPresent();
        });
        boolean told = words.size() > 1
                || (words.size() == 1 && !letters.isEmpty())
                || words.stream().anyMatch(word -> !word.equals("issue"))
                || (letters.contains("risk") && letters.contains("issue"))
                || OWN.contains(header.key().toLowerCase(Locale.ROOT));
        return share >= MOSTLY && told;
    }
}
