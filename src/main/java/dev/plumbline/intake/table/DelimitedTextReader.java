package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.TextEncoding;
import dev.plumbline.intake.TurnShape;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Reads CSV and its relatives: comma, semicolon, tab or bar between fields, in any usual character set. */
final class DelimitedTextReader implements WorkbookReader {

    @Override
    public Recognition recognise(Head head) {
        byte[] bytes = head.bytes();
        if (bytes.length == 0) {
            return Recognition.no("the file is empty");
        }
        TextEncoding encoding = TextEncoding.ofHead(bytes);
        String text = encoding.decode(bytes);
        if (encoding.binary() || text.indexOf('\0') >= 0) {
            return Recognition.no("not text: it holds NUL or control bytes");
        }
        if (encoding.cutOff(bytes)) {
            return Recognition.no("text in UTF-16 that breaks off in the middle of a character");
        }
        Optional<String> foreign = ForeignText.reason(text);
        if (foreign.isPresent()) {
            return Recognition.no(foreign.get());
        }
        if (TurnShape.of(text.lines().toList()).isPresent()) {
            return Recognition.no("talk (a transcript or a chat), not a table");
        }
        return Dialect.of(text, bytes.length < Head.LENGTH)
                .map(DelimitedTextReader::recognition)
                .orElseGet(() -> Recognition.no("no delimiter divides its lines into a table"));
    }

    private static Recognition recognition(Dialect dialect) {
        double confidence = dialect.records() < 2 ? 0.5 : Math.min(0.9, dialect.consistency());
        return new Recognition(confidence, "text with fields divided by " + name(dialect.delimiter()));
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "'" + delimiter + "'";
        };
    }

    @Override
    public Workbook read(Source source) {
        return read(source, () -> Files.newInputStream(source.path()));
    }

    /** Reads a text that is the source, or stands in it. */
    static Workbook read(Source source, DelimitedRecords.Bytes bytes) {
        try {
            byte[] head = head(bytes);
            TextEncoding encoding = encoding(bytes);
            if (encoding.binary()) {
                throw new UnreadableExport(
                        source.name(),
                        Problem.WHOLE_FILE,
                        "not-text",
                        "",
                        "the file holds NUL or control bytes; export it again as CSV (UTF-8) or .xlsx");
            }
            Dialect dialect =
                    Dialect.of(encoding.decode(head), head.length < Head.LENGTH).orElse(new Dialect(',', 0, 0, 0, 0));
            return new DelimitedRecords(source, bytes, encoding, dialect).read();
        } catch (IOException e) {
            throw new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "cannot-be-read",
                    "",
                    "the file cannot be read: " + e.getMessage());
        }
    }

    private static byte[] head(DelimitedRecords.Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(Head.LENGTH);
        }
    }

    private static TextEncoding encoding(DelimitedRecords.Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return TextEncoding.of(in);
        }
    }

    /** The one problem a doubtful encoding makes. */
    static List<Problem> doubts(TextEncoding encoding) {
        if (encoding.strays() == 0) {
            return List.of();
        }
        return List.of(new Problem(
                Problem.WHOLE_FILE,
                "doubtful-characters",
                "",
                encoding.strays() + " bytes have no meaning in "
                        + encoding.charset().name() + " and are shown as \uFFFD; save the file as UTF-8"));
    }
}
