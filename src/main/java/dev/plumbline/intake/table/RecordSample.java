package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The widths of the first records of a text under one delimiter, quotes honoured. */
final class RecordSample {

    private static final int RECORDS = 200;

    private final List<Integer> widths = new ArrayList<>();
    private final Map<Integer, Integer> countOfWidth = new TreeMap<>();
    private final char delimiter;
    private int delimiters;
    private int spaced;
    private int amidDigits;

    private RecordSample(char delimiter) {
        this.delimiter = delimiter;
    }

    /** A last record that may be cut off is left out, unless there is no other. */
    static RecordSample of(String text, char delimiter, boolean whole) {
        RecordSample sample = new RecordSample(delimiter);
        sample.scan(text, whole);
        return sample;
    }

    /** Records that are not blank. */
    int size() {
        return widths.size();
    }

    /** The commonest number of fields above one, the larger of equally common ones; 1 when there is none. */
    int usualWidth() {
        return countOfWidth.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue(Comparator.naturalOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    int withWidth(int width) {
        return countOfWidth.getOrDefault(width, 0);
    }

    /** How many records stand before the first of a width: a title block. */
    int before(int width) {
        return Math.max(0, widths.indexOf(width));
    }

    /** Share of delimiters with a space behind them. */
    double spaced() {
        return delimiters == 0 ? 0 : (double) spaced / delimiters;
    }

    /** Share of delimiters between two digits. */
    double amidDigits() {
        return delimiters == 0 ? 0 : (double) amidDigits / delimiters;
    }

    private void scan(String text, boolean whole) {
        int width = 1;
        boolean quoted = false;
        boolean blank = true;
        boolean fieldStart = true;
        for (int i = 0; i < text.length() && size() < RECORDS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && next(text, i) == '"') {
                    i++;
                } else {
                    quoted = c != '"';
                }
            } else if (c == '"' && fieldStart) {
                quoted = true;
                blank = false;
                fieldStart = false;
            } else if (c == delimiter) {
                width++;
                fieldStart = true;
                delimiter(text, i);
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && next(text, i) == '\n' ? 1 : 0;
                record(width, blank);
                width = 1;
                blank = true;
                fieldStart = true;
            } else {
                blank &= Character.isWhitespace(c);
                fieldStart = false;
            }
        }
        if (size() < RECORDS && (whole || size() == 0)) {
            record(width, blank);
        }
    }

    private void record(int width, boolean blank) {
        if (!blank || width > 1) {
            widths.add(width);
            countOfWidth.merge(width, 1, Integer::sum);
        }
    }

    private void delimiter(String text, int at) {
        delimiters++;
        spaced += next(text, at) == ' ' ? 1 : 0;
        amidDigits += at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next(text, at)) ? 1 : 0;
    }

    private static char next(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    }
}
