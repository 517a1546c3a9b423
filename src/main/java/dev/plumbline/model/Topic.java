package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something meetings come back to (topic recurrence, method §8.4).
 *
 * @param subject what it is about
 * @param returns when it was spoken of, oldest first, at least two days that lie 3 days or more apart
 */
public record Topic(Subject subject, List<Return> returns) {

    public Topic {
        Objects.requireNonNull(subject);
        returns = List.copyOf(returns);
    }

    /** The topic as it was on a day; empty when it had not been returned to yet. */
    public Optional<Topic> until(LocalDate day) {
        List<Return> earlier =
                returns.stream().filter(r -> !r.date().isAfter(day)).toList();
        return earlier.size() < 2 ? Optional.empty() : Optional.of(new Topic(subject, earlier));
    }

    /**
     * One time it was spoken of.
     *
     * @param date the day
     * @param meeting the id of the meeting
     * @param segment the number of the segment in its meeting, from 0
     * @param novelty share of its words, numbers, dates and decisions that no earlier segment of the topic has, 0–1
     * @param evidence where the segment begins
     */
    public record Return(LocalDate date, String meeting, int segment, double novelty, Evidence evidence) {}
}
