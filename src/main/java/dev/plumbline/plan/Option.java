package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may be done with one initiative, and how much that hurts.
 *
 * @param key of the initiative
 * @param pausing the pain of a pause, in hundredths of a point
 * @param stopping the pain of a stop, in hundredths of a point
 * @param allowed what may be done; at least one
 */
record Option(String key, int pausing, int stopping, Set<Action> allowed) {

    Option {
        allowed = Collections.unmodifiableSet(EnumSet.copyOf(allowed));
    }

    int pain(Action action) {
        return switch (action) {
            case KEEP -> 0;
            case PAUSE -> pausing;
            case STOP -> stopping;
        };
    }

    /** The same with nothing allowed but one action. */
    Option only(Action action) {
        return new Option(key, pausing, stopping, Set.of(action));
    }
}
