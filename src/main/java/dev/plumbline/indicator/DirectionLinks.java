package dev.plumbline.indicator;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.WorkType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Which initiative serves, or breaks, which statement of direction, and how sure that is.
 *
 * @param work the active change work, by key
 * @param mandatory the active work that a rule demands, by key
 * @param statements commitments and exclusions, by id
 * @param strengths by the key of an initiative and the statement itself, for ids may repeat between tables
 * @param matcher how words name statements
 */
record DirectionLinks(
        List<Initiative> work,
        List<Initiative> mandatory,
        List<Commitment> statements,
        Map<String, Map<Commitment, Strength>> strengths,
        Matcher matcher) {

    private static final double ALIKE = 0.95;

    /** How sure a link is. */
    enum Strength {
        NONE,
        /** Words are shared: counts half. */
        CANDIDATE,
        /** The register says so, or nearly all words of the statement are there. */
        CONFIRMED
    }

    static DirectionLinks of(Snapshot register, List<Commitment> direction, Rules.Rule rule) {
        List<Commitment> statements = direction.stream()
                .filter(c -> c.kind() != Commitment.Kind.CONSTRAINT)
                .sorted(Comparator.comparing(Commitment::id).thenComparing(Commitment::statement))
                .toList();
        List<Initiative> active = register.inProgress().stream()
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
        Matcher matcher = new Matcher(active, statements, rule);
        Map<String, Map<Commitment, Strength>> strengths = new HashMap<>();
        active.forEach(i -> strengths.put(i.key(), matcher.match(i.row())));
        matcher.inherit(register, strengths);
        return new DirectionLinks(
                active.stream().filter(i -> !isMandatory(i)).toList(),
                active.stream().filter(DirectionLinks::isMandatory).toList(),
                statements,
                strengths,
                matcher);
    }

    private static boolean isMandatory(Initiative initiative) {
        return initiative.row().workType() == WorkType.MANDATORY;
    }

    List<Commitment> of(Commitment.Kind kind) {
        return statements.stream().filter(c -> c.kind() == kind).toList();
    }

    /** The commitments that tell work apart: what more than a share of the work fits says nothing about any of it. */
    List<Commitment> telling(double share) {
        return of(Commitment.Kind.COMMIT).stream()
                .filter(c -> work.stream()
                                .filter(i -> strength(i, c) != Strength.NONE)
                                .count()
                        <= share * work.size())
                .toList();
    }

    Strength strength(Initiative initiative, Commitment statement) {
        return strengths.getOrDefault(initiative.key(), Map.of()).getOrDefault(statement, Strength.NONE);
    }

    /** How strongly words name a statement, one that is no longer in force too. */
    Strength strength(String said, Commitment statement) {
        return matcher.match(said, statement);
    }

    /** How strongly the words of a row that is no work yet name each statement in force. */
    Map<Commitment, Strength> of(InitiativeRow row) {
        return matcher.match(row);
    }

    /** The strongest link of an initiative to any of the statements. */
    Strength strongest(Initiative initiative, List<Commitment> among) {
        return among.stream()
                .map(c -> strength(initiative, c))
                .max(Comparator.naturalOrder())
                .orElse(Strength.NONE);
    }

    /** The strongest link of a statement to any active initiative, mandatory work included. */
    Strength strongest(Commitment statement) {
        List<Initiative> active = new ArrayList<>(work);
        active.addAll(mandatory);
        return active.stream()
                .map(i -> strength(i, statement))
                .max(Comparator.naturalOrder())
                .orElse(Strength.NONE);
    }

    /** How words name statements of direction. */
    static final class Matcher {

        private final DirectionText text;
        private final List<Commitment> statements;
        private final Map<Commitment, Set<String>> words = new HashMap<>();
        private final double candidate;
        private final double exclusionCandidate;
        private final double strong;
        private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

        Matcher(List<Initiative> active, List<Commitment> statements, Rules.Rule rule) {
            this.text = DirectionText.of(active.stream().map(Initiative::row).toList());
            this.statements = statements;
            this.candidate = rule.least("candidate");
            this.exclusionCandidate = rule.least("exclusion candidate");
            this.strong = rule.least("strong");
            statements.forEach(c -> words.put(c, text.words(c.statement())));
        }

        Map<Commitment, Strength> match(InitiativeRow row) {
            String objective = Wording.normalised(row.text(Field.OBJECTIVE));
            Set<String> own = text.words(row);
            Map<Commitment, Strength> found = new HashMap<>();
            for (Commitment statement : statements) {
                Strength strength = named(objective, statement) ? Strength.CONFIRMED : shared(own, statement);
                if (strength != Strength.NONE) {
                    found.put(statement, strength);
                }
            }
            return found;
        }

        Strength match(String said, Commitment statement) {
            return named(Wording.normalised(said), statement)
                    ? Strength.CONFIRMED
                    : shared(text.words(said), statement);
        }

        private boolean named(String objective, Commitment statement) {
            String id = Wording.normalised(statement.id());
            String wording = Wording.normalised(statement.statement());
            if (objective.isEmpty()) {
                return false;
            }
            String padded = " " + objective + " ";
            return (!id.isEmpty() && padded.contains(" " + id + " "))
                    || (!wording.isEmpty() && padded.contains(" " + wording + " "))
                    || similarity.apply(objective, wording) >= ALIKE;
        }

        private Strength shared(Set<String> own, Commitment statement) {
            Set<String> wanted = words.computeIfAbsent(statement, c -> text.words(c.statement()));
            Set<String> both = new HashSet<>(wanted);
            both.retainAll(own);
            if (both.size() < 2) {
                return wanted.size() == 1 && both.size() == 1 ? Strength.CANDIDATE : Strength.NONE;
            }
            double share = both.size() / (double) wanted.size();
            if (both.size() >= 3 && share >= strong) {
                return Strength.CONFIRMED;
            }
            boolean excludes = statement.kind() == Commitment.Kind.EXCLUDE;
            return share >= (excludes ? exclusionCandidate : candidate) ? Strength.CANDIDATE : Strength.NONE;
        }

        /** Enabling work serves what the initiative it names as parent or dependency serves, one step far. */
        void inherit(Snapshot register, Map<String, Map<Commitment, Strength>> strengths) {
            Map<String, Map<Commitment, Strength>> direct = new HashMap<>();
            for (Initiative initiative : register.inProgress()) {
                Map<Commitment, Strength> own = strengths.getOrDefault(initiative.key(), Map.of());
                direct.put(Wording.normalised(initiative.row().text(Field.ID)), own);
                direct.put(Wording.normalised(initiative.row().text(Field.NAME)), own);
            }
            direct.remove("");
            for (Initiative initiative : register.inProgress()) {
                Map<Commitment, Strength> merged = new HashMap<>(strengths.getOrDefault(initiative.key(), Map.of()));
                for (Field field : List.of(Field.PARENT, Field.DEPENDENCY)) {
                    for (String named : initiative.row().texts(field)) {
                        direct.getOrDefault(Wording.normalised(named), Map.of())
                                .forEach((statement, strength) -> merged.merge(statement, strength, Matcher::stronger));
                    }
                }
                statements.stream()
                        .filter(c -> c.kind() == Commitment.Kind.EXCLUDE)
                        .forEach(c -> restore(merged, strengths.getOrDefault(initiative.key(), Map.of()), c));
                strengths.put(initiative.key(), merged);
            }
        }

        /** Excluded work is excluded by its own words only. */
        private static void restore(
                Map<Commitment, Strength> merged, Map<Commitment, Strength> own, Commitment exclusion) {
            Strength strength = own.get(exclusion);
            if (strength == null) {
                merged.remove(exclusion);
            } else {
                merged.put(exclusion, strength);
            }
        }

        private static Strength stronger(Strength one, Strength other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
