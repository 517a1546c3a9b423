package dev.plumbline.intake.table;

import java.util.Arrays;
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
 * @param meant what of a cell is meant
 */
record ToolColumn(
        String key, String aside, Map<String, String> meanings, Optional<Pattern> part, boolean gathered, Part meant) {

    static final String ANY = "*";

    /** Before a status it stands for all words that Plumbline knows by it. */
    static final String KNOWN = "any ";

    /** Whether a header is its header. */
    boolean heads(HeaderText header) {
        return header.key().equals(key) && (aside.isEmpty() || header.aside().equals(aside));
    }

    /** The key of the column that stands first, whatever its header is. */
    static final String FIRST_COLUMN = "first column";

    /** What of a cell is meant. */
    enum Part {
        /** All of it. */
        WHOLE(""),
        /** The first day of a span {@code A - B}, {@code A → B}; a single day says nothing. */
        FIRST("first of "),
        /** The last day of a span, or the single day. */
        LAST("last of "),
        /** The last folder of a path {@code /Folder/Sub/}, or the whole text. */
        TAIL("tail of "),
        /** Not started, begun or done, as a share of 0, between 0 and 1, or 1 says. */
        COMPLETION("completion of "),
        /** The people that commas divide. */
        LIST("list of ");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** The part that the words before a header name. */
        static Part of(String text) {
            return Arrays.stream(values())
                    .filter(part -> part != WHOLE && text.startsWith(part.words))
                    .findFirst()
                    .orElse(WHOLE);
        }

        String without(String text) {
            return text.substring(words.length());
        }
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
        return known.isPresent() || Vocabulary.filler(text) ? known : Optional.ofNullable(meanings.get(ANY));
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
