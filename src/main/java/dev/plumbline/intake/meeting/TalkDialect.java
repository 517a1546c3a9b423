package dev.plumbline.intake.meeting;

/** One way in which a tool writes down what was said. */
interface TalkDialect {

    /** Whether the lines at the beginning of a file are of this kind. */
    boolean recognises(TextLines head);

    /** Reads a whole file. */
    Talk read(TextLines text);
}
