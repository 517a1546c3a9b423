package dev.plumbline.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what was said or written in a meeting: an utterance, a paragraph, a list item, a row of a table.
 *
 * @param place where it stands, {@code line 42}, {@code line 42-45}, {@code paragraph 12}, {@code table 2 row 3}
 * @param marker how the source itself marks it
 * @param depth how deep it is nested in a list, 0 outside lists
 * @param speaker who says it, normalised; empty when nobody is named
 * @param attribution how sure it is that the speaker said it, 0–1; 0 without a speaker
 * @param second when, in seconds after the beginning; {@code null} when the source does not say
 * @param text the words, markup taken away; what was left out within stands as {@code …}
 */
public record Passage(
        String place,
        Marker marker,
        int depth,
        String speaker,
        double attribution,
        @Nullable Integer second,
        String text) {

    public Passage {
        Objects.requireNonNull(place);
        Objects.requireNonNull(marker);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(text);
        if (!(attribution >= 0 && attribution <= 1)) {
            throw new IllegalArgumentException("attribution is 0–1, but is " + attribution);
        }
    }

    /** A piece of minutes that names no speaker. */
    public static Passage written(String place, Marker marker, int depth, String text) {
        return new Passage(place, marker, depth, "", 0, null, text);
    }

    /** The same with another name for who says it, and other words. */
    public Passage with(String otherSpeaker, String otherText) {
        return new Passage(place, marker, depth, otherSpeaker, attribution, second, otherText);
    }

    /** How a source marks a piece of text by its structure: a label before it, the heading or table it stands under. */
    public enum Marker {
        NONE,
        /** Under an agenda: planned, not said. */
        AGENDA,
        /** {@code Decision:}, {@code AGREED}, a section or a table of decisions. */
        DECISION,
        /** {@code Action:}, a check box, a section or a table of actions. */
        ACTION,
        /** {@code Proposal:}, {@code Motion:}, {@code Goal:}: put forward, not decided. */
        PROPOSAL,
        QUESTION,
        /** Quoted from elsewhere: a block quote, code. */
        QUOTE;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
