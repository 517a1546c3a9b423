package dev.plumbline.intake.table;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column that a tool's exports are known to have.
 *
 * @param key its header, folded as {@link HeaderText#key()}
 * @param meanings for a folded word of its cells what it says of the field; under {@code *} what any filled cell says. Empty
 *     where its cells are read as those of any other column
 */
record ToolColumn(String key, Map<String, String> meanings) {

    static final String ANY = "*";

    /** What a cell says, where the tool gives its words a meaning of their own; empty when it says nothing. */
    Optional<String> meaning(String text) {
        @Nullable String exact = meanings.get(PlainText.fold(text));
        return Optional.ofNullable(exact != null ? exact : meanings.get(ANY));
    }
}
