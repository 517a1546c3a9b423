package dev.plumbline.intake.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says without a pause, as the file has it.
 *
 * @param first number of its first line, from 1
 * @param last number of its last line
 * @param label the speaker as the tool calls them; empty when it names nobody
 * @param millis when, after the beginning; {@code null} when the file does not say
 * @param text the words
 */
record Utterance(int first, int last, String label, @Nullable Long millis, String text) {

    /** Whether the next cue of the same speaker goes on with its sentence. */
    boolean goesOn(Utterance next) {
        return label.equals(next.label)
                && next.first > last
                && text.length() + next.text.length() < Script.MOST_CHARACTERS
                && !text.matches("(?s).*[.!?…。！？][\"'”»)]*\\s*");
    }

    /** Both together; what stands between them in the file is left out. */
    Utterance and(Utterance next) {
        return new Utterance(first, next.last, label, millis, text + " … " + next.text);
    }
}
