package dev.plumbline.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of a table stand in its file, so that any row can name the address of any of its cells.
 *
 * @param file the file's name as it was dropped
 * @param sha256 lower-case hexadecimal digest of the file's bytes
 * @param sheet the sheet's name; {@code null} in text files
 * @param transposed whether fields run down and initiatives across
 * @param positions for each mapped field the 1-based column (or row, when transposed)
 * @param confidence how sure the mapping is, 0–1
 * @param elsewhere for a field that all rows share the address where it stands: a heading above them, their sheet
 * @param item what a row is called where the file has no cells, {@code task}, {@code card}; {@code null} where it has
 */
public record Layout(
        String file,
        String sha256,
        @Nullable String sheet,
        boolean transposed,
        Map<Field, Integer> positions,
        double confidence,
        @Nullable String item,
        Map<Field, String> elsewhere) {

    public Layout {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        positions = Map.copyOf(positions);
        elsewhere = elsewhere == null ? Map.of() : Map.copyOf(elsewhere); // layouts kept before it was there
    }

    /** Where the fields of a table of cells stand. */
    public Layout(
            String file,
            String sha256,
            @Nullable String sheet,
            boolean transposed,
            Map<Field, Integer> positions,
            double confidence) {
        this(file, sha256, sheet, transposed, positions, confidence, null, Map.of());
    }

    /** The same table for rows of which some fields stand in another column, or elsewhere for all of them. */
    public Layout with(Map<Field, Integer> otherPositions, Map<Field, String> shared) {
        Map<Field, Integer> all = new EnumMap<>(Field.class);
        all.putAll(positions);
        all.putAll(otherPositions);
        return new Layout(file, sha256, sheet, transposed, all, confidence, item, shared);
    }

    /** Where the fields of a file of items stand: under their own names, in the item of a number. */
    public static Layout ofItems(String file, String sha256, String item, Map<Field, Integer> fields) {
        return new Layout(file, sha256, null, false, fields, 1, item, Map.of());
    }

    /**
     * The address of one cell in A1 notation, {@code Register!F42}; for text files without a sheet, {@code F42}; in a
     * file of items, {@code task 42, end}.
     *
     * @param index the 1-based row (or column, when transposed) of the initiative
     * @param field a field that is mapped
     */
    public String place(int index, Field field) {
        if (item != null) {
            return item + " " + index + ", " + field.label();
        }
        String shared = elsewhere.get(field);
        if (shared != null) {
            return shared;
        }
        int position = Objects.requireNonNull(positions.get(field), "field is not in this table");
        return transposed ? Places.cell(sheet, position, index) : Places.cell(sheet, index, position);
    }
}
