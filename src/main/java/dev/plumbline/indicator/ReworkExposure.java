package dev.plumbline.indicator;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Content;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Work done twice, and how many people work under several conditions that the literature links to strain (panel, method I13). It says
 * nothing about anybody's health, names nobody, and reports no group of fewer than five.
 *
 * @param rule its thresholds, minima and weight
 */
record ReworkExposure(Rules.Rule rule) implements Indicator {

    static final String ID = "rework-exposure";

    private static final int HAZARDS = 3;

    @Override
    public String title() {
        return "Rework exposure";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        People people = People.of(window, period);
        if (people.names().size() < rule.least("people")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("people") + " named people who own or are allocated to work",
                    people.names().size(),
                    "such person",
                    "allocations",
                    "register: owner");
        }
        if (people.computable() < HAZARDS) {
            return Silence.of(
                    Reason.COVERAGE_LOW,
                    title(),
                    "at least " + HAZARDS + " working conditions that can be told",
                    people.computable() + " of them",
                    "capacity",
                    "allocations",
                    "register: priority");
        }
        return measure(window, people);
    }

    private Outcome measure(QuarterWindow window, People people) {
        ScoreParts parts = new ScoreParts(2);
        Proportion rework = rework(window);
        if (rework.all() > 0) {
            parts.add(Statistic.of(
                    "work done twice or for nothing",
                    rework,
                    Wording.of((int) rework.cases(), rework.all()),
                    rule.threshold("rework")));
        } else {
            parts.missing("No work moved between states, so rework cannot be told.");
        }
        int exposed = people.exposed();
        Proportion share = new Proportion(exposed, people.names().size());
        Statistic told = Statistic.of(
                "people under " + HAZARDS + " or more of " + people.computable() + " conditions",
                share,
                exposed < 5
                        ? "fewer than 5 of " + people.names().size()
                        : Wording.of(exposed, people.names().size()),
                rule.threshold("exposed"));
        parts.add(people.computable() == People.CONDITIONS ? told : told.openAbove());
        parts.note(
                "Conditions: more work than capacity, three initiatives or more, two course corrections or more on own"
                        + " work, two initiatives of the top tier. Exposure to conditions, not anybody's health.");
        Rules.Threshold threshold = rule.threshold("exposed");
        return new Measured(
                (exposed < 5 ? "fewer than 5" : Wording.percent(share.share())) + " of "
                        + people.names().size()
                        + " people work under three or more conditions the literature links to strain",
                parts.score(),
                parts.interval(),
                people.names().size(),
                people.computable() > HAZARDS ? Grade.B : Grade.C,
                parts.parts(),
                Rounding.six(share.pValue(threshold.tolerated())),
                share.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                List.of(),
                parts.notes());
    }

    /** Initiatives reopened, or cancelled after they had begun, among all that were worked on. */
    private static Proportion rework(QuarterWindow window) {
        Set<String> worked = new TreeSet<>();
        Set<String> again = new TreeSet<>();
        Map<String, Lifecycle> before = new HashMap<>();
        for (Snapshot register : window.snapshots()) {
            for (Initiative initiative : register.initiatives()) {
                Lifecycle now = initiative.row().lifecycle();
                Lifecycle then = before.put(initiative.key(), now);
                if (now == Lifecycle.ACTIVE || then == Lifecycle.ACTIVE) {
                    worked.add(initiative.key());
                }
                boolean reopened = then == Lifecycle.DONE && now == Lifecycle.ACTIVE;
                boolean forNothing = then == Lifecycle.ACTIVE && now == Lifecycle.CANCELLED;
                if (reopened || forNothing) {
                    again.add(initiative.key());
                }
            }
        }
        return new Proportion(again.size(), worked.size());
    }

    /**
     * People and the conditions they work under.
     *
     * @param names normalised
     * @param hazards how many conditions each works under
     * @param computable how many conditions can be told
     */
    private record People(Set<String> names, Map<String, Integer> hazards, int computable) {

        static People of(QuarterWindow window, Period period) {
            Map<String, Set<String>> work = new TreeMap<>();
            for (Initiative initiative : window.last().inProgress()) {
                for (String owner : initiative.row().texts(Field.OWNER)) {
                    work.computeIfAbsent(Wording.normalised(owner), o -> new HashSet<>())
                            .add(initiative.key());
                }
            }
            CapacityBook book = CapacityBook.on(window.history(), period.end());
            Contention contention = Contention.of(window.last(), book, period);
            contention.resources().values().stream().filter(Spread::person).forEach(r -> work.computeIfAbsent(
                            Wording.normalised(r.name()), o -> new HashSet<>())
                    .addAll(r.claims().keySet()));
            work.remove("");
            Tiers tiers = Tiers.of(window);
            Set<String> top = new HashSet<>();
            window.last().inProgress().stream()
                    .filter(tiers::top)
                    .map(Initiative::key)
                    .forEach(top::add);
            Map<String, Long> corrections = new HashMap<>();
            for (Event event : window.events()) {
                if (STEERED.contains(event.type()) && !event.shifted()) {
                    corrections.merge(event.initiative(), 1L, Long::sum);
                }
            }
            boolean loads = contention.limited()
                    && window.history().declared(period.end(), Content::allocations).stream()
                            .map(Allocation::resource)
                            .anyMatch(r -> work.containsKey(Wording.normalised(r)));
            boolean tiered = window.last().inProgress().stream().anyMatch(Tiers::coded);
            boolean steered = window.days() > 0;
            Map<String, Integer> hazards = new TreeMap<>();
            work.forEach((person, keys) -> {
                int count = keys.size() >= MANY ? 1 : 0;
                Contention.Resource resource = contention.resources().get(person);
                count += loads && resource != null && resource.overload() > 0 ? 1 : 0;
                count += steered
                                && keys.stream()
                                                .mapToLong(k -> corrections.getOrDefault(k, 0L))
                                                .sum()
                                        >= 2
                        ? 1
                        : 0;
                count += tiered && keys.stream().filter(top::contains).count() >= 2 ? 1 : 0;
                hazards.put(person, count);
            });
            int computable = 1 + (loads ? 1 : 0) + (steered ? 1 : 0) + (tiered ? 1 : 0);
            return new People(new TreeSet<>(work.keySet()), hazards, computable);
        }

        int exposed() {
            return (int) hazards.values().stream().filter(h -> h >= HAZARDS).count();
        }

        private static final int MANY = 3;
        private static final int CONDITIONS = 4;
        private static final Set<EventType> STEERED = java.util.EnumSet.of(
                EventType.DATE, EventType.SCOPE, EventType.OWNER, EventType.BUDGET, EventType.PRIORITY);
    }
}
