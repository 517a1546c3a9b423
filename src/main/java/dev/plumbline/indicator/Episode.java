package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Link;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.Mention;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import dev.plumbline.model.WorkType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A change that nobody decided beforehand, and when it was first spoken of.
 *
 * @param event the change
 * @param seen the first day on or after its onset on which a meeting, decision or log speaks of the initiative; {@code null} when none
 *     does
 * @param heard where it is spoken of; {@code null} when nowhere
 */
record Episode(Event event, @Nullable LocalDate seen, @Nullable Evidence heard) {

    private static final Set<EventType> DRIFT =
            EnumSet.of(EventType.ADD, EventType.VANISH, EventType.DATE, EventType.BUDGET, EventType.SCOPE);
    private static final int BEFORE = 60;

    /** The undecided changes of a span, by date. */
    static List<Episode> within(PortfolioHistory history, LocalDate from, LocalDate to) {
        Map<String, TreeMap<LocalDate, Evidence>> spoken = spoken(history);
        DecisionEffects effects = new DecisionEffects(history, 45, 0);
        List<Episode> episodes = new ArrayList<>();
        history.events().stream()
                .filter(e -> DRIFT.contains(e.type()) && !e.shifted())
                .filter(e -> e.midpoint().isAfter(from) && !e.to().isAfter(to))
                .filter(e -> history.snapshots().stream()
                        .flatMap(s -> s.find(e.initiative()).stream())
                        .noneMatch(i -> i.row().workType() != WorkType.CHANGE))
                .filter(e -> !effects.decided(e, BEFORE))
                .sorted(Comparator.comparing(Event::to)
                        .thenComparing(Event::initiative)
                        .thenComparing(Event::type))
                .forEach(e -> {
                    Map.Entry<LocalDate, Evidence> first =
                            spoken.getOrDefault(e.initiative(), new TreeMap<>()).ceilingEntry(e.from());
                    episodes.add(
                            first == null
                                    ? new Episode(e, null, null)
                                    : new Episode(e, first.getKey(), first.getValue()));
                });
        return episodes;
    }

    private static Map<String, TreeMap<LocalDate, Evidence>> spoken(PortfolioHistory history) {
        Map<String, TreeMap<LocalDate, Evidence>> spoken = new HashMap<>();
        for (Mention mention : history.governance().mentions()) {
            Link link = mention.link();
            if (link != null && link.accepted() && link.subject().type() == Subject.Type.INITIATIVE) {
                add(spoken, link.subject().id(), mention.date(), mention.evidence());
            }
        }
        for (Decision decision : history.governance().decisions()) {
            for (String key : decision.about(Subject.Type.INITIATIVE)) {
                add(spoken, key, decision.date(), decision.evidence().get(0));
            }
        }
        Map<String, String> keys = new HashMap<>();
        history.snapshots().forEach(s -> s.initiatives().forEach(i -> {
            keys.putIfAbsent(Wording.normalised(i.key()), i.key());
            keys.putIfAbsent(Wording.normalised(i.row().title()), i.key());
        }));
        for (LogEntry entry : history.governance().log()) {
            LocalDate date = entry.date();
            if (date != null) {
                for (String subject : entry.subjects()) {
                    String key = keys.get(Wording.normalised(subject));
                    if (key != null) {
                        add(spoken, key, date, entry.evidence());
                    }
                }
            }
        }
        return spoken;
    }

    private static void add(
            Map<String, TreeMap<LocalDate, Evidence>> spoken, String key, LocalDate day, Evidence evidence) {
        spoken.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(day, evidence);
    }

    /** The middle of the time between the two registers that show it. */
    LocalDate onset() {
        return event.midpoint();
    }

    /** How far apart the two registers are. */
    long gap() {
        return ChronoUnit.DAYS.between(event.from(), event.to());
    }

    /** Days until it was spoken of, or that it has been unseen by a day. */
    int days(LocalDate end) {
        LocalDate until = seen == null ? end : seen;
        return (int) Math.max(0, ChronoUnit.DAYS.between(onset(), until));
    }
}
