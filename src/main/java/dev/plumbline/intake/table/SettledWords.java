package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Field;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words an analyst has settled; like all words they are known whatever their case, accents and punctuation. */
final class SettledWords {

    private final Map<Field, Map<String, String>> meanings = new EnumMap<>(Field.class);

    SettledWords(MappingProfile profile) {
        profile.words().forEach((field, words) -> {
            Map<String, String> known = new HashMap<>();
            words.forEach((word, meaning) -> known.putIfAbsent(key(word), meaning));
            meanings.put(field, known);
        });
    }

    /** The canonical value a cell of a field means; empty when nothing is settled about it. */
    Optional<String> meaning(Field field, String text) {
        Map<String, String> known = meanings.getOrDefault(field, Map.of());
        return known.isEmpty() ? Optional.empty() : Optional.ofNullable(known.get(key(text)));
    }

    private static String key(String text) {
        String folded = PlainText.fold(text);
        return folded.isEmpty() ? text.strip() : folded;
    }
}
