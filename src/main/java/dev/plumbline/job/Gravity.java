package dev.plumbline.job;

import java.util.Set;

/** What a problem costs, the gravest first. */
public enum Gravity {
    /** Rows, a sheet or the whole file would be left out. */
    LEFT_OUT("left-out"),
    /** A value would not be read, or not be understood. */
    NOT_READ("not-read"),
    /** Nothing is lost; it is told how something was read. */
    NOTE("to-know");

    private static final Set<String> LOSSES = Set.of(
            "no-name",
            "duplicate-id",
            "missing-sheet",
            "sheet-not-used",
            "table-not-used",
            "tasks-not-read",
            "row-without-fields",
            "no-table",
            "no-rows",
            "held-back",
            "no-start",
            "unreadable-event",
            "event-cut-off",
            "too-many-occurrences",
            "private-message",
            "no-sender",
            "too-many-cues",
            "log-row-without-text",
            "bad-series",
            "bad-scheduled-start",
            "bad-target",
            "bad-question",
            "bad-initiative",
            "unknown-answer",
            "superseded");
    private static final Set<String> NOTES = Set.of(
            "totals-row",
            "repeated-header",
            "group-band",
            "footer",
            "hidden-rows",
            "hidden-columns",
            "hidden-sheet",
            "cell-comment",
            "struck-row",
            "struck-text",
            "health-by-colour",
            "duplicate-row",
            "portfolio-level",
            "put-away",
            "sheet-beside",
            "sheet-as-unit",
            "sheet-as-status",
            "repeated-item",
            "legend",
            "second-rating",
            "named-otherwise",
            "month-without-year",
            "several-portfolios",
            "objectives-with-work",
            "ambiguous-date-order",
            "ambiguous-number",
            "ambiguous-share",
            "date-conflict",
            "date-of-file",
            "mixed-date-order",
            "mixed-currencies",
            "own-report",
            "duplicate-event",
            "all-day-events",
            "not-standard",
            "event-not-closed",
            "other-components");

    private final String label;

    Gravity(String label) {
        this.label = label;
    }

    /** The name used in JSON: {@code left-out}. */
    public String label() {
        return label;
    }

    /** What a problem of a readable file costs. */
    static Gravity of(String code) {
        if (LOSSES.contains(code)) {
            return LEFT_OUT;
        }
        return NOTES.contains(code) ? NOTE : NOT_READ;
    }
}
