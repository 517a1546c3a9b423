package dev.plumbline.indicator;

import dev.plumbline.indicator.DecisionEffects.Implied;
import dev.plumbline.indicator.DecisionEffects.Zombie;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import dev.plumbline.model.WorkType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The measurement of {@link DecisionTranslation}: decided but not done, done but not decided, stopped but alive. Of a quarter with too
 * few decisions that had time to take effect those of a year count.
 */
final class TranslationMeasurement {

    private static final Set<EventType> MATERIAL = EnumSet.of(
            EventType.ADD,
            EventType.RESUME,
            EventType.CANCEL,
            EventType.PRIORITY,
            EventType.DATE,
            EventType.BUDGET,
            EventType.OWNER);

    private final QuarterWindow window;
    private final PortfolioHistory history;
    private final Period period;
    private final Rules.Rule rule;
    private final DecisionEffects effects;
    private final List<Implied> mature;
    private final boolean year;
    private final Findings findings;
    private final ScoreParts parts = new ScoreParts(3);
    private @Nullable List<Exhibit.Changed> changes;

    TranslationMeasurement(QuarterWindow window, Period period, Rules.Rule rule) {
        this.window = window;
        this.history = window.history();
        this.period = period;
        this.rule = rule;
        this.effects = new DecisionEffects(history, (int) rule.least("days"), (int) rule.least("days after"));
        List<Implied> quarter = due(period.start());
        this.year = quarter.size() < rule.least("decisions");
        this.mature = year ? due(period.end().minusYears(1)) : quarter;
        this.findings = new Findings(history.portfolio(), DecisionTranslation.ID, period);
    }

    /** Decisions whose time to take effect ended since a day. */
    private List<Implied> due(LocalDate since) {
        return effects.implied().stream()
                .filter(implied -> !implied.deadline().isBefore(since))
                .toList();
    }

    int cases() {
        return mature.size();
    }

