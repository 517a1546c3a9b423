package dev.plumbline.language;

import dev.plumbline.model.Content;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every name of a portfolio, by its words run together and by its stems. */
final class NameIndex {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,60})\\)");
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\S+,? (?:\\p{Lu}\\.? )?\\p{Lu}\\S+(?: \\p{Lu}\\S+)?|\\S+");
    private static final Pattern GROUP = Pattern.compile(
            "(?i).*(?:team|pool|group|squad|unit|office|engineers|developers|department|crew|abteilung|referat|amt|equipe|équipe|equipo|service).*");

    private final Map<String, List<EntityName>> exact = new LinkedHashMap<>();
    private final Map<String, Set<EntityName>> byStem = new TreeMap<>();
    private final Map<String, Set<EntityName>> initials = new LinkedHashMap<>();
    private int longest = 1;
    private int names;

    NameIndex(PortfolioHistory history) {
        Map<String, Subject> newest = new TreeMap<>();
        history.snapshots().forEach(s -> s.initiatives().forEach(i -> newest.put(i.key(), i.subject())));
        history.snapshots()
                .forEach(s -> s.initiatives().forEach(i -> add(i, newest.getOrDefault(i.key(), i.subject()))));
        history.declarations().values().forEach(this::add);
        initials.forEach((letters, bearers) -> {
            Set<String> ids = new HashSet<>();
            bearers.forEach(b -> ids.add(b.subject().type() + " " + b.subject().id()));
            if (ids.size() == 1 && !exact.containsKey(letters)) {
                keep(letters, bearers.iterator().next());
            }
        });
    }

    private void add(Initiative initiative, Subject subject) {
        add(initiative.key(), subject, EntityName.Kind.ID);
        add(initiative.row().text(Field.ID), subject, EntityName.Kind.ID);
        add(initiative.row().text(Field.NAME), subject, EntityName.Kind.TITLE);
    }

    private void add(Content content) {
        content.direction().forEach(c -> {
            Subject subject = new Subject(Subject.Type.COMMITMENT, c.id(), c.statement());
            add(c.id(), subject, EntityName.Kind.ID);
            add(c.statement(), subject, EntityName.Kind.STATEMENT);
        });
        content.metrics().forEach(m -> named(Subject.Type.METRIC, m.metric()));
        content.capacities().forEach(c -> resource(c.resource()));
        content.allocations().forEach(a -> resource(a.resource()));
        content.filters()
                .forEach(f -> add(
                        f.criterion(),
                        new Subject(Subject.Type.LIMIT, f.id(), f.criterion()),
                        EntityName.Kind.STATEMENT));
        content.limits().forEach(l -> named(Subject.Type.LIMIT, l.subject()));
    }

    private void resource(String name) {
        if (GROUP.matcher(name).matches() || !PERSON.matcher(name).matches()) {
            named(Subject.Type.RESOURCE, name);
        }
    }

    private void named(Subject.Type type, String name) {
        add(name, new Subject(type, name, name), EntityName.Kind.TITLE);
    }

    private void add(String name, Subject subject, EntityName.Kind kind) {
        LinkWords words = new LinkWords(name);
        String joined = LinkWords.joined(words.folded());
        if (joined.length() < 3 || joined.matches("[0-9]{1,4}")) {
            return;
        }
        EntityName entity = new EntityName(subject, List.copyOf(words.folded()), kind);
        if (!keep(joined, entity) || kind == EntityName.Kind.ID) {
            return;
        }
        names++;
        words.folded().stream().map(LinkWords::stem).filter(s -> !s.isEmpty()).forEach(s -> byStem.computeIfAbsent(
                        s, k -> new LinkedHashSet<>())
                .add(entity));
        if (kind == EntityName.Kind.TITLE) {
            learn(name, words, subject);
        }
    }

    private void learn(String name, LinkWords words, Subject subject) {
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.find()) {
            List<String> inside = new LinkWords(brackets.group(1)).folded();
            List<String> outside = new LinkWords(brackets.replaceAll(" ")).folded();
            for (List<String> part : List.of(inside, outside)) {
                String joined = LinkWords.joined(part);
                if (joined.length() >= 3 && part.stream().noneMatch(w -> w.matches("phase|stage|fase|etape|[0-9]+"))) {
                    keep(joined, new EntityName(subject, List.copyOf(part), EntityName.Kind.SHORT));
                }
            }
        } else if (words.count() >= 3 && words.folded().stream().noneMatch(LinkWords::number)) {
            StringBuilder letters = new StringBuilder();
            words.folded().stream().filter(w -> !LinkWords.stem(w).isEmpty()).forEach(w -> letters.append(w.charAt(0)));
            EntityName entity = new EntityName(subject, List.of(letters.toString()), EntityName.Kind.SHORT);
            if (letters.length() >= 3) {
                initials.computeIfAbsent(letters.toString(), k -> new LinkedHashSet<>())
                        .add(entity);
            }
        }
    }

    private boolean keep(String joined, EntityName name) {
        List<EntityName> bearers = exact.computeIfAbsent(joined, k -> new ArrayList<>());
        longest = Math.max(longest, Math.min(14, name.tokens().size()));
        return bearers.stream().noneMatch(name::sameSubject) && bearers.add(name);
    }

    List<EntityName> exactly(String joined) {
        return exact.getOrDefault(joined, List.of());
    }

    Set<EntityName> having(String stem) {
        return byStem.getOrDefault(stem, Set.of());
    }

    Iterable<String> stems() {
        return byStem.keySet();
    }

    int longest() {
        return longest;
    }

    /** The weight BM25 gives a stem: the rarer in the portfolio's names, the more. */
    double weight(String stem) {
        int bearers = having(stem).size();
        return Math.log(1 + (names - bearers + .5) / (bearers + .5));
    }
}
