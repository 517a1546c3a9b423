package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Words that announce an exception, a precedent, urgency, a reversal, re-explaining or an exclusion, in a segment of a meeting
 * that speaks of something known (method §8.2).
 *
 * @param family what they announce
 * @param date the day
 * @param meeting the id of the meeting
 * @param segment the number of the segment in its meeting, from 0
 * @param phrase the words
 * @param links what the segment speaks of, accepted links only; never empty
 * @param evidence where it stands
 */
public record Cue(
        Family family,
        LocalDate date,
        String meeting,
        int segment,
        String phrase,
        List<Link> links,
        Evidence evidence) {

    public Cue {
        Objects.requireNonNull(family);
        Objects.requireNonNull(date);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(phrase);
        links = List.copyOf(links);
        Objects.requireNonNull(evidence);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a cue counts only beside a link: " + phrase);
        }
    }

    /** What words announce. */
    public enum Family {
        EXCEPTION,
        PRECEDENT,
        URGENCY,
        REVERSAL,
        RE_EXPLAINING,
        EXCLUSION;

        /** The name used in JSON and reports: {@code re-explaining}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
