package dev.plumbline.history;

import dev.plumbline.model.EventType;
import dev.plumbline.model.Lifecycle;
import java.util.Optional;

/**
 * What a change of lifecycle means (method §1.4). A word nobody knows says nothing; a proposal that is turned down never entered,
 * so it does not leave; work that goes back to being a proposal is paused.
 */
final class LifecycleChange {

    private LifecycleChange() {}

    /** Whether an initiative was let in. */
    static boolean begun(Lifecycle lifecycle) {
        return lifecycle == Lifecycle.ACTIVE || lifecycle == Lifecycle.PAUSED;
    }

    /** Whether an initiative that first appears so was added, and one that disappears so vanished. */
    static boolean counts(Lifecycle lifecycle) {
        return lifecycle != Lifecycle.PROPOSED && !lifecycle.terminal();
    }

    /**
     * The event, if there is one.
     *
     * @param begun whether the initiative was in progress in any earlier snapshot
     */
    static Optional<EventType> event(Lifecycle was, Lifecycle now, boolean begun) {
        if (was == now || was == Lifecycle.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (now) {
                    case ACTIVE -> was == Lifecycle.PROPOSED && !begun ? EventType.ADD : EventType.RESUME;
                    case PAUSED -> paused(was, begun);
                    case DONE -> was == Lifecycle.CANCELLED ? EventType.RESTATED : EventType.DONE;
                    case CANCELLED -> cancelled(was, begun);
                    case PROPOSED -> was == Lifecycle.ACTIVE ? EventType.PAUSE : null;
                    case UNKNOWN -> null;
                });
    }

    private static EventType paused(Lifecycle was, boolean begun) {
        if (was.terminal()) {
            return EventType.RESTATED;
        }
        return was == Lifecycle.PROPOSED && !begun ? EventType.ADD : EventType.PAUSE;
    }

    private static @org.jspecify.annotations.Nullable EventType cancelled(Lifecycle was, boolean begun) {
        if (was == Lifecycle.DONE) {
            return EventType.RESTATED;
        }
        return was == Lifecycle.PROPOSED && !begun ? null : EventType.CANCEL;
    }
}
