package dev.plumbline.language;

import dev.plumbline.model.Decision;

/**
 * What a decision does.
 *
 * @param type what
 * @param positive whether it does so
 */
record Kind(Decision.Type type, boolean positive) {

    /** Nothing that can be told. */
    static final Kind OTHER = new Kind(Decision.Type.OTHER, true);

    /** What the refusal of it is: what was to be added is declined, any other change does not happen. */
    Kind refused() {
        return switch (type) {
            case APPROVE_ADD -> new Kind(Decision.Type.DECLINE, true);
            case DECLINE, EXCLUDE, DEFER -> this;
            case OTHER -> new Kind(Decision.Type.OTHER, false);
            default -> new Kind(type, false);
        };
    }
}