    Measured outcome() {
        List<Implied> undone =
                mature.stream().filter(implied -> !effects.took(implied)).toList();
        Proportion untranslated = new Proportion(undone.size(), mature.size());
        Rules.Threshold threshold = rule.threshold("untranslated");
        parts.add(Statistic.of(
                "decisions that were not carried out",
                untranslated,
                Wording.of(undone.size(), mature.size()),
                threshold));
        undone.forEach(this::notDone);
        int undecided = undecided();
        List<Zombie> alive = zombies();
        if (year) {
            parts.note("Rests on the decisions of a year, for the quarter alone has too few.");
        }
        long candidates = history.governance().decisions().stream()
                .filter(d -> d.status() == Decision.Status.CANDIDATE)
                .count();
        if (candidates > 0) {
            parts.note(Wording.count((int) candidates, "candidate")
                    + " from talk and prose did not count; confirm them in evidence.xlsx to have them counted.");
        }
        boolean structured =
                mature.stream().allMatch(implied -> implied.decision().confidence() >= 0.8);
        return new Measured(
                        headline(undone.size(), undecided, alive.size()),
                        parts.score(),
                        parts.interval(),
                        mature.size(),
                        structured && mature.size() >= 2 * rule.least("decisions") && !parts.partial()
                                ? Grade.A
                                : Grade.B,
                        parts.parts(),
                        Rounding.six(untranslated.pValue(threshold.tolerated())),
                        untranslated.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(new Exhibit.Ledger(mature.stream().map(this::shown).toList(), changes));
    }

    private Exhibit.Decided shown(Implied implied) {
        Decision decision = implied.decision();
        return new Exhibit.Decided(
                decision.id(),
                decision.date(),
                decision.type(),
                implied.subject(),
                implied.deadline(),
                effects.took(implied));
    }

    private Exhibit.Changed shown(Event event) {
        return new Exhibit.Changed(
                event.type(),
                new Subject(Subject.Type.INITIATIVE, event.initiative(), event.name()),
                event.from(),
                event.to(),
                behind(event).map(Decision::id).orElse(null),
                event.evidence().get(event.evidence().size() - 1));
    }

    private Optional<Decision> behind(Event event) {
        return effects.behind(event, (int) rule.least("days before"), (int) rule.least("days after"));
    }

    private String headline(int undone, int undecided, int alive) {
        String changes = undecided < 0 ? "" : "; " + Wording.count(undecided, "change") + " nobody decided";
        String zombies = alive == 0 ? "" : "; " + Wording.count(alive, "ended initiative") + " still in progress";
        return mature.size() - undone + " of " + Wording.count(mature.size(), "decision") + " carried out in time"
                + changes + zombies;
    }

    private void notDone(Implied implied) {
        Decision decision = implied.decision();
        Subject subject = implied.subject();
        List<Evidence> evidence = new ArrayList<>(decision.evidence());
        history.snapshotAt(implied.deadline())
                .flatMap(register -> register.find(implied.initiative()))
                .ifPresent(i -> evidence.add(i.row().evidence(Field.STATUS)));
        findings.add(
                new Drift(
                        "decided-not-done",
                        List.of(subject, new Subject(Subject.Type.DECISION, decision.id(), decision.text())),
                        decision.id() + " of " + decision.date() + " ("
                                + decision.type().label() + ") on " + subject.name()
                                + " had not shown in the register by " + implied.deadline() + ".",
                        "Every decision opens a change with a date on which it is checked.",
                        evidence),
                0.6,
                decision.date());
    }

    /** How many changes nobody decided; −1 when the record is too incomplete to say. */
    private int undecided() {
        List<Decision> recorded = DecisionEffects.recorded(history);
        LogCompleteness completeness =
                LogCompleteness.of(history, recorded, period.end().minusYears(1), period.end());
        OptionalDouble share = completeness.recorded();
        if (share.isEmpty() || share.getAsDouble() < rule.least("completeness")) {
            parts.missing("Changes nobody decided are not counted: the record of decisions is too incomplete to call a"
                    + " change undecided (" + completeness.text() + "; at least " + LogCompleteness.LEAST
                    + " decisions must be in the log and in minutes).");
            return -1;
        }
        List<Event> material = material(window);
        boolean sparse = material.size() < rule.least("events");
        if (sparse) {
            material = material(window.since(period.end().minusYears(1).plusDays(1)));
        }
        if (material.size() < rule.least("events")) {
            parts.missing("Changes nobody decided are not counted: fewer than " + (int) rule.least("events")
                    + " changes were made in a year.");
            return -1;
        }
        if (sparse) {
            parts.note("Changes nobody decided are counted over a year, for the quarter alone has too few changes.");
        }
        List<Event> alone = material.stream().filter(e -> behind(e).isEmpty()).toList();
        changes = material.stream().map(this::shown).toList();
        parts.note("Of the record: " + completeness.text() + ".");
        parts.add(Statistic.of(
                "changes nobody decided",
                new Proportion(alone.size(), material.size()),
                Wording.of(alone.size(), material.size()),
                rule.threshold("undecided")));
        alone.forEach(this::notDecided);
        return alone.size();
    }

    private List<Event> material(QuarterWindow of) {
        return of.events().stream()
                .filter(e -> MATERIAL.contains(e.type()) && !e.shifted())
                .filter(e -> of.find(e.to(), e.initiative())
                        .or(() -> of.find(e.from(), e.initiative()))
                        .filter(i -> i.row().workType() != WorkType.RUN)
                        .isPresent())
                .toList();
    }

    private void notDecided(Event event) {
        findings.add(
                new Drift(
                        "done-not-decided",
                        List.of(new Subject(Subject.Type.INITIATIVE, event.initiative(), event.name())),
                        "Nobody recorded a decision for the change “"
                                + event.type().label() + "” of " + event.name() + " between " + event.from() + " and "
                                + event.to() + ".",
                        "No decision, no change of the register.",
                        event.evidence()),
                0.4,
                event.to());
    }

    private List<Zombie> zombies() {
        List<Zombie> ended = effects.zombies(period.end().minusYears(1), (int) rule.least("grace"));
        List<Zombie> alive = ended.stream().filter(Zombie::alive).toList();
        if (ended.isEmpty()) {
            parts.note("Nothing that is in the register was stopped, paused or declined within a year.");
            return alive;
        }
        Proportion share = new Proportion(alive.size(), ended.size());
        parts.add(Statistic.of(
                "ended work still in progress",
                share,
                Wording.of(alive.size(), ended.size()),
                rule.threshold("zombies")));
        for (Zombie zombie : alive) {
            boolean spends = EndedSpend.goesOn(history, zombie);
            if (spends) {
                parts.atLeast(rule.least("zombie floor"));
            }
            List<Evidence> evidence = new ArrayList<>(zombie.decision().evidence());
            evidence.add(zombie.initiative().row().evidence(spends ? Field.SPEND : Field.STATUS));
            findings.add(
                    new Drift(
                            "stopped-but-alive",
                            List.of(
                                    zombie.initiative().subject(),
                                    new Subject(
                                            Subject.Type.DECISION,
                                            zombie.decision().id(),
                                            zombie.decision().text())),
                            zombie.initiative().row().title() + " is still in progress"
                                    + (spends ? " and spends" : "") + ", though "
                                    + zombie.decision().id() + " of "
                                    + zombie.decision().date() + " ended it ("
                                    + zombie.decision().type().label() + ").",
                            "Carry the decision out, or take it back openly.",
                            evidence),
                    spends ? 1 : 0.8,
                    zombie.decision().date());
        }
        return alive;
    }
}
