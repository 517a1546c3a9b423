package dev.plumbline.indicator;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.WorkType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change that nobody decided beforehand, and when it was first spoken of.
 *
 * @param event the change
 * @param seen the first day on or after its onset on which a meeting, decision or log speaks of it; {@code null} when none does
 * @param heard where it is spoken of; {@code null} when nowhere
 */
record Episode(Event event, @Nullable LocalDate seen, @Nullable Evidence heard) {

    private static final Set<EventType> DRIFT =
            EnumSet.of(EventType.ADD, EventType.VANISH, EventType.DATE, EventType.BUDGET, EventType.SCOPE);
    private static final int BEFORE = 60;

    /** The undecided changes of a span, by date. */
    static List<Episode> within(PortfolioHistory history, LocalDate from, LocalDate to) {
        Spoken spoken = Spoken.of(history);
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
                .forEach(e -> episodes.add(spoken.first(e)
                        .map(words -> new Episode(e, words.day(), words.evidence()))
                        .orElseGet(() -> new Episode(e, null, null))));
        return episodes;
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
