package dev.plumbline.model;

import java.util.Locale;

/** What can happen to an initiative between two snapshots (method §1.4). */
public enum EventType {
    ADD,
    DONE,
    CANCEL,
    PAUSE,
    RESUME,
    VANISH,
    DATE,
    BUDGET,
    DEMAND,
    SCOPE,
    PRIORITY,
    OWNER,
    REPLAN,
    RESTATED,
    RENAME;

    /** The name used in JSON and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
