package dev.plumbline.model;

import java.util.Locale;

/** The three elements of alignment, and the panels that are shown beside them and weigh nothing. */
public enum Element {
    DIRECTION("Direction"),
    SHARED_UNDERSTANDING("Shared understanding"),
    DECISION_TRANSLATION("Decision translation"),
    OUTCOME_PANEL("Outcome panels");

    private final String title;

    Element(String title) {
        this.title = title;
    }

    /** The name used in JSON: {@code shared-understanding}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name people read. */
    public String title() {
        return title;
    }
}
