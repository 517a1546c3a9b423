package dev.plumbline.model;

import java.util.Locale;
import java.util.Objects;

/**
 * Somebody whom a calendar, an attendance list or the header of minutes names for a meeting; never somebody the talk merely
 * mentions.
 *
 * @param name as the source has it, normalised: without {@code (Guest)}, devices, organisation and marks
 * @param role as the source has it, {@code Organizer}, {@code Facilitator}; empty when it says none
 * @param presence what the source says of the presence
 */
public record Attendee(String name, String role, Presence presence) {

    public Attendee {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(presence);
    }

    /** What a source says of somebody's presence. */
    public enum Presence {
        PRESENT,
        ABSENT,
        INVITED,
        DECLINED;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
