package dev.plumbline.intake.schedule;

/** What a schedule may cost before it is refused; the largest known plans stay far below. */
final class Limits {

    /** Bytes of a file; MPXJ holds a schedule in memory as a whole. */
    static final long BYTES = 256L << 20;

    /** Bytes of an MPP file, whose streams stand in memory beside what is made of them. */
    static final long MPP_BYTES = 100L << 20;

    /** Tasks, WBS elements and projects of a file together. */
    static final int TASKS = 200_000;

    /** Elements of an XML file. */
    static final int ELEMENTS = 20_000_000;

    /** Elements inside each other; an outline of tasks inside tasks is the deepest. */
    static final int DEPTH = 250;

    /** Characters of a line of a text file. */
    static final int LINE_CHARACTERS = 4_000_000;

    private Limits() {}
}
