package dev.plumbline.intake.table;

import java.util.List;

/** What names the total or the average of a group of rows: {@code Subtotal Retail}, {@code Retail total}. */
final class Totals {

    private static final int MOST_LETTERS = 60;

    private Totals() {}

    /** Words that name nothing else: a subtotal, or an average alone. */
    static boolean sure(String text) {
        return starts("subtotals", text) || Vocabulary.meaning("averages", text).isPresent();
    }

    /** Words that name a total of something, or an initiative called so; its other cells decide. */
    static boolean ofGroup(String text) {
        return starts("totals", text) || starts("averages", text) || ends(text);
    }

    private static boolean starts(String topic, String text) {
        List<String> words = words(text);
        for (int length = 1; length <= Math.min(2, words.size()); length++) {
            if (Vocabulary.meaning(topic, String.join(" ", words.subList(0, length)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text) {
        List<String> words = words(text);
        String last = words.get(words.size() - 1);
        return Vocabulary.meaning("totals", last).isPresent()
                || Vocabulary.meaning("averages", last).isPresent();
    }

    private static List<String> words(String text) {
        return text.length() > MOST_LETTERS
                ? List.of("")
                : List.of(PlainText.fold(text).split(" "));
    }
}
