package dev.plumbline.intake.table;

/** What a file may cost before it is refused. Generous for registers, far below what would stop a run. */
final class Limits {

    /** Cells of one workbook. */
    static final int CELLS = 20_000_000;

    /** Rows of a sheet; the format's own. */
    static final int ROWS = 1_048_576;

    /** Columns of a sheet; the format's own. */
    static final int COLUMNS = 16_384;

    /** Characters of a cell; Excel's own limit is 32,767, other programs write more. */
    static final int CELL_CHARACTERS = 100_000;

    /** Characters of all different cells of a file together. */
    static final long CHARACTERS = 250_000_000;

    /** Characters of a record of a text file. */
    static final int RECORD_CHARACTERS = 4_000_000;

    /** Parts of a package. */
    static final int PARTS = 10_000;

    /** Sheets of a workbook. */
    static final int SHEETS = 1_000;

    /** Merged areas of a sheet. */
    static final int MERGES = 500_000;

    /** Areas of one conditional format or data validation. */
    static final int AREAS = 1_000;

    /** Conditional formats, and data validations, of a sheet. */
    static final int RULES = 2_000;

    /** Cells that conditional formats are evaluated for, in a sheet, each rule counted. */
    static final int EVALUATIONS = 1_000_000;

    /** Comments of a sheet. */
    static final int COMMENTS = 100_000;

    /** Cells of a workbook, empty ones between filled ones counted. */
    static final int SLOTS = 60_000_000;

    /** Cell styles of a workbook; Excel's own limit is 65,490. */
    static final int STYLES = 100_000;

    /** Bytes of all parts together when inflated. */
    static final long INFLATED_BYTES = 4L << 30;

    /** Bytes of a part that may inflate by any ratio. */
    static final long UNRATED_BYTES = 32L << 20;

    /** Inflated to compressed bytes of a larger part; real sheets stay below 50. */
    static final long RATIO = 150;

    /** Bytes of an {@code .xls} file, which is held in memory as a whole. */
    static final long XLS_BYTES = 100L << 20;

    /** Bytes of a web page, which is held in memory as a whole. */
    static final long HTML_BYTES = 50L << 20;
    /** Bytes of a JSON file. */
    static final long JSON_BYTES = 64L << 20;

    /** Levels of a JSON file that lie within each other. */
    static final int JSON_DEPTH = 100;

    /** Archives within each other. */
    static final int NESTED_ARCHIVES = 3;

    /** Bytes of one text file of an archive, which is held in memory. */
    static final long ARCHIVED_TEXT_BYTES = 64L << 20;

    private Limits() {}
}
