package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a decision log, an action list or a RAID log, each part as the file states it and empty when it does not
 * ({@code formats.md} B.6).
 *
 * @param kind what it is
 * @param id as the log gives it
 * @param date when it was decided or raised
 * @param title what was decided, is to be done, or may happen
 * @param details rationale, consequences and notes
 * @param status {@code Approved}, {@code Open}, {@code Deferred} …
 * @param type its type or category
 * @param owner who is to do it, or answers for it
 * @param decider who decided
 * @param forum the meeting or board that decided
 * @param subjects the initiatives, projects or areas it names
 * @param criteria the answers to the decision filters
 * @param removal what is removed for it
 * @param ruleWaived the rule it sets aside
 * @param due by when
 * @param closed when it was closed
 * @param expiry until when it holds
 * @param supersedes the id it replaces
 * @param evidence where it stands
 */
public record LogEntry(
        Kind kind,
        String id,
        @Nullable LocalDate date,
        String title,
        String details,
        String status,
        String type,
        String owner,
        String decider,
        String forum,
        List<String> subjects,
        String criteria,
        String removal,
        String ruleWaived,
        @Nullable LocalDate due,
        @Nullable LocalDate closed,
        @Nullable LocalDate expiry,
        String supersedes,
        Evidence evidence) {

    public LogEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(details);
        Objects.requireNonNull(status);
        Objects.requireNonNull(type);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(decider);
        Objects.requireNonNull(forum);
        subjects = List.copyOf(subjects);
        Objects.requireNonNull(criteria);
        Objects.requireNonNull(removal);
        Objects.requireNonNull(ruleWaived);
        Objects.requireNonNull(supersedes);
        Objects.requireNonNull(evidence);
    }

    /** What a row of a log is. */
    public enum Kind {
        DECISION,
        ACTION,
        RISK,
        ASSUMPTION,
        ISSUE,
        DEPENDENCY;

        /** The table it stands in. */
        public TableKind table() {
            return switch (this) {
                case DECISION -> TableKind.DECISIONS;
                case ACTION -> TableKind.ACTIONS;
                case RISK, ASSUMPTION, ISSUE, DEPENDENCY -> TableKind.RISKS;
            };
        }

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
