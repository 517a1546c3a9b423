package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that drifts, with the cells that say so. A finding without evidence cannot be constructed.
 *
 * @param id the same for the same drift in every run, {@code F-7c1e04ab92d3}
 * @param indicator the indicator that found it
 * @param kind a stable word, {@code addition-without-removal}
 * @param severity 0–1
 * @param since when it began, as far as the inputs tell
 * @param state where it stands in its life
 * @param subjects what it is about
 * @param statement what is the case, in a sentence
 * @param remedy what would end it, in a sentence
 * @param evidence where it stands in the inputs; at least one
 * @param life what became of it over the quarters
 */
public record Finding(
        String id,
        String indicator,
        String kind,
        double severity,
        LocalDate since,
        State state,
        List<Subject> subjects,
        String statement,
        String remedy,
        List<Evidence> evidence,
        Life life) {

    public Finding {
        Objects.requireNonNull(id);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(since);
        Objects.requireNonNull(state);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(remedy);
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
        if (!(severity >= 0 && severity <= 1)) {
            throw new IllegalArgumentException("severity is 0–1, but is " + severity);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding needs evidence: " + statement);
        }
        Objects.requireNonNull(life);
    }

    /** A finding as one quarter sees it, before its life over the quarters is known. */
    public Finding(
            String id,
            String indicator,
            String kind,
            double severity,
            LocalDate since,
            State state,
            List<Subject> subjects,
            String statement,
            String remedy,
            List<Evidence> evidence) {
        this(
                id,
                indicator,
                kind,
                severity,
                since,
                state,
                subjects,
                statement,
                remedy,
                evidence,
                new Life(null, null, null));
    }

    /** The same finding in another state of its life. */
    public Finding in(State other, Life lived) {
        return new Finding(id, indicator, kind, severity, since, other, subjects, statement, remedy, evidence, lived);
    }

    /**
     * What became of a finding over the quarters.
     *
     * @param firstSeen the last day of the first quarter that showed it; {@code null} before that is known
     * @param closed the last day of the first quarter that no longer showed it; {@code null} while it lasts
     * @param acceptance a person's acceptance, the last one, in force or lapsed; {@code null} when there is none
     */
    public record Life(@Nullable LocalDate firstSeen, @Nullable LocalDate closed, @Nullable Acceptance acceptance) {}

    /** Where a finding stands in its life. */
    public enum State {
        NEW,
        OPEN,
        ACCEPTED,
        CLOSED;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
