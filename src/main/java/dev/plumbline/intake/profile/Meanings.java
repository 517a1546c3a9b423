package dev.plumbline.intake.profile;

import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.WorkType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the words of a field may mean: for the word a profile writes the canonical value ({@link Field.Kind}). */
final class Meanings {

    private static final List<String> HEALTH =
            List.of("red", "amber-red", "amber", "amber-green", "green", "blue", "grey", "black");
    private static final List<String> TIERS = List.of("urgent", "high", "medium", "low", "lowest");
    private static final Map<Field, Map<String, String>> OF = all();

    private Meanings() {}

    /** The fields whose words can be settled. */
    static List<Field> fields() {
        return List.copyOf(OF.keySet());
    }

    /** The possible meanings of a field's words, in a sensible order; none where a field has no words. */
    static Map<String, String> of(Field field) {
        return OF.getOrDefault(field, Map.of());
    }

    /** How a profile writes a canonical value. */
    static String written(Field field, String value) {
        return of(field).entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value);
    }

    private static Map<Field, Map<String, String>> all() {
        Map<Field, Map<String, String>> all = new EnumMap<>(Field.class);
        Map<String, String> status = new LinkedHashMap<>();
        for (Lifecycle lifecycle : Lifecycle.values()) {
            if (lifecycle != Lifecycle.UNKNOWN) {
                status.put(lifecycle.name().toLowerCase(Locale.ROOT), lifecycle.name());
            }
        }
        Map<String, String> health = new LinkedHashMap<>();
        HEALTH.forEach(word -> health.put(word, word));
        Map<String, String> priority = new LinkedHashMap<>();
        TIERS.forEach(word -> priority.put(word, Objects.toString(TIERS.indexOf(word))));
        Map<String, String> type = new LinkedHashMap<>();
        for (WorkType workType : WorkType.values()) {
            type.put(workType.name().toLowerCase(Locale.ROOT), workType.name());
        }
        all.put(Field.STATUS, status);
        all.put(Field.HEALTH, health);
        all.put(Field.PRIORITY, priority);
        all.put(Field.TYPE, type);
        return all;
    }
}
