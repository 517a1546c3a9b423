package dev.plumbline.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Priority classes as tiers: 0 (urgent, P0), 1 (high, must, P1), 2, 3, 4 ({@code formats.md} C.5). */
final class PriorityWords {

    private static final List<String> TIERS = List.of("urgent", "high", "medium", "low", "lowest");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:p|prio|priority|priorität|tier|klasse|class|level)[ .:-]*([0-9])(?:[ .):-]+.*)?");

    private PriorityWords() {}

    /** The tier of a word or of {@code P1}; of {@code 3 - Moderate} the word counts, a number alone says nothing. */
    static Optional<Integer> tier(String text) {
        Matcher numbered = NUMBERED.matcher(PlainText.collapse(text));
        if (numbered.matches()) {
            return Optional.of(Integer.parseInt(numbered.group(1)));
        }
        return Vocabulary.looseMeaning("priority", text).map(TIERS::indexOf);
    }

    /** Whether a text is a bare number. */
    static boolean bareNumber(String text) {
        return text.strip().matches("\\d");
    }
}
