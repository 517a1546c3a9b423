package dev.plumbline.indicator;

import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import java.util.List;

/** Initiatives that a text names by key, id or name. */
final class NamedWork {

    private NamedWork() {}

    static List<Initiative> in(String text, List<Initiative> among) {
        String words = " " + Wording.normalised(text) + " ";
        return among.stream()
                .filter(i -> names(words, i.key())
                        || names(words, i.row().text(Field.ID))
                        || names(words, i.row().title()))
                .toList();
    }

    /** Whether a cell that holds nothing else names an initiative. */
    static boolean is(String cell, Initiative initiative) {
        String plain = Wording.normalised(cell);
        return plain.equals(Wording.normalised(initiative.key()))
                || plain.equals(Wording.normalised(initiative.row().text(Field.ID)))
                || plain.equals(Wording.normalised(initiative.row().title()));
    }

    private static boolean names(String words, String name) {
        String plain = Wording.normalised(name);
        return !plain.isEmpty() && words.contains(" " + plain + " ");
    }
}
