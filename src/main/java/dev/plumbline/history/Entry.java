package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.util.Comparator;
import java.util.List;

/**
 * A row of a register with the normal forms it is matched by.
 *
 * @param row the row
 * @param id its id in normal form; empty where it has none
 * @param name its name in normal form; empty where it has none
 */
record Entry(InitiativeRow row, String id, String name) {

    /** An order that does not depend on where the rows stand, unless they say the same. */
    static final Comparator<Entry> BY_CONTENT = Comparator.comparing(Entry::id)
            .thenComparing(Entry::name)
            .thenComparing(e -> e.row().text(Field.START))
            .thenComparing(e -> e.row().text(Field.END))
            .thenComparing(e -> e.row().text(Field.UNIT))
            .thenComparing(e -> e.row().layout().file())
            .thenComparing(e -> e.row().index());

    static Entry of(InitiativeRow row) {
        return new Entry(row, Text.id(row.text(Field.ID)), Text.plain(row.text(Field.NAME)));
    }

    /** The rows of a register, by content. */
    static List<Entry> of(List<InitiativeRow> rows) {
        return rows.stream().map(Entry::of).sorted(BY_CONTENT).toList();
    }

    /** The words of the name that are not generic, joined. */
    String words() {
        return String.join(" ", Text.contentWords(name));
    }
}
