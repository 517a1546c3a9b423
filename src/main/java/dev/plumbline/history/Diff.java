package dev.plumbline.history;

import dev.plumbline.model.Initiative;
import java.time.LocalDate;
import java.util.List;

/**
 * What two consecutive snapshots have in common and what they have not. Rows whose identity is ambiguous, split or merged are in
 * neither list.
 *
 * @param from the earlier snapshot's date
 * @param to the later snapshot's date
 * @param before all initiatives of the earlier snapshot
 * @param after all initiatives of the later snapshot
 * @param kept the initiatives of both, by key
 * @param entered the initiatives of the later snapshot only
 * @param left the initiatives of the earlier snapshot only
 */
record Diff(
        LocalDate from,
        LocalDate to,
        List<Initiative> before,
        List<Initiative> after,
        List<Kept> kept,
        List<Initiative> entered,
        List<Initiative> left) {

    /**
     * An initiative of both snapshots.
     *
     * @param before as it was
     * @param after as it is
     * @param begun whether it was in progress in any snapshot before {@code after}
     */
    record Kept(Initiative before, Initiative after, boolean begun) {}
}
