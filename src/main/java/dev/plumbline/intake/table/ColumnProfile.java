package dev.plumbline.intake.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the cells of a column hold: how many are filled, and a sample of its distinct values with their counts. The sample
 * is drawn by hash, so that the order of the rows does not matter.
 */
final class ColumnProfile {

    private static final int MOST_VALUES = 400;
    private static final int LONGEST = 300;

    private final TreeMap<Cell, Integer> sample =
            new TreeMap<>(Comparator.<Cell>comparingInt(c -> spread(c.text().hashCode()))
                    .thenComparing(Cell::text)
                    .thenComparing(Cell::kind)
                    .thenComparing(Cell::unit));
    private int filled;
    private int rows;
    private int farthest = Integer.MAX_VALUE;

    /**
     * Looks at a column.
     *
     * @param rows the rows of the table that have more than one filled cell
     */
    static ColumnProfile of(List<Row> rows, int position) {
        ColumnProfile profile = new ColumnProfile();
        profile.rows = rows.size();
        for (Row row : rows) {
            Cell cell = row.at(position);
            if (cell != null && !cell.blank()) {
                profile.add(cell);
            }
        }
        return profile;
    }

    private void add(Cell cell) {
        filled++;
        if (spread(cell.text().hashCode()) > farthest) {
            return;
        }
        sample.merge(cell, 1, Integer::sum);
        if (sample.size() > MOST_VALUES) {
            sample.pollLastEntry();
        }
        farthest = sample.size() == MOST_VALUES ? spread(sample.lastKey().text().hashCode()) : Integer.MAX_VALUE;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    boolean empty() {
        return filled == 0;
    }

    int filled() {
        return filled;
    }

    /** The share of rows that have a value. */
    double filledShare() {
        return rows == 0 ? 0 : (double) filled / rows;
    }

    /** Distinct values per filled cell, within the sample. */
    double distinctness() {
        int cells = sample.values().stream().mapToInt(Integer::intValue).sum();
        return cells == 0 ? 0 : (double) sample.size() / cells;
    }

    int distinct() {
        return sample.size();
    }

    /** The share of values that pass, among those that are no fillers, no sentences and no formulas without a value. */
    double share(Predicate<Cell> test) {
        int passed = 0;
        int judged = 0;
        for (Map.Entry<Cell, Integer> entry : sample.entrySet()) {
            if (!withheld(entry.getKey())) {
                judged += entry.getValue();
                passed += test.test(entry.getKey()) ? entry.getValue() : 0;
            }
        }
        return judged == 0 ? 0 : (double) passed / judged;
    }

    /** Whether no value is left once fillers and sentences are set aside. */
    boolean withheldOnly() {
        return sample.keySet().stream().allMatch(ColumnProfile::withheld);
    }

    /** Distinct values with their counts. */
    Map<Cell, Integer> values() {
        return sample;
    }

    /** The share of values that are long text. */
    double prose() {
        int cells = sample.values().stream().mapToInt(Integer::intValue).sum();
        int prose = sample.entrySet().stream()
                .filter(e -> e.getKey().text().length() > 60)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return cells == 0 ? 0 : (double) prose / cells;
    }

    static boolean withheld(Cell cell) {
        String text = cell.text();
        return cell.kind() == Cell.Kind.ERROR
                || cell.kind() == Cell.Kind.FORMULA
                || (cell.kind() == Cell.Kind.TEXT
                        && (text.length() > LONGEST || Vocabulary.filler(text) || sentence(text)));
    }

    /** Text of several words that cannot be a date, an amount or a word of a list: an exemption, an explanation. */
    static boolean sentence(String text) {
        String plain = PlainText.collapse(text);
        return plain.length() > 40 && plain.split(" ").length >= 5;
    }
}
