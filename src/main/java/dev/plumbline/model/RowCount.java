package dev.plumbline.model;

/**
 * What became of the rows of a file. Header rows, title blocks and legends are no rows.
 *
 * @param accepted rows that count
 * @param rejected rows left out for a reason that is told as a problem; totals, headings and footers are told too, and are no rows
 * @param blank rows without any text between or after others
 * @param duplicate rows that repeat another row of the same file
 */
public record RowCount(int accepted, int rejected, int blank, int duplicate) {

    /** Nothing was read. */
    public static final RowCount NONE = new RowCount(0, 0, 0, 0);

    /** The conservation law: rows in = accepted + rejected + blank + duplicate. */
    public int rows() {
        return accepted + rejected + blank + duplicate;
    }

    /** Both together. */
    public RowCount plus(RowCount other) {
        return new RowCount(
                accepted + other.accepted, rejected + other.rejected, blank + other.blank, duplicate + other.duplicate);
    }
}
