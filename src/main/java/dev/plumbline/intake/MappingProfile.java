package dev.plumbline.intake;

import dev.plumbline.model.Field;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst has settled once for the exports of a portfolio.
 *
 * @param columns for a header the field its column holds; of several columns with one field the first that says something
 *     counts
 * @param unused headers of columns that are not to be read
 * @param words for a field, for a word of its cells the canonical value it means ({@link Field.Kind})
 * @param level the level of a tool's items that are the portfolio's initiatives: a type ({@code Epic}), an outline level
 *     ({@code 2}) or {@code all}; {@code null} when a rule chooses
 * @param fiscalYearStart the month a fiscal year starts in, 1–12; {@code null} when it is not known
 */
public record MappingProfile(
        Map<String, Field> columns,
        Set<String> unused,
        Map<Field, Map<String, String>> words,
        @Nullable String level,
        @Nullable Integer fiscalYearStart) {

    /** Nothing settled. */
    public static final MappingProfile NONE = new MappingProfile(Map.of(), Set.of(), Map.of(), null, null);

    public MappingProfile {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        unused = Collections.unmodifiableSet(new LinkedHashSet<>(unused));
        Map<Field, Map<String, String>> ordered = new EnumMap<>(Field.class);
        words.forEach((field, of) -> ordered.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(of))));
        words = Collections.unmodifiableMap(ordered);
    }
}
