package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words Plumbline knows in cells ({@code vocabulary.txt}, after {@code formats.md} C.5): what a word means within a
 * topic, {@code lifecycle} or {@code health}.
 */
final class Vocabulary {

    private static final Map<String, Map<String, String>> MEANINGS = load();
    private static final List<String> PREPOSITIONS = List.of(
            "for", "in", "by", "since", "on", "until", "pending", "as", "fur", "bis", "seit", "durch", "pour", "par",
            "depuis", "para", "por", "desde", "at");

    private Vocabulary() {}

    /** What a word means, exactly as it stands. */
    static Optional<String> meaning(String topic, String text) {
        Map<String, String> words = MEANINGS.getOrDefault(topic, Map.of());
        @org.jspecify.annotations.Nullable String exact = words.get(signs(text));
        return Optional.ofNullable(exact != null ? exact : words.get(PlainText.fold(text)));
    }

    /**
     * What a word means when a number or sign stands before it or an explanation after it: {@code 3 - On hold},
     * {@code Cancelled (merged)}, {@code Proposed for flagship}.
     */
    static Optional<String> looseMeaning(String topic, String text) {
        Optional<String> exact = meaning(topic, text);
        if (exact.isPresent()) {
            return exact;
        }
        String bare = text.replaceFirst("^[^\\p{L}]+", "");
        String head = bare.split("\\s+[-–—]\\s+|[(:;,|]", 2)[0].strip();
        Optional<String> meaning = head.isEmpty() ? Optional.empty() : meaning(topic, head);
        return meaning.or(() -> beforePreposition(topic, PlainText.fold(head))).or(() -> sign(topic, text));
    }

    /** What a sign means that stands before words, {@code 🟢 all is well}. */
    private static Optional<String> sign(String topic, String text) {
        String plain = text.strip();
        if (plain.isEmpty() || Character.getType(plain.codePointAt(0)) != Character.OTHER_SYMBOL) {
            return Optional.empty();
        }
        return meaning(topic, plain.substring(0, plain.offsetByCodePoints(0, 1)));
    }

    /** Whether a cell names a total. */
    static boolean total(String text) {
        return text.strip().length() <= 40 && looseMeaning("totals", text).isPresent();
    }

    /** Whether a cell says that there is no value: {@code TBC}, {@code n/a}. */
    static boolean filler(String text) {
        return text.length() <= 40 && meaning("filler", text).isPresent();
    }

    private static Optional<String> beforePreposition(String topic, String folded) {
        String[] words = folded.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (PREPOSITIONS.contains(words[i])) {
                return meaning(topic, String.join(" ", List.of(words).subList(0, i)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> meanings = new HashMap<>();
        for (WordList.Line line : WordList.read("vocabulary.txt")) {
            Map<String, String> words = meanings.computeIfAbsent(line.section(), s -> new HashMap<>());
            for (String word : line.words()) {
                for (String spelling : spellings(word)) {
                    words.putIfAbsent(spelling, line.key());
                }
            }
        }
        return meanings;
    }

    private static List<String> spellings(String word) {
        List<String> spellings = new ArrayList<>(List.of(signs(word)));
        String folded = PlainText.fold(word);
        if (!folded.isEmpty()) {
            spellings.add(folded);
        }
        return spellings;
    }

    private static String signs(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
