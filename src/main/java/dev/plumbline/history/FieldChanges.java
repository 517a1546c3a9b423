package dev.plumbline.history;

import dev.plumbline.model.Days;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The events that a changed cell of an initiative means (method §1.4). Only cells that hold a value on both sides are compared, so
 * neither a first fill nor a withheld value is a change, and by meaning, so a change of format is none.
 */
final class FieldChanges {

    private static final int DAYS = 30;
    private static final double DEMAND_MOVED = 0.20;
    private static final double SAME_SCOPE = 0.80;
    private static final List<Field> PAST =
            List.of(Field.BASELINE_START, Field.BASELINE_END, Field.ACTUAL_START, Field.ACTUAL_END);

    private final Diff diff;
    private final PriceBase priceBase;
    private final boolean prioritiesCompare;

    FieldChanges(Diff diff) {
        this.diff = diff;
        this.priceBase = PriceBase.of(diff);
        this.prioritiesCompare = PriorityLabels.compare(diff);
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Diff.Kept kept : diff.kept()) {
            compare(
                    events,
                    kept,
                    Field.END,
                    endMoved(kept.before().row(), kept.after().row()));
            compare(events, kept, Field.BUDGET, EventType.BUDGET, priceBase.moved(kept));
            compare(events, kept, Field.DEMAND, EventType.DEMAND, demandMoved(kept));
            compare(events, kept, Field.DESCRIPTION, EventType.SCOPE, scopeChanged(kept));
            compare(
                    events,
                    kept,
                    Field.PRIORITY,
                    EventType.PRIORITY,
                    prioritiesCompare && valueChanged(kept, Field.PRIORITY));
            compare(events, kept, Field.OWNER, EventType.OWNER, ownerChanged(kept));
            compare(events, kept, Field.NAME, EventType.RENAME, nameChanged(kept));
            compare(events, kept, Field.START, EventType.RESTATED, startRestated(kept));
            for (Field field : PAST) {
                compare(events, kept, field, EventType.RESTATED, dateChanged(kept, field));
            }
        }
        return events;
    }

    /** What a moved end means. */
    private enum End {
        UNMOVED,
        MOVED,
        RESTATED
    }

    private void compare(List<Event> events, Diff.Kept kept, Field field, End end) {
        compare(events, kept, field, EventType.DATE, end == End.MOVED);
        compare(events, kept, field, EventType.RESTATED, end == End.RESTATED);
    }

    private void compare(List<Event> events, Diff.Kept kept, Field field, EventType type, boolean changed) {
        if (changed) {
            InitiativeRow before = kept.before().row();
            InitiativeRow after = kept.after().row();
            events.add(EventLog.change(diff, kept, type, field, before.text(field), after.text(field)));
        }
    }

    /** The end of finished work lies in the past: moving it restates history. */
    private End endMoved(InitiativeRow before, InitiativeRow after) {
        if (!bothKnow(before, after, Field.END)) {
            return End.UNMOVED;
        }
        Days was = before.dates(Field.END).orElseThrow();
        Days now = after.dates(Field.END).orElseThrow();
        if (before.lifecycle().terminal() && !was.last().isAfter(diff.from())) {
            return was.overlaps(now) ? End.UNMOVED : End.RESTATED;
        }
        return Math.abs(was.movedTo(now)) > DAYS ? End.MOVED : End.UNMOVED;
    }

    private static boolean demandMoved(Diff.Kept kept) {
        if (!bothKnow(kept.before().row(), kept.after().row(), Field.DEMAND)) {
            return false;
        }
        BigDecimal before = kept.before().row().number(Field.DEMAND).orElseThrow();
        BigDecimal after = kept.after().row().number(Field.DEMAND).orElseThrow();
        return Amounts.moved(before, after, DEMAND_MOVED);
    }

    private static boolean scopeChanged(Diff.Kept kept) {
        String before = kept.before().row().text(Field.DESCRIPTION);
        String after = kept.after().row().text(Field.DESCRIPTION);
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return false;
        }
        return Text.jaccard(
                        new HashSet<>(Text.contentWords(Text.plain(before))),
                        new HashSet<>(Text.contentWords(Text.plain(after))))
                < SAME_SCOPE;
    }

    private static boolean ownerChanged(Diff.Kept kept) {
        String before = kept.before().row().text(Field.OWNER);
        String after = kept.after().row().text(Field.OWNER);
        return bothKnow(kept.before().row(), kept.after().row(), Field.OWNER) && Person.different(before, after);
    }

    private static boolean nameChanged(Diff.Kept kept) {
        String before = Text.plain(kept.before().row().text(Field.NAME));
        String after = Text.plain(kept.after().row().text(Field.NAME));
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    /** The start of work that had begun by the earlier snapshot lies in the past. */
    private boolean startRestated(Diff.Kept kept) {
        InitiativeRow before = kept.before().row();
        return dateChanged(kept, Field.START)
                && LifecycleChange.counts(before.lifecycle())
                && !before.dates(Field.START).orElseThrow().last().isAfter(diff.from());
    }

    /** A period and a day within it say the same, one of them more exactly. */
    private static boolean dateChanged(Diff.Kept kept, Field field) {
        InitiativeRow before = kept.before().row();
        InitiativeRow after = kept.after().row();
        return bothKnow(before, after, field)
                && !before.dates(field)
                        .orElseThrow()
                        .overlaps(after.dates(field).orElseThrow());
    }

    private static boolean valueChanged(Diff.Kept kept, Field field) {
        InitiativeRow before = kept.before().row();
        InitiativeRow after = kept.after().row();
        return bothKnow(before, after, field) && !before.text(field).equals(after.text(field));
    }

    static boolean bothKnow(InitiativeRow before, InitiativeRow after, Field field) {
        return before.get(field).known() && after.get(field).known();
    }
}
