package dev.plumbline.intake.table;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column that a tool's exports are known to have.
 *
 * @param key its header, folded as {@link HeaderText#key()}
 * @param aside the words in brackets its header must have, folded as {@link HeaderText#aside()}; empty where any will do
 * @param meanings for a folded word of its cells what it says of the field; under {@code *} what any filled cell says. Empty
 *     where its cells are read as those of any other column
 * @param part the part of a cell that counts: its first group, or all of it where it has none; a cell that it does not match
 *     says nothing. Empty where the whole cell counts
 * @param gathered whether it may stand several times, and all of them count
 */
record ToolColumn(String key, String aside, Map<String, String> meanings, Optional<Pattern> part, boolean gathered) {

    static final String ANY = "*";

    /** Before a status it stands for all words that Plumbline knows by it. */
    static final String KNOWN = "any ";

    /** Whether a header is its header. */
    boolean heads(HeaderText header) {
        return header.key().equals(key) && (aside.isEmpty() || header.aside().equals(aside));
    }

    /** What a cell says, where the tool gives its words a meaning of their own; empty when it says nothing. */
    Optional<String> meaning(String text) {
        @Nullable String exact = meanings.get(PlainText.fold(text));
        if (exact != null) {
            return Optional.of(exact).filter(meaning -> !meaning.isEmpty());
        }
        Optional<String> known = Vocabulary.looseMeaning("lifecycle", text)
                .map(word -> meanings.get(KNOWN + word))
                .filter(meaning -> meaning != null);
        return known.isPresent() ? known : Optional.ofNullable(meanings.get(ANY));
    }

    /** The part of a text that counts; empty when there is none. */
    Optional<String> part(String text) {
        if (part.isEmpty()) {
            return Optional.of(text);
        }
        Matcher matcher = part.get().matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        @Nullable String group = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
        return Optional.ofNullable(group).filter(inside -> !inside.isBlank());
    }
}
