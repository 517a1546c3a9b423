package dev.plumbline.scoring;

import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.Index;
import dev.plumbline.model.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What would be measured if something had been done.
 *
 * @param index the index
 * @param elements the elements, in order
 * @param outcomes by indicator id, in report order
 */
public record WhatIf(Index index, List<ElementResult> elements, Map<String, Outcome> outcomes) {

    public WhatIf {
        elements = List.copyOf(elements);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }
}
