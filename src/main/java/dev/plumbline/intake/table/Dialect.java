package dev.plumbline.intake.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text file writes its table.
 *
 * @param delimiter what stands between fields
 * @param skipped characters of a first line that only names the delimiter ({@code sep=;}), its end included
 * @param consistency share of the sampled records that have the usual number of fields, 0 to 1
 * @param fields the usual number of fields; 0 when it is not known
 * @param records sampled records that are not blank
 */
record Dialect(char delimiter, int skipped, double consistency, int fields, int records) {

    /** Below this share text is prose that happens to hold delimiters. */
    private static final double LEAST_CONSISTENCY = 0.5;

    private static final double LEAST_CONSISTENCY_OF_SPACED = 0.9;

    /** What a table below a long title block must show. */
    private static final double LEAST_CONSISTENCY_BELOW_TITLE = 0.75;

    private static final int LEAST_RECORDS_BELOW_TITLE = 3;
    private static final Pattern MARKDOWN_RULE =
            Pattern.compile("(?m)^\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*$");
    private static final Pattern OVERRIDE =
            Pattern.compile("^\"?sep=([^\\w \"\\r\\n])\"?(\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    /**
     * The dialect that gives the most even table.
     *
     * @param text the beginning of the file
     * @param whole whether that is all of it
     */
    static Optional<Dialect> of(String text, boolean whole) {
        Matcher override = OVERRIDE.matcher(text);
        if (override.find()) {
            return Optional.of(new Dialect(override.group(1).charAt(0), override.end(), 1, 0, 1));
        }
        return List.of(',', ';', '\t', '|').stream()
                .map(delimiter -> Shape.of(text, delimiter, whole))
                .filter(Shape::table)
                .filter(shape ->
                        shape.delimiter != '|' || !MARKDOWN_RULE.matcher(text).find())
                .max(Comparator.comparingDouble(Shape::score))
                .map(shape -> new Dialect(shape.delimiter, 0, shape.consistency(), shape.width, shape.records));
    }

    /** The table that a delimiter would give. */
    private record Shape(
            char delimiter, int width, int usual, int title, int records, double spaced, double amidDigits) {

        static Shape of(String text, char delimiter, boolean whole) {
            RecordSample sample = RecordSample.of(text, delimiter, whole);
            int width = sample.usualWidth();
            return new Shape(
                    delimiter,
                    width,
                    sample.withWidth(width),
                    sample.before(width),
                    sample.size(),
                    sample.spaced(),
                    sample.amidDigits());
        }

        boolean table() {
            boolean even = consistency() >= (prose() ? LEAST_CONSISTENCY_OF_SPACED : LEAST_CONSISTENCY);
            return width > 1 && even && !(prose() && records < 3);
        }

        double consistency() {
            double overall = records == 0 ? 0 : (double) usual / records;
            double belowTitle = records == title ? 0 : (double) usual / (records - title);
            boolean titled = width > 2 // two may be indented lines
                    && usual >= LEAST_RECORDS_BELOW_TITLE
                    && belowTitle >= LEAST_CONSISTENCY_BELOW_TITLE;
            return titled && !prose() ? belowTitle : overall;
        }

        /** Evenness first; a wider table is the likelier one; decimal commas are no delimiters. */
        double score() {
            return consistency()
                    * (1 + 0.02 * Math.min(width, 25))
                    * (amidDigits > 0.5 ? 0.7 : 1)
                    * (prose() ? 0.8 : 1);
        }

        /** A comma in prose is followed by a space. */
        private boolean prose() {
            return (delimiter == ',' || delimiter == ';') && spaced > 0.8;
        }
    }
}
