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

    private static boolean names(String words, String name) {
        String plain = Wording.normalised(name);
        return !plain.isEmpty() && words.contains(" " + plain + " ");
    }
}
