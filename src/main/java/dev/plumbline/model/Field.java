package dev.plumbline.model;

import java.util.Locale;

/**
 * A canonical column of a portfolio register (design §2.2, synonyms in {@code formats.md} C.1).
 *
 * <p>Each field says what its values are, so that a cell can be read by its column.
 */
public enum Field {
    ID(Kind.TEXT),
    NAME(Kind.TEXT),
    DESCRIPTION(Kind.TEXT),
    STATUS(Kind.LIFECYCLE),
    HEALTH(Kind.HEALTH),
    PRIORITY(Kind.PRIORITY),
    RANK(Kind.NUMBER),
    OWNER(Kind.PERSON),
    SPONSOR(Kind.PERSON),
    UNIT(Kind.TEXT),
    START(Kind.DATE),
    END(Kind.DATE),
    BASELINE_START(Kind.DATE),
    BASELINE_END(Kind.DATE),
    ACTUAL_START(Kind.DATE),
    ACTUAL_END(Kind.DATE),
    BUDGET(Kind.MONEY),
    SPEND(Kind.MONEY),
    DEMAND(Kind.NUMBER),
    PROGRESS(Kind.SHARE),
    TYPE(Kind.WORK_TYPE),
    OBJECTIVE(Kind.TEXT),
    SUCCESS_METRIC(Kind.TEXT),
    VALUE(Kind.TEXT),
    REMOVES(Kind.TEXT),
    DEPENDENCY(Kind.TEXT),
    PARENT(Kind.TEXT),
    APPROVAL_DATE(Kind.DATE),
    AS_OF(Kind.DATE),
    PORTFOLIO(Kind.TEXT),
    COMMENTS(Kind.TEXT);

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    /** How a cell of this field is read. */
    public Kind kind() {
        return kind;
    }

    /** The name used in files, JSON and reports, for example {@code baseline end}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The field of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Field labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** How the cells of a field are read, and the canonical text {@link Datum#value()} holds. */
    public enum Kind {
        /** Text, trimmed, white space collapsed. */
        TEXT,
        /** A person or team, as {@link #TEXT}; several are divided by {@code "; "}. */
        PERSON,
        /** {@link Days}: an ISO date, {@code 2026-03-31}, or a period, {@code 2026-01-01/2026-03-31}. */
        DATE,
        /** A plain decimal in whole units of the currency, and the currency code where it is known: {@code 1250000 GBP}. */
        MONEY,
        /** A plain decimal, {@code 2.5}. */
        NUMBER,
        /** A plain decimal between 0 and 1 where possible, {@code 0.75}. */
        SHARE,
        /** A {@link Lifecycle} name. */
        LIFECYCLE,
        /** {@code red}, {@code amber-red}, {@code amber}, {@code amber-green}, {@code green}, {@code blue}, {@code grey}. */
        HEALTH,
        /** A tier, {@code 0} is the highest; see {@code formats.md} C.5. */
        PRIORITY,
        /** A {@link WorkType} name. */
        WORK_TYPE
    }
}
