package dev.plumbline.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words in a meeting or a log that speak of something the organisation has.
 *
 * @param date the day
 * @param meeting the id of the meeting; empty for a log
 * @param segment the number of the segment in its meeting, from 0
 * @param link what it stands for; {@code null} when it sounds like an initiative and is none that is known
 * @param evidence where it stands
 */
public record Mention(LocalDate date, String meeting, int segment, @Nullable Link link, Evidence evidence) {

    public Mention {
        Objects.requireNonNull(date);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(evidence);
    }
}
