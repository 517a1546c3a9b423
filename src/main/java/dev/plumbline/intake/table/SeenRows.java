package dev.plumbline.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows met so far in a file, over all of its sheets; each question remembers what it asks about. */
final class SeenRows {

    private final Map<List<Object>, String> rows = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<List<@Nullable Cell>, String> parts = new HashMap<>();

    /** Where a row stands that says the same. */
    Optional<String> twin(List<Object> said, String place) {
        return Optional.ofNullable(rows.putIfAbsent(said, place));
    }

    /** Where a row of the same id stands. */
    Optional<String> sameId(String id, String place) {
        return Optional.ofNullable(ids.putIfAbsent(id.toLowerCase(Locale.ROOT), place));
    }

    /** Where a part of the same cells stands. */
    Optional<String> samePart(List<@Nullable Cell> cells, String place) {
        return Optional.ofNullable(parts.putIfAbsent(cells, place));
    }
}
