package dev.plumbline.language;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Link;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A decision as one place of one source states it.
 *
 * @param id as a log gives it; empty elsewhere
 * @param date the day
 * @param kind what it does
 * @param status recorded, or a candidate
 * @param confidence how far it is trusted, 0–1
 * @param text the words
 * @param language their language
 * @param meeting the id of the meeting; empty for a log
 * @param forum the series or board
 * @param decider who decided, by role
 * @param links what it is about
 * @param terms what it says beside
 * @param evidence where it stands
 */
record DecisionStatement(
        String id,
        LocalDate date,
        Kind kind,
        Decision.Status status,
        double confidence,
        String text,
        String language,
        String meeting,
        String forum,
        String decider,
        List<Link> links,
        Terms terms,
        Evidence evidence) {

    /**
     * What a decision says beside what is decided.
     *
     * @param conditions under what condition
     * @param removal what goes in return
     * @param ruleWaived the rule it sets aside
     * @param expiry until when it holds
     * @param supersedes the decision it replaces
     * @param criteria the answers to the decision filters
     */
    record Terms(
            String conditions,
            String removal,
            String ruleWaived,
            @Nullable LocalDate expiry,
            String supersedes,
            String criteria) {

        /** The same with its words changed. */
        Terms map(UnaryOperator<String> change) {
            return new Terms(
                    change.apply(conditions),
                    change.apply(removal),
                    change.apply(ruleWaived),
                    expiry,
                    change.apply(supersedes),
                    change.apply(criteria));
        }

        /** What is told by this, and by the other where this tells nothing. */
        Terms or(Terms other) {
            return new Terms(
                    conditions.isEmpty() ? other.conditions : conditions,
                    removal.isEmpty() ? other.removal : removal,
                    ruleWaived.isEmpty() ? other.ruleWaived : ruleWaived,
                    expiry == null ? other.expiry : expiry,
                    supersedes.isEmpty() ? other.supersedes : supersedes,
                    criteria.isEmpty() ? other.criteria : criteria);
        }
    }

    /** The same, about what was spoken of before. */
    DecisionStatement about(List<Link> others) {
        return new DecisionStatement(
                id, date, kind, status, confidence, text, language, meeting, forum, decider, others, terms, evidence);
    }

    boolean logged() {
        return meeting.isEmpty();
    }

    /** The things it is certainly about. */
    Set<String> subjects() {
        Set<String> subjects = new TreeSet<>();
        for (Link link : links) {
            if (link.accepted()) {
                Subject subject = link.subject();
                subjects.add(subject.type() + " " + subject.id());
            }
        }
        return subjects;
    }
}
