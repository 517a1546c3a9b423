package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The register of a portfolio at a date (SNAPSHOT, method §1.1).
 *
 * @param asOf the date it speaks for
 * @param initiatives its rows, by key
 */
public record Snapshot(LocalDate asOf, List<Initiative> initiatives) {

    public Snapshot {
        Objects.requireNonNull(asOf);
        initiatives = List.copyOf(initiatives);
    }

    /** The work in progress, A(t) of method §1.2. */
    public List<Initiative> inProgress() {
        return initiatives.stream().filter(Initiative::inProgress).toList();
    }

    /** The initiative with a key. */
    public Optional<Initiative> find(String key) {
        return initiatives.stream().filter(i -> i.key().equals(key)).findFirst();
    }
}
