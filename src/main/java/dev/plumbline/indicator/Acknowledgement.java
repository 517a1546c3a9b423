package dev.plumbline.indicator;

import dev.plumbline.indicator.GateAnswers.Answer;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Content;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether leaders have acknowledged an initiative: a gate form says so and no later word refuses it, or minutes record its approval.
 * Where the table of roles says who leads and an attendance list who was there, an approval without some of them is half an answer.
 * Nobody is named.
 *
 * @param history decisions, meetings and roles
 * @param day until when they count
 */
record Acknowledgement(PortfolioHistory history, LocalDate day) {

    Answer of(String key, GateForm.@Nullable Answer form) {
        return of(d -> d.about(Subject.Type.INITIATIVE).contains(key), form);
    }

    /** The same of an initiative that decisions are about in some other way. */
    Answer of(Predicate<Decision> about, GateForm.@Nullable Answer form) {
        List<Decision> words = DecisionEffects.recorded(history).stream()
                .filter(d -> !d.date().isAfter(day))
                .filter(about)
                .filter(d -> refuses(d) || admits(d))
                .toList();
        Optional<Decision> last = words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
        if (form != null && !form.text().isBlank()) {
            return last.filter(Acknowledgement::refuses)
                    .map(refusal -> Answer.untrue(
                            "claimed, but refused on " + refusal.date(),
                            List.of(form.evidence(), refusal.evidence().get(0))))
                    .orElseGet(() -> Answer.given(1, "the form says so", form.evidence()));
        }
        return words.stream()
                .filter(Acknowledgement::admits)
                .flatMap(d -> minutes(d).stream().map(e -> minuted(d, e)))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> form == null ? Answer.unknown() : Answer.none(List.of(form.evidence())));
    }

    private static boolean admits(Decision decision) {
        return decision.type() == Decision.Type.APPROVE_ADD && decision.positive();
    }

    private static boolean refuses(Decision decision) {
        return switch (decision.type()) {
            case DECLINE -> true;
            case DEFER, STOP -> decision.positive();
            case APPROVE_ADD -> !decision.positive();
            default -> false;
        };
    }

    /** Where minutes record a decision. */
    private Optional<Evidence> minutes(Decision decision) {
        Set<String> minutes = history.governance().meetings().stream()
                .flatMap(meeting -> meeting.records().stream())
                .filter(record -> record.kind() == MeetingRecord.Kind.MINUTES)
                .map(record -> record.evidence().sha256() + record.evidence().file())
                .collect(Collectors.toSet());
        return decision.evidence().stream()
                .filter(e -> minutes.contains(e.sha256() + e.file()))
                .findFirst();
    }

    private Answer minuted(Decision decision, Evidence evidence) {
        Set<String> leaders = leaders();
        Set<String> present = present(decision);
        String words = "minuted on " + decision.date();
        if (leaders.isEmpty() || present.isEmpty() || present.containsAll(leaders)) {
            return Answer.given(1, words, evidence);
        }
        long there = leaders.stream().filter(present::contains).count();
        return Answer.given(0.5, words + " with " + there + " of " + Wording.count(leaders.size(), "leader"), evidence);
    }

    /** Who holds a leadership role of the whole portfolio, else any, by normalised name. */
    Set<String> leaders() {
        List<RoleAssignment> roles = history.declared(day, Content::roles).stream()
                .filter(role -> role.valid().contains(day) && !role.person().isBlank())
                .toList();
        boolean whole = roles.stream().anyMatch(role -> role.scope().isBlank());
        return roles.stream()
                .filter(role -> role.scope().isBlank() || !whole)
                .map(role -> Wording.normalised(role.person()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> present(Decision decision) {
        return history.governance().meetings().stream()
                .filter(meeting -> Objects.equals(meeting.id(), decision.meeting()))
                .map(Meeting::attendees)
                .flatMap(List::stream)
                .filter(a -> a.presence() == Attendee.Presence.PRESENT)
                .map(a -> Wording.normalised(a.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
