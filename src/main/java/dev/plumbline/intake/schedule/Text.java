package dev.plumbline.intake.schedule;

import java.util.regex.Pattern;

/** Text of a schedule on one line. */
final class Text {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\p{Cntrl}]+");
    private static final int LONGEST = 60;

    private Text() {}

    /** Without white space at its ends, white space inside collapsed. */
    static String collapse(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** At most so many characters, for messages. */
    static String shorten(String text) {
        String line = collapse(text.length() > 400 ? text.substring(0, 400) : text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
