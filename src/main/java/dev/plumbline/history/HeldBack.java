package dev.plumbline.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds registers that look like an export under the wrong filter: at least eight initiatives before, fewer than 30 % of them
 * now, and at least half of them in the register that follows, or none follows yet. A register that is confirmed small by the
 * one after it counts; the first register always does.
 */
final class HeldBack {

    private static final int FEWEST_BEFORE = 8;
    private static final double COLLAPSED = 0.30;
    private static final double BACK = 0.50;

    private HeldBack() {}

    /**
     * A register that is left out.
     *
     * @param asOf its date
     * @param size how many initiatives it has
     * @param before how many the register before it has
     * @param beforeAsOf the date of the register before it
     * @param after how many the register after it has; {@code null} when there is none yet
     */
    record Held(LocalDate asOf, int size, int before, LocalDate beforeAsOf, @Nullable Integer after) {}

    /** The registers to leave out, by date, given the number of initiatives at each date. */
    static NavigableMap<LocalDate, Held> among(NavigableMap<LocalDate, Integer> sizes) {
        NavigableMap<LocalDate, Held> held = new TreeMap<>();
        Map.@Nullable Entry<LocalDate, Integer> kept = null;
        for (Map.Entry<LocalDate, Integer> now : sizes.entrySet()) {
            Map.@Nullable Entry<LocalDate, Integer> next = sizes.higherEntry(now.getKey());
            Integer after = next == null ? null : next.getValue();
            if (kept != null && looksFiltered(kept.getValue(), now.getValue(), after)) {
                held.put(now.getKey(), new Held(now.getKey(), now.getValue(), kept.getValue(), kept.getKey(), after));
            } else {
                kept = now;
            }
        }
        return held;
    }

    private static boolean looksFiltered(int before, int now, @Nullable Integer after) {
        return before >= FEWEST_BEFORE && now < COLLAPSED * before && (after == null || after >= BACK * before);
    }
}
