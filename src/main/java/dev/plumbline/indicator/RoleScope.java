package dev.plumbline.indicator;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.RoleAssignment;

/**
 * What a role is held for: a commitment, or what the table of roles names; nothing named is the whole portfolio.
 *
 * @param id its id; empty when it has none
 * @param name what people call it
 * @param weight how much it counts, above 0
 * @param evidence where it stands
 */
record RoleScope(String id, String name, double weight, Evidence evidence) {

    private static final String ALL = "the whole portfolio";

    static RoleScope of(Commitment commitment) {
        Double weight = commitment.weight();
        return new RoleScope(
                commitment.id(),
                commitment.statement(),
                weight == null || weight <= 0 ? 1 : weight,
                commitment.evidence());
    }

    static RoleScope of(RoleAssignment role) {
        return new RoleScope("", role.scope().isBlank() ? ALL : role.scope(), 1, role.evidence());
    }

    /** Whether a name in the table of roles means it. */
    boolean covers(String scope) {
        String words = Wording.normalised(scope);
        return words.equals(Wording.normalised(name))
                || (!id.isEmpty() && words.equals(Wording.normalised(id)))
                || (name.equals(ALL) && words.isEmpty());
    }
}
