package dev.plumbline.model;

/**
 * A stated limit of work in progress (LIMIT, method §1.1).
 *
 * @param scope what it limits
 * @param subject the unit, owner or tier; empty for {@link Scope#ALL}
 * @param maximumActive the most active initiatives allowed
 * @param valid when it holds
 * @param evidence where it stands
 */
public record WipLimit(Scope scope, String subject, int maximumActive, DateRange valid, Evidence evidence) {

    /** What a limit applies to. */
    public enum Scope {
        ALL,
        UNIT,
        OWNER,
        TIER
    }
}
