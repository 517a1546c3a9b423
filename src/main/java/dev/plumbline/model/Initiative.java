package dev.plumbline.model;

import java.util.Objects;

/**
 * An initiative at a date: a row whose identity across snapshots is known.
 *
 * @param key the same for the same initiative in every snapshot: its first id, or its first name where it has no id
 * @param row what the register says of it
 */
public record Initiative(String key, InitiativeRow row) {

    public Initiative {
        Objects.requireNonNull(key);
        Objects.requireNonNull(row);
    }

    /** Whether it is work in progress: active, and not running operations (A(t), method §1.2). */
    public boolean inProgress() {
        return row.lifecycle() == Lifecycle.ACTIVE && row.workType() != WorkType.RUN;
    }

    /** The initiative as the subject of a finding. */
    public Subject subject() {
        return new Subject(Subject.Type.INITIATIVE, key, row.title());
    }
}
