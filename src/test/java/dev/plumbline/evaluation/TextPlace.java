package dev.plumbline.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in minutes: lines of a text file, or paragraphs of a document or of a row of one of its tables.
 *
 * @param within what is counted: {@code line}, {@code paragraph}, or the row, {@code table 4 row 2}
 * @param from the first
 * @param to the last
 */
record TextPlace(String within, int from, int to) {

    private static final Pattern ROW = Pattern.compile("table (\\d+) row (\\d+)");
    private static final Pattern RANGE = Pattern.compile("(line|paragraph) (\\d+)(?:-(\\d+))?$");

    static TextPlace of(String place) {
        Matcher row = ROW.matcher(place);
        Matcher range = RANGE.matcher(place);
        boolean inRow = row.find();
        if (range.find()) {
            int from = Integer.parseInt(range.group(2));
            int to = range.group(3) == null ? from : Integer.parseInt(range.group(3));
            return new TextPlace(inRow ? row.group() : range.group(1), from, to);
        }
        return new TextPlace(inRow ? row.group() : place, 0, Integer.MAX_VALUE);
    }

    /** Whether it names a whole row, without saying where in it. */
    boolean coarse() {
        return to == Integer.MAX_VALUE;
    }

    /** Whether both share a line or paragraph, or lie no further apart than the slack. */
    boolean meets(TextPlace other, int slack) {
        return within.equals(other.within) && (long) from - slack <= other.to && (long) other.from - slack <= to;
    }
}
