package dev.plumbline.model;

import java.util.Objects;

/**
 * An entry of a portfolio's mapping profile, in the words people read: what an analyst has settled about its exports.
 *
 * @param subject what it is about: {@code level}, {@code fiscal year}, {@code column}, {@code status word}
 * @param text the header or word as the exports have it; empty where it is about the whole export
 * @param meaning what it means: {@code sponsor}, {@code not used}, {@code paused}
 */
public record ProfileEntry(String subject, String text, String meaning) {

    public ProfileEntry {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(text);
        Objects.requireNonNull(meaning);
    }
}
