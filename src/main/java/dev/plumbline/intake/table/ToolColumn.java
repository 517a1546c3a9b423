package dev.plumbline.intake.table;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column that a tool's exports are known to have.
 *
 * @param key its header, folded as {@link HeaderText#key()}
 * @param meanings for a folded word of its cells what it says of the field; under {@code *} what any filled cell says. Empty
 *     where its cells are read as those of any other column
 * @param part what of a cell is meant
 */
record ToolColumn(String key, Map<String, String> meanings, Part part) {

    static final String ANY = "*";

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
        COMPLETION("completion of ");

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
        return Optional.ofNullable(exact != null || Vocabulary.filler(text) ? exact : meanings.get(ANY));
    }
}
