package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Why rows of two consecutive snapshots are taken for the same initiative, or may be (method §1.3). Rows joined by an
 * unchanged id or name need no link; these are the joins a person may want to look at and correct.
 *
 * @param kind what the link claims
 * @param method how it was found: {@code suffix}, {@code words}, {@code match}, {@code correction} …
 * @param from the earlier snapshot's date
 * @param to the later snapshot's date
 * @param before the titles of the earlier rows
 * @param after the titles of the later rows
 * @param confidence how sure it is, 0–1
 * @param evidence the rows
 */
public record IdentityLink(
        Kind kind,
        String method,
        LocalDate from,
        LocalDate to,
        List<String> before,
        List<String> after,
        double confidence,
        List<Evidence> evidence) {

    public IdentityLink {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(method);
        before = List.copyOf(before);
        after = List.copyOf(after);
        evidence = List.copyOf(evidence);
    }

    /** What an identity link claims. */
    public enum Kind {
        RENAME,
        SPLIT,
        MERGE,
        /** Another portfolio begins to list it, or stopped; neither a removal there nor an addition here. */
        MOVED,
        /** Perhaps the same; neither a removal nor an addition until a person decides. */
        AMBIGUOUS
    }
}
