package dev.plumbline.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rows above a row of headers add to it: {@code Baseline} and {@code Forecast}, each over {@code Start} and {@code End}. */
final class JoinedHeader {

    private static final int MOST_WORDS = 4;

    private JoinedHeader() {}

    /**
     * Whether the row of children cannot be read without its parents: it repeats headers that the parents tell apart, or
     * parents say which version of a date or an amount a child is.
     *
     * @param children the texts of the last row alone
     * @param joined the texts of all the rows
     */
    static boolean needed(List<String> children, List<String> joined) {
        Set<String> alone = new HashSet<>();
        Set<String> together = new HashSet<>();
        int filled = 0;
        boolean qualified = false;
        for (int i = 0; i < children.size() && i < joined.size(); i++) {
            String child = HeaderText.of(children.get(i)).key();
            boolean known =
                    Synonyms.exact(Synonyms.ANY, child) || Qualifier.of(child).isPresent();
            if (child.isEmpty() || !known) {
                continue;
            }
            filled++;
            alone.add(child);
            together.add(HeaderText.of(joined.get(i)).key());
            qualified |= qualified(
                    child,
                    joined.get(i)
                            .substring(
                                    0, joined.get(i).length() - children.get(i).length()));
        }
        return (alone.size() < filled && together.size() > alone.size()) || qualified;
    }

    private static boolean qualified(String child, String parents) {
        String key = HeaderText.of(parents).key();
        return !key.isEmpty()
                && key.split(" ").length <= MOST_WORDS
                && Qualifier.of(key).isPresent()
                && Qualifier.of(child).isEmpty()
                && RegisterCandidates.datesOrMoney(child);
    }
}
