package dev.plumbline.intake.meeting;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The lines of a transcript and where each stands.
 *
 * @param lines the text
 * @param places the place of a line, by its number from 1
 */
record Script(List<String> lines, IntFunction<String> places) {

    /** Characters of one utterance; what is longer is no speech. */
    static final int MOST_CHARACTERS = 20_000;

    /** Utterances of one file: a week of talk has fewer. */
    static final int MOST_UTTERANCES = 200_000;

    /** A text file. */
    static Script of(TextLines text) {
        return new Script(text.lines(), line -> "line " + line);
    }

    /** The number of the last line; what stands behind the last line's end is none. */
    int last() {
        int size = lines.size();
        return size > 0 && lines.get(size - 1).isEmpty() ? size - 1 : size;
    }

    /** Whether an utterance may go on from a line to another: within a text file, or within a paragraph. */
    boolean together(int line, int other) {
        String place = places.apply(line);
        return place.startsWith("line ") || place.equals(places.apply(other));
    }

    /** A line by its number from 1. */
    String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    /** The place of several lines: {@code line 12-19}. */
    String place(int first, int last) {
        String one = places.apply(first);
        String other = places.apply(last);
        return one.equals(other) ? one : one + "-" + other.substring(other.lastIndexOf(' ') + 1);
    }
}
