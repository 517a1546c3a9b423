package dev.plumbline.intake.table;

/** What a row below the header of a register is ({@code formats.md} C.4 no. 4–6, 20). */
enum RowKind {
    /** An initiative. */
    RECORD,
    BLANK,
    /** The header again, as on printed pages. */
    HEADER,
    /** A sum or count of other rows. */
    TOTAL,
    /** A heading between the rows. */
    BAND,
    /** What a colour or letter means. */
    LEGEND,
    /** Text below the last record. */
    FOOTER
}
