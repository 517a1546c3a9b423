package dev.plumbline.model;

import java.util.Objects;

/**
 * The two registers a quarter is measured between (method §2, quarters are compared register by register).
 *
 * @param first the newest register before the quarter's first day, else the first there is
 * @param last the newest register in the quarter; the same as {@code first} when there is no other
 */
public record Span(Snapshot first, Snapshot last) {

    public Span {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
    }
}
