package dev.plumbline.model;

/** Where an initiative stands (method §1.2). A word no vocabulary knows is {@link #UNKNOWN}, never a guess. */
public enum Lifecycle {
    PROPOSED,
    ACTIVE,
    PAUSED,
    DONE,
    CANCELLED,
    UNKNOWN;

    /** Whether the initiative has left the portfolio for good. */
    public boolean terminal() {
        return this == DONE || this == CANCELLED;
    }
}
