package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Event;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Link;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.Mention;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where meetings, decisions and logs speak of each initiative. A decision on something else about it, another owner say, does not
 * speak of a change of its date, nor do the words in which it was taken.
 */
final class Spoken {

    private static final Comparator<Words> EARLIEST = Comparator.comparing(Words::day)
            .thenComparing(w -> w.evidence().file())
            .thenComparing(w -> w.evidence().place());

    private final Map<String, List<Words>> byInitiative = new HashMap<>();
    private final Map<String, List<Decision>> decisions = new HashMap<>();

    /**
     * Words about an initiative.
     *
     * @param decided the decisions taken in these words, none when they only speak of it
     */
    record Words(LocalDate day, Evidence evidence, List<Decision> decided) {

        private boolean on(Event event) {
            return decided.isEmpty()
                    || decided.stream().anyMatch(d -> DecisionEffects.explains(d.type(), event.type()));
        }
    }

    private Spoken() {}

    static Spoken of(PortfolioHistory history) {
        Spoken spoken = new Spoken();
        for (Decision decision : history.governance().decisions()) {
            for (String key : decision.about(Subject.Type.INITIATIVE)) {
                decision.evidence().forEach(e -> spoken.decisions
                        .computeIfAbsent(place(key, e), k -> new ArrayList<>())
                        .add(decision));
                spoken.add(key, new Words(decision.date(), decision.evidence().get(0), List.of(decision)));
            }
        }
        for (Mention mention : history.governance().mentions()) {
            Link link = mention.link();
            if (link != null && link.accepted() && link.subject().type() == Subject.Type.INITIATIVE) {
                String key = link.subject().id();
                spoken.add(
                        key,
                        new Words(
                                mention.date(),
                                mention.evidence(),
                                spoken.decisions.getOrDefault(place(key, mention.evidence()), List.of())));
            }
        }
        spoken.addLogs(history);
        spoken.byInitiative.values().forEach(words -> words.sort(EARLIEST));
        return spoken;
    }

    private void addLogs(PortfolioHistory history) {
        Map<String, String> keys = new HashMap<>();
        history.snapshots().forEach(s -> s.initiatives().forEach(i -> {
            keys.putIfAbsent(Wording.normalised(i.key()), i.key());
            keys.putIfAbsent(Wording.normalised(i.row().title()), i.key());
        }));
        for (LogEntry entry : history.governance().log()) {
            LocalDate date = entry.date();
            if (date == null) {
                continue;
            }
            for (String subject : entry.subjects()) {
                String key = keys.get(Wording.normalised(subject));
                if (key != null) {
                    add(
                            key,
                            new Words(
                                    date,
                                    entry.evidence(),
                                    decisions.getOrDefault(place(key, entry.evidence()), List.of())));
                }
            }
        }
    }

    private void add(String key, Words words) {
        byInitiative.computeIfAbsent(key, k -> new ArrayList<>()).add(words);
    }

    private static String place(String key, Evidence evidence) {
        return String.join("\n", key, evidence.sha256(), evidence.place());
    }

    /** The first words about a change, on or after the day of the last register that does not show it. */
    Optional<Words> first(Event event) {
        return byInitiative.getOrDefault(event.initiative(), List.of()).stream()
                .filter(words -> !words.day().isBefore(event.from()) && words.on(event))
                .findFirst();
    }
}
