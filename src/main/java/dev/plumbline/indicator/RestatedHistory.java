package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Later registers that change what earlier ones had already reported about the past (panel, method {@code restated-history}).
 *
 * @param rule its thresholds, minima and weight
 */
record RestatedHistory(Rules.Rule rule) implements Indicator {

    static final String ID = "restated-history";

    /** The fields that describe the past whatever their value. */
    private static final Set<Field> PAST =
            EnumSet.of(Field.BASELINE_START, Field.BASELINE_END, Field.ACTUAL_START, Field.ACTUAL_END);

    /** All that history may find restated; a new currency or price base of all budgets is no fact of any initiative. */
    private static final Set<Field> FACTS = EnumSet.of(
            Field.BASELINE_START,
            Field.BASELINE_END,
            Field.ACTUAL_START,
            Field.ACTUAL_END,
            Field.START,
            Field.END,
            Field.STATUS);

    /** What documents a new baseline. */
    private static final Set<Decision.Type> REBASELINING =
            EnumSet.of(Decision.Type.RULE_CHANGE, Decision.Type.DATE, Decision.Type.OTHER);

    @Override
    public String title() {
        return "Restated history";
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        if (window.snapshots().size() < rule.least("snapshots")) {
            return Silence.tooFew(title(), "two registers", window.snapshots().size(), "register", "register");
        }
        List<Event> events = window.events().stream()
                .filter(e -> e.type() == EventType.RESTATED && !e.shifted())
                .toList();
        List<Event> facts = events.stream().filter(RestatedHistory::fact).toList();
        int comparable = Math.max(comparable(window), facts.size());
        if (comparable == 0) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "two registers that state the same fact of the past",
                    "none with a baseline or an actual date in both",
                    "register: baseline end",
                    "register: actual start");
        }
        List<Decision> recorded = DecisionEffects.recorded(history);
        List<Event> restated = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Event fact : facts) {
            Optional<Decision> decision = rebaseline(fact, recorded);
            decision.ifPresent(d -> notes.add("Not counted: " + what(fact) + " of " + fact.name() + ", re-baselined by "
                    + d.id() + " of " + d.date() + "."));
            if (decision.isEmpty()) {
                restated.add(fact);
            }
        }
        events.stream().filter(e -> !fact(e)).forEach(e -> notes.add("Not counted: " + e.name() + "."));
        return measure(history, period, new Restated(restated, comparable, notes));
    }

    /** The decision between the two registers, on the day of either included, that documents a restatement. */
    private static Optional<Decision> rebaseline(Event fact, List<Decision> recorded) {
        return recorded.stream()
                .filter(d -> d.positive() && REBASELINING.contains(d.type()))
                .filter(d -> !d.date().isBefore(fact.from()) && !d.date().isAfter(fact.to()))
                .filter(d -> d.about(Subject.Type.INITIATIVE).contains(fact.initiative()))
                .findFirst();
    }

    /**
     * What was found restated.
     *
     * @param events the facts that changed and that no decision re-baselined
     * @param comparable how many facts could be seen to change
     * @param notes what is not counted
     */
    private record Restated(List<Event> events, int comparable, List<String> notes) {}

    private static boolean fact(Event event) {
        Field field = event.field();
        return !event.initiative().isEmpty() && field != null && FACTS.contains(field);
    }

    private static int comparable(QuarterWindow window) {
        List<Snapshot> snapshots = window.snapshots();
        int count = 0;
        for (int i = 1; i < snapshots.size(); i++) {
            LocalDate from = snapshots.get(i - 1).asOf();
            for (Initiative after : snapshots.get(i).initiatives()) {
                count += window.find(from, after.key())
                        .map(before -> comparable(before, after, from))
                        .orElse(0);
            }
        }
        return count;
    }

    private static int comparable(Initiative before, Initiative after, LocalDate from) {
        int count = (int) PAST.stream()
                .filter(f -> before.row().get(f).known() && after.row().get(f).known())
                .count();
        boolean started = before.row()
                .dates(Field.START)
                .filter(s -> !s.last().isAfter(from))
                .isPresent();
        return count + (started && after.row().get(Field.START).known() ? 1 : 0);
    }

    private Outcome measure(PortfolioHistory history, Period period, Restated found) {
        List<Event> restated = found.events();
        int comparable = found.comparable();
        Proportion share = new Proportion(restated.size(), comparable);
        Rules.Threshold threshold = rule.threshold("restated");
        Statistic statistic = Statistic.of("restated facts", share, Wording.of(restated.size(), comparable), threshold);
        Findings findings = new Findings(history.portfolio(), ID, period);
        restated.forEach(e -> findings.add(drift(e), 0.5 + 0.5 * statistic.severity(), e.to()));
        return new Outcome.Measured(
                Wording.of(restated.size(), comparable) + " facts of the past were changed afterwards",
                Rounding.six(statistic.severity()),
                Rounding.six(statistic.low(), statistic.high()),
                comparable,
                comparable >= 20 ? Grade.A : Grade.B,
                List.of(statistic.part()),
                Rounding.six(share.pValue(threshold.tolerated())),
                share.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                findings.gravest(),
                findings.notes(found.notes()));
    }

    private static Drift drift(Event event) {
        String what = what(event);
        return new Drift(
                "restated-" + what.replace(' ', '-'),
                List.of(new Subject(Subject.Type.INITIATIVE, event.initiative(), event.name())),
                "The " + what + " of " + event.name() + " was " + written(event.before()) + " in the register of "
                        + event.from() + " and is " + written(event.after()) + " in that of " + event.to() + ".",
                "Re-baseline by decision only, and keep the first baseline beside the new one.",
                event.evidence());
    }

    private static String what(Event event) {
        Field field = event.field();
        return field == null ? "a fact of the past" : field.label();
    }

    private static String written(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "not stated" : value.replace("/", " to ");
    }
}
