package dev.plumbline.model;

/**
 * The marks Plumbline leaves in the copy of a workbook it annotates, by which it knows its own work again: none of them is
 * anything an analyst has written.
 */
public final class Annotation {

    /** The sheet that lists the problems. */
    public static final String SHEET = "Plumbline";

    /** What stands in the first cell of that sheet; a sheet that begins so is ours, whatever it is called. */
    public static final String TITLE = "Plumbline check: what to mend";

    /** Who signs a comment. */
    public static final String AUTHOR = "Plumbline";

    /** How a comment begins. */
    public static final String COMMENT = "Plumbline: ";

    /** The condition under which a cell is coloured: always true, and nobody else's. */
    public static final String CONDITION = "N(\"Plumbline\")=0";

    /** The colour of a marked cell, {@code RRGGBB}: a violet, for no traffic light is violet. */
    public static final String COLOUR = "D9B3FF";

    private Annotation() {}
}
