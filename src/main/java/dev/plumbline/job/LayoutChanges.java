package dev.plumbline.job;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the layout of an export since the portfolio's last one.
 *
 * @param file the last export; empty when there is none to compare with
 * @param asOf the date it speaks for
 * @param note why nothing was compared; empty when it was
 * @param changes what changed; the order of the columns is no change
 */
public record LayoutChanges(String file, @Nullable LocalDate asOf, String note, List<Change> changes) {

    public LayoutChanges {
        changes = List.copyOf(changes);
    }

    /** Nothing was compared. */
    static LayoutChanges none(String note) {
        return new LayoutChanges("", null, note, List.of());
    }

    /**
     * A change.
     *
     * @param kind what changed
     * @param place where it stands now, or stood before when it is gone
     * @param before what it was; empty when it is new
     * @param after what it is; empty when it is gone
     * @param message the same as a sentence
     */
    public record Change(Kind kind, String place, String before, String after, String message) {}

    /** What can change. */
    public enum Kind {
        COLUMN_ADDED,
        COLUMN_GONE,
        COLUMN_RENAMED,
        /** The header stays and is read as another field. */
        COLUMN_READ_OTHERWISE,
        SHEET_ADDED,
        SHEET_GONE,
        /** Another tool, container or set of tables. */
        FORMAT,
        PORTFOLIO_LEVEL;

        /** The name used in JSON. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
