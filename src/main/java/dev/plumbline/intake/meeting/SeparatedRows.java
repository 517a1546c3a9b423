package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a delimited text, each with the line it begins on.
 *
 * @param rows all rows that are not blank
 */
record SeparatedRows(List<Row> rows) {

    private static final int MOST_FIELDS = 1_000;

    /**
     * One row.
     *
     * @param line the physical line it begins on, counted from 1
     * @param last the physical line it ends on
     * @param fields without quotation marks, stripped
     */
    record Row(int line, int last, List<String> fields) {

        /** A field by its position from 0; empty when the row is shorter. */
        String field(int position) {
            return position >= 0 && position < fields.size() ? fields.get(position) : "";
        }

        /** Where it stands. */
        String place() {
            return line == last ? "line " + line : "line " + line + "-" + last;
        }

        /** How many fields say something. */
        long filled() {
            return fields.stream().filter(field -> !field.isEmpty()).count();
        }
    }

    /** @throws UnreadableExport when the text is no delimited text */
    static SeparatedRows of(Source source) {
        TextLines lines = TextLines.of(source);
        try {
            return new SeparatedRows(rows(lines));
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "not-readable",
                    "",
                    "The table cannot be taken apart into rows; a quotation mark is likely missing. Export it again.");
        }
    }

    private static List<Row> rows(TextLines lines) throws IOException {
        char delimiter = delimiter(lines);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .setRecordSeparator('\n')
                .get();
        int[] starts = new int[lines.lines().size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.lines().get(i - 1).length() + 1;
        }
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(String.join("\n", lines.lines()), format)) {
            for (CSVRecord csv : parser) {
                Row row = row(csv, starts, delimiter);
                if (row.filled() > 0) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Row row(CSVRecord csv, int[] starts, char delimiter) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < Math.min(csv.size(), MOST_FIELDS); i++) {
            fields.add(csv.get(i).replace("\uFEFF", "").strip());
        }
        boolean wholeLineQuoted = fields.size() == 1 && fields.get(0).indexOf(delimiter) > 0;
        if (wholeLineQuoted && fields.get(0).split(String.valueOf(delimiter), -1).length > 2) {
            fields = Arrays.stream(fields.get(0).split(String.valueOf(delimiter), -1))
                    .map(String::strip)
                    .toList();
        }
        int found = Arrays.binarySearch(starts, (int) csv.getCharacterPosition());
        int line = (found >= 0 ? found : -found - 2) + 1;
        long breaks = 0;
        for (String value : csv) {
            breaks += value.chars().filter(c -> c == '\n').count();
        }
        return new Row(line, (int) (line + breaks), List.copyOf(fields));
    }

    /** A tab where there is one, else the more frequent of comma and semicolon. */
    private static char delimiter(TextLines lines) {
        long tabs = 0;
        long commas = 0;
        long semicolons = 0;
        for (String line : lines.lines().subList(0, Math.min(40, lines.lines().size()))) {
            tabs += line.indexOf('\t') > 0 ? 1 : 0;
            commas += line.chars().filter(c -> c == ',').count();
            semicolons += line.chars().filter(c -> c == ';').count();
        }
        return tabs > 1 ? '\t' : semicolons > commas ? ';' : ',';
    }
}
