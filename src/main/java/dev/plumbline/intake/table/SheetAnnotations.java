package dev.plumbline.intake.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sheet says beside its cells (formats.md C.4 items 8, 9 and 15).
 *
 * @param comments comments, notes and their answers by cell
 * @param hiddenColumns columns it hides, from 1
 * @param choices cells that take only words of a list
 * @param unevaluated areas coloured by conditional formats that are not evaluated, so that their colours are not known
 */
record SheetAnnotations(
        Map<Sheet.Position, String> comments,
        Set<Integer> hiddenColumns,
        List<Choices> choices,
        List<Sheet.Merge> unevaluated) {

    SheetAnnotations {
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
        hiddenColumns = Collections.unmodifiableSet(new TreeSet<>(hiddenColumns));
        choices = List.copyOf(choices);
        unevaluated = List.copyOf(unevaluated);
    }

    /** Nothing. */
    static final SheetAnnotations NONE = new SheetAnnotations(Map.of(), Set.of(), List.of(), List.of());

    /**
     * A data validation by a list.
     *
     * @param areas the cells it holds for
     * @param words the words of the list; empty when they stand elsewhere
     * @param source the cells the words stand in, {@code Lists!$A$1:$A$5}, or a name; empty when they are told here
     */
    record Choices(List<Sheet.Merge> areas, List<String> words, String source) {}

    static SheetAnnotations of(Map<Sheet.Position, String> comments, Set<Integer> hiddenColumns) {
        return new SheetAnnotations(comments, hiddenColumns, List.of(), List.of());
    }
}
