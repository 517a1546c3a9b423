package dev.plumbline.scoring;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * Whether a quarter's newest register says where its initiatives stand. Blank or unknown statuses are no work in progress, so a
 * register that loses its statuses would look relieved; then nothing is measured on it (method §0.3, missing is never zero).
 */
final class StatusCoverage {

    private static final double LEAST = 0.70;

    private StatusCoverage() {}

    /** What silences the indicators of a quarter, by their title; empty when enough statuses are known. */
    static Optional<Blind> of(PortfolioHistory history, Period period) {
        Optional<Snapshot> newest = history.snapshotAt(period.end());
        List<Initiative> rows = newest.map(Snapshot::initiatives).orElse(List.of()).stream()
                .filter(i -> i.row().get(Field.STATUS).state() != Datum.State.ABSENT)
                .toList();
        long known = rows.stream()
                .filter(i -> i.row().lifecycle() != Lifecycle.UNKNOWN)
                .count();
        return rows.isEmpty() || known >= LEAST * rows.size()
                ? Optional.empty()
                : Optional.of(new Blind((int) known, rows.size()));
    }

    /**
     * Too few statuses.
     *
     * @param known initiatives with a known status
     * @param all initiatives of a register with a status column
     */
    record Blind(int known, int all) {

        Outcome silence(String title) {
            return new Outcome.NotAssessed(
                    Outcome.Reason.COVERAGE_LOW,
                    "Not assessed — *" + title
                            + "* needs a known status for at least 70 % of the initiatives; you supplied *"
                            + known + " of " + all
                            + ", the others are blank or words nobody knows*. Supplying it would unlock *"
                            + title + "*.",
                    List.of("register: status"));
        }
    }
}
