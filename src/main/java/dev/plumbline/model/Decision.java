package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision (DECISION, method §1.1 and §8.3), joined from everything that tells it.
 *
 * @param id as a log gives it, else the same in every run, {@code D-91ab03de77f0}
 * @param date the day
 * @param type what it does
 * @param positive whether it does so, or declines to
 * @param status whether a source records it, or it is a candidate until a person confirms it
 * @param text the words of the most trusted source
 * @param meeting the id of the meeting; empty when unknown
 * @param forum the series or board that decided; empty when unknown
 * @param decider who decided, by role; empty when unknown
 * @param links what it is about
 * @param conditions under what condition; empty when none
 * @param removal what is removed for it; empty when nothing is named
 * @param ruleWaived the rule it sets aside; empty when none
 * @param expiry until when it holds; {@code null} when not stated
 * @param supersedes the decision it replaces; empty when none
 * @param criteria the answers to the decision filters; empty when not stated
 * @param confidence how far it is trusted, 0–1
 * @param evidence where it stands, the most trusted first; at least one
 */
public record Decision(
        String id,
        LocalDate date,
        Type type,
        boolean positive,
        Status status,
        String text,
        String meeting,
        String forum,
        String decider,
        List<Link> links,
        String conditions,
        String removal,
        String ruleWaived,
        @Nullable LocalDate expiry,
        String supersedes,
        String criteria,
        double confidence,
        List<Evidence> evidence) {

    public Decision {
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(text);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(forum);
        Objects.requireNonNull(decider);
        links = List.copyOf(links);
        Objects.requireNonNull(conditions);
        Objects.requireNonNull(removal);
        Objects.requireNonNull(ruleWaived);
        Objects.requireNonNull(supersedes);
        Objects.requireNonNull(criteria);
        evidence = List.copyOf(evidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0–1, but is " + confidence);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a decision needs evidence: " + id);
        }
    }

    /** The keys of the things of a type it is about, accepted links only, sorted. */
    public List<String> about(Subject.Type kind) {
        return links.stream()
                .filter(Link::accepted)
                .map(Link::subject)
                .filter(subject -> subject.type() == kind)
                .map(Subject::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a decision does (dtype, method §1.1). */
    public enum Type {
        APPROVE_ADD,
        STOP,
        PAUSE,
        RESUME,
        DECLINE,
        DEFER,
        EXCLUDE,
        PRIORITY,
        DATE,
        SCOPE,
        OWNER,
        BUDGET,
        EXCEPTION,
        LIMIT,
        RULE_CHANGE,
        DIRECTION,
        OTHER;

        /** The name used in JSON and reports: {@code approve-add}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a decision counts. */
    public enum Status {
        /** A log or the structure of minutes records it, or a person confirmed it. */
        RECORDED,
        /** It counts only when a person confirms it. */
        CANDIDATE,
        /** A person said that it was not decided. */
        DENIED;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
