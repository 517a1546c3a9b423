package dev.plumbline.evaluation;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import java.util.List;

/**
 * A decision that was found.
 *
 * @param recorded whether it counts without a person's word
 * @param evidence where it stands
 */
record Prediction(boolean recorded, List<Evidence> evidence) {

    Prediction {
        evidence = List.copyOf(evidence);
    }

    static List<Prediction> of(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> new Prediction(decision.status() == Decision.Status.RECORDED, decision.evidence()))
                .toList();
    }

    /** Whether it is a find at all: always. */
    boolean any() {
        return true;
    }
}
