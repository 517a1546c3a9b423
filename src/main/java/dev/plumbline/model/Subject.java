package dev.plumbline.model;

import java.util.Locale;
import java.util.Objects;

/**
 * What a finding is about.
 *
 * @param type the kind of thing
 * @param id its key, the same in every report
 * @param name what people call it
 */
public record Subject(Type type, String id, String name) {

    public Subject {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    /** The kinds of things a finding can be about. */
    public enum Type {
        INITIATIVE,
        COMMITMENT,
        DECISION,
        RESOURCE,
        METRIC,
        MEETING,
        ROLE,
        LIMIT;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
