package dev.plumbline.intake.table;

import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.TableKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table mean, if it is a table of one kind.
 *
 * @param kind the kind
 * @param columns the clearest column of each field, by the field's canonical name
 * @param choices the columns that may hold each field, the clearest first; a row's first that says something counts
 * @param mappings the same for people, with the columns that are not used
 * @param score how many fields it has, weighted by how sure they are
 */
record Mapping(
        TableKind kind,
        Map<String, Column> columns,
        Map<String, List<Choice>> choices,
        List<ColumnMapping> mappings,
        double score) {

    boolean has(String field) {
        return columns.containsKey(field);
    }

    @Nullable
    Column column(String field) {
        return columns.get(field);
    }

    /** How sure the mapping of a field is. */
    double confidence(String field) {
        return mappings.stream()
                .filter(m -> field.equals(m.field()))
                .mapToDouble(ColumnMapping::confidence)
                .findFirst()
                .orElse(0);
    }
}
