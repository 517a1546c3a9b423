package dev.plumbline.plan;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Link;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A history in which a plan had been carried out by the date of a register: the register, the events since the one before, and, where
 * decisions are on record at all, the decisions. Nothing else differs.
 */
final class Imagined {

    private final PortfolioHistory history;
    private final Snapshot register;
    private final Map<String, Action> done;

    private Imagined(PortfolioHistory history, Snapshot register, Map<String, Action> done) {
        this.history = history;
        this.register = register;
        this.done = done;
    }

    /** @param done what is done with the initiatives of these keys */
    static PortfolioHistory history(PortfolioHistory history, Snapshot register, Map<String, Action> done) {
        return new Imagined(history, register, done).carriedOut();
    }

    private PortfolioHistory carriedOut() {
        List<Snapshot> snapshots = history.snapshots().stream()
                .map(s -> s.asOf().equals(register.asOf()) ? changed(s) : s)
                .toList();
        List<Event> events = new ArrayList<>(history.events());
        List<Decision> decisions = new ArrayList<>(history.governance().decisions());
        boolean recorded = decisions.stream().anyMatch(d -> d.status() == Decision.Status.RECORDED);
        for (Initiative initiative : register.initiatives()) {
            if (acts(initiative)) {
                events.add(event(initiative));
                if (recorded) {
                    decisions.add(decision(initiative));
                }
            }
        }
        return new PortfolioHistory(
                        history.portfolio(),
                        history.asOf(),
                        snapshots,
                        events,
                        history.identities(),
                        history.declarations(),
                        history.files(),
                        history.governance(),
                        history.settled())
                .governedBy(with(decisions));
    }

    private boolean acts(Initiative initiative) {
        return initiative.inProgress() && done.getOrDefault(initiative.key(), Action.KEEP) != Action.KEEP;
    }

    private Lifecycle after(Initiative initiative) {
        return done.get(initiative.key()) == Action.STOP ? Lifecycle.CANCELLED : Lifecycle.PAUSED;
    }

    private Snapshot changed(Snapshot snapshot) {
        List<Initiative> initiatives = new ArrayList<>();
        for (Initiative initiative : snapshot.initiatives()) {
            if (!acts(initiative)) {
                initiatives.add(initiative);
            } else if (initiative.row().get(Field.STATUS).state() != Datum.State.ABSENT) {
                initiatives.add(new Initiative(initiative.key(), changed(initiative)));
            }
            // a register without a status lists what is in flight only
        }
        return new Snapshot(snapshot.asOf(), initiatives);
    }

    private InitiativeRow changed(Initiative initiative) {
        InitiativeRow row = initiative.row();
        Map<Field, Datum> data = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (row.get(field).state() != Datum.State.ABSENT) {
                data.put(field, row.get(field));
            }
        }
        Lifecycle after = after(initiative);
        data.put(Field.STATUS, Datum.known(after.name(), after.name()));
        return new InitiativeRow(row.layout(), row.index(), data);
    }

    private Event event(Initiative initiative) {
        boolean stopped = done.get(initiative.key()) == Action.STOP;
        return new Event(
                stopped ? EventType.CANCEL : EventType.PAUSE,
                initiative.key(),
                initiative.row().title(),
                before(),
                register.asOf(),
                Field.STATUS,
                Lifecycle.ACTIVE.name(),
                after(initiative).name(),
                false,
                List.of(initiative.row().evidence(Field.STATUS)));
    }

    /** The date of the register before; the day before where there is none. */
    private LocalDate before() {
        return history.snapshots().stream()
                .map(Snapshot::asOf)
                .filter(day -> day.isBefore(register.asOf()))
                .max(LocalDate::compareTo)
                .orElse(register.asOf().minusDays(1));
    }

    private Decision decision(Initiative initiative) {
        Action action = done.getOrDefault(initiative.key(), Action.KEEP);
        String text = action.label() + " " + initiative.row().title();
        return new Decision(
                "plan " + initiative.key(),
                register.asOf(),
                action == Action.STOP ? Decision.Type.STOP : Decision.Type.PAUSE,
                true,
                Decision.Status.RECORDED,
                text,
                "",
                "",
                "",
                List.of(new Link(initiative.subject(), Link.Verdict.ACCEPT, 1, initiative.key())),
                "",
                "",
                "",
                null,
                "",
                "",
                1,
                List.of(initiative.row().evidence()));
    }

    private Governance with(List<Decision> decisions) {
        Governance governance = history.governance();
        return new Governance(
                governance.meetings(),
                governance.log(),
                governance.dispositions(),
                decisions,
                governance.mentions(),
                governance.cues(),
                governance.topics(),
                governance.conflicts(),
                governance.coverage());
    }
}
