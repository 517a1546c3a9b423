package dev.plumbline.model;

import java.util.List;
import java.util.Objects;

/**
 * A part of a meeting about one topic: what stands under one heading or agenda item.
 *
 * @param title the heading; empty when there is none
 * @param passages what was said or written, in order
 */
public record Segment(String title, List<Passage> passages) {

    public Segment {
        Objects.requireNonNull(title);
        passages = List.copyOf(passages);
    }
}
