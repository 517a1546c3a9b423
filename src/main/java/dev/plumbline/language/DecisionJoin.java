package dev.plumbline.language;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Link;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the statements of one decision in several sources (method §8.3, step 3): about the same thing and of the same type
 * within 7 days, or in nearly the same words; the log is trusted before minutes and these before candidates.
 */
final class DecisionJoin {

    private final Map<String, List<Group>> about = new HashMap<>();
    private final TreeMap<Long, List<Group>> unlinked = new TreeMap<>();
    private final List<Group> groups = new ArrayList<>();

    private DecisionJoin() {}

    /** The decisions that statements make, by date and id, as people's answers leave them. */
    static List<Decision> of(List<DecisionStatement> statements, List<Disposition> answers) {
        DecisionJoin join = new DecisionJoin();
        statements.stream()
                .sorted(Comparator.comparing((DecisionStatement s) -> !s.logged())
                        .thenComparing(DecisionStatement::status)
                        .thenComparing(s -> -s.confidence())
                        .thenComparing(DecisionStatement::date)
                        .thenComparing(s -> s.evidence().file())
                        .thenComparing(s -> s.evidence().sha256()))
                .forEach(join::add);
        Map<String, Disposition> last = new HashMap<>();
        for (Disposition answer : answers) {
            if (answer.answer() == Disposition.Answer.CONFIRM || answer.answer() == Disposition.Answer.DENY) {
                last.put(answer.target(), answer);
            }
        }
        Set<String> taken = new LinkedHashSet<>();
        List<Decision> decisions = new ArrayList<>();
        for (Group group : join.groups) {
            decisions.add(group.decision(taken, last));
        }
        decisions.sort(Comparator.comparing(Decision::date).thenComparing(Decision::id));
        return decisions;
    }

    private void add(DecisionStatement statement) {
        Statement read = new Statement(statement);
        for (Group group : near(statement)) {
            if (group.holds(read)) {
                group.members.add(read);
                return;
            }
        }
        Group group = new Group(read);
        groups.add(group);
        for (String subject : statement.subjects()) {
            about.computeIfAbsent(subject, s -> new ArrayList<>()).add(group);
        }
        unlinked.computeIfAbsent(statement.date().toEpochDay(), d -> new ArrayList<>())
                .add(group);
    }

    private List<Group> near(DecisionStatement statement) {
        Set<Group> near = new LinkedHashSet<>();
        statement.subjects().forEach(subject -> near.addAll(about.getOrDefault(subject, List.of())));
        long day = statement.date().toEpochDay();
        unlinked.subMap(day - SameDecision.DAYS, true, day + SameDecision.DAYS, true)
                .values()
                .forEach(near::addAll);
        return List.copyOf(near);
    }

    /** A statement with the stems of its words. */
    record Statement(DecisionStatement said, Map<CharSequence, Integer> vector) {
        Statement(DecisionStatement said) {
            this(said, Texts.vector(said.text(), said.language()));
        }
    }

    /** The statements of one decision, the most trusted first. */
    private static final class Group {

        private final List<Statement> members = new ArrayList<>();

        Group(Statement first) {
            members.add(first);
        }

        boolean holds(Statement other) {
            return members.stream().anyMatch(member -> SameDecision.isSame(member, other))
                    && members.stream().noneMatch(member -> SameDecision.areApart(member.said(), other.said()));
        }

        Decision decision(Set<String> taken, Map<String, Disposition> answers) {
            DecisionStatement main = members.get(0).said();
            String id = DecisionIds.of(main, taken);
            Map<Subject, Link> links = new LinkedHashMap<>();
            Set<Evidence> evidence = new LinkedHashSet<>();
            DecisionStatement.Terms terms = main.terms();
            String meeting = "";
            String forum = "";
            String decider = "";
            double confidence = 0;
            Decision.Status status = main.status();
            Disposition answer = answers.get(id);
            for (Statement member : members) {
                DecisionStatement said = member.said();
                said.links().forEach(link -> links.merge(link.subject(), link, (a, b) -> a.accepted() ? a : b));
                evidence.add(said.evidence());
                terms = terms.or(said.terms());
                meeting = meeting.isEmpty() ? said.meeting() : meeting;
                forum = forum.isEmpty() ? said.forum() : forum;
                decider = decider.isEmpty() ? said.decider() : decider;
                confidence = Math.max(confidence, said.confidence());
                String hashed = DecisionIds.hashed(said);
                boolean own = hashed.equals(id) || !taken.contains(hashed);
                answer = answer == null && own ? answers.get(hashed) : answer;
            }
            if (answer != null) {
                boolean confirmed = answer.answer() == Disposition.Answer.CONFIRM;
                status = confirmed ? Decision.Status.RECORDED : Decision.Status.DENIED;
                confidence = confirmed ? Math.max(0.85, confidence) : confidence;
                evidence.add(answer.evidence());
            }
            return new Decision(
                    id,
                    main.date(),
                    main.kind().type(),
                    main.kind().positive(),
                    status,
                    main.text(),
                    meeting,
                    forum,
                    decider,
                    List.copyOf(links.values()),
                    terms.conditions(),
                    terms.removal(),
                    terms.ruleWaived(),
                    terms.expiry(),
                    terms.supersedes(),
                    terms.criteria(),
                    confidence,
                    List.copyOf(evidence));
        }
    }
}
