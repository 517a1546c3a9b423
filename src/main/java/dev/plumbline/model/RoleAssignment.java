package dev.plumbline.model;

/**
 * Who holds a leadership role, for what and when (ROLE, method §1.1).
 *
 * @param person the holder; empty when the cell is blank, which is a finding of its own
 * @param role the role
 * @param scope the commitment or initiative; empty for the whole portfolio
 * @param valid when
 * @param evidence where it stands
 */
public record RoleAssignment(String person, Role role, String scope, DateRange valid, Evidence evidence) {

    /** The Rule of Three. */
    public enum Role {
        VISIONARY,
        PROPHET,
        OPERATOR
    }
}
