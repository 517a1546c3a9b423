package dev.plumbline.intake.table;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.TextEncoding;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Places;
import dev.plumbline.model.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of one text file as rows. A blank line is a record; text behind a closing quote belongs to its field. */
final class DelimitedRecords {

    private final Source source;
    private final Bytes bytes;
    private final TextEncoding encoding;
    private final Dialect dialect;
    private final CellPool pool;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long cells;

    /** Opens the text at its beginning. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    DelimitedRecords(Source source, Bytes bytes, TextEncoding encoding, Dialect dialect) {
        this.source = source;
        this.bytes = bytes;
        this.encoding = encoding;
        this.dialect = dialect;
        this.pool = new CellPool(source.name());
        problems.addAll(DelimitedTextReader.doubts(encoding));
    }

    Workbook read() throws IOException {
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16);
                Reader text = encoding.open(in)) {
            for (int i = 0; i < dialect.skipped() && text.read() >= 0; i++) {}
            parse(text);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause == null ? e : refusal(cause);
        } catch (CharacterCodingException | RecordGuard.EndlessRecord e) {
            throw refusal(e);
        }
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).blank()) {
            end--;
        }
        Sheet sheet = new Sheet(null, false, List.copyOf(rows.subList(0, end)), List.of());
        return new Workbook("csv", List.of(sheet), null, dialect.delimiter(), List.copyOf(problems));
    }

    private void parse(Reader text) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        RecordGuard guard = new RecordGuard(text);
        try (CSVParser parser =
                CSVParser.builder().setReader(guard).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, parser)) {
                guard.ended();
                add(records.next());
            }
        }
    }

    /** Commons CSV has one exception for all; behind an open quote it has read to the end. */
    private boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof org.apache.commons.csv.CSVException) {
                throw refusal(
                        Places.cell(null, rows.size() + 1, 1),
                        "unclosed-quote",
                        "record " + (rows.size() + 1) + ", which begins on line " + line
                                + ", opens a quote (\") that is never closed; close it or double it (\"\")");
            }
            throw e;
        }
    }

    private void add(CSVRecord record) {
        int number = rows.size() + 1;
        cells += record.size();
        if (record.size() > Limits.COLUMNS || cells > Limits.CELLS) {
            throw refusal(
                    Places.cell(null, number, 1),
                    "too-large",
                    "more than " + Limits.COLUMNS + " columns or " + Limits.CELLS + " cells; split the file");
        }
        @Nullable Cell[] row = new Cell[record.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = cell(record.get(i), number, i + 1);
            suspect(record, i);
        }
        rows.add(new Row(number, false, Collections.unmodifiableList(Arrays.asList(row))));
    }

    /** A stray opening quote swallows delimiters and lines up to the next quote: the record then lacks fields. */
    private void suspect(CSVRecord record, int field) {
        String text = record.get(field);
        boolean swallowed =
                record.size() < dialect.fields() && text.indexOf('\n') >= 0 && text.indexOf(dialect.delimiter()) >= 0;
        if (swallowed) {
            String place = Places.cell(null, rows.size() + 1, field + 1);
            problems.add(new Problem(
                    place,
                    "stray-quote",
                    text.substring(0, Math.min(60, text.length())),
                    "the record has " + record.size() + " fields where others have " + dialect.fields()
                            + ", and this one runs over lines; if its opening quote is stray, double it (\"\")"));
        }
    }

    private @Nullable Cell cell(String text, int row, int column) {
        if (text.length() > Limits.CELL_CHARACTERS) {
            throw refusal(
                    Places.cell(null, row, column),
                    "cell-too-long",
                    "a cell of " + text.length() + " characters; at most " + Limits.CELL_CHARACTERS + " are read");
        }
        return text.isEmpty() ? null : pool.share(Cell.text(text));
    }

    private UnreadableExport refusal(IOException e) {
        String place = Places.cell(null, rows.size() + 1, 1);
        if (e instanceof RecordGuard.EndlessRecord) {
            return refusal(
                    place,
                    "cell-too-long",
                    "record " + (rows.size() + 1) + " is longer than " + Limits.RECORD_CHARACTERS
                            + " characters; a cell may have at most " + Limits.CELL_CHARACTERS);
        }
        if (e instanceof CharacterCodingException) {
            return refusal(
                    place,
                    "broken-text",
                    "the text breaks off in the middle of a character ("
                            + encoding.charset().name() + "); export it again");
        }
        return refusal(place, "cannot-be-read", "the file cannot be read: " + e.getMessage());
    }

    private UnreadableExport refusal(String place, String code, String message) {
        return new UnreadableExport(source.name(), place, code, "", message);
    }
}
