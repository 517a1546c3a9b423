package dev.plumbline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which column became which field, or that it became none.
 *
 * @param table the kind of table the column stands in
 * @param place the address of the column's header
 * @param header the header's text
 * @param field the canonical name of the field, {@code baseline end}; {@code null} when the column is not used
 * @param confidence how sure that is, 0–1
 * @param reason why, in a few words: {@code synonym}, {@code values are red, amber, green}
 */
public record ColumnMapping(
        TableKind table, String place, String header, @Nullable String field, double confidence, String reason) {

    public ColumnMapping {
        Objects.requireNonNull(table);
        Objects.requireNonNull(place);
        Objects.requireNonNull(header);
        Objects.requireNonNull(reason);
    }
}
