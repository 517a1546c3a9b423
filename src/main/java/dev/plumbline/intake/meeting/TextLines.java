package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.TextEncoding;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text file as its lines, without their ends; line {@code n} of the file is element {@code n - 1}.
 *
 * @param lines all lines
 */
record TextLines(List<String> lines) {

    /** A file of meetings with more bytes is refused: a week of talk is shorter. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    /** Of a longer line at the beginning of a file only so much is looked at to recognise it. */
    private static final int LONGEST_SEEN = 8_000;

    private static final Pattern END = Pattern.compile("\r\n|\n|\r");

    /** The lines at the beginning of the file, for {@code recognise}; empty when it is no text. The last may be cut off. */
    static TextLines ofHead(Source source) {
        return source.view(HeadLines.class, HeadLines::of).lines();
    }

    /**
     * All lines of the file.
     *
     * @throws UnreadableExport when it is no text, or too long
     */
    static TextLines of(Source source) {
        return source.view(AllLines.class, AllLines::of).lines();
    }

    private static TextLines split(String text) {
        return new TextLines(List.of(END.split(text, -1)));
    }

    private record HeadLines(TextLines lines) {

        static HeadLines of(Source source) {
            Head head = source.head();
            TextEncoding encoding = TextEncoding.ofHead(head.bytes());
            return new HeadLines(
                    encoding.binary()
                            ? new TextLines(List.of())
                            : new TextLines(split(encoding.decode(head.bytes())).lines().stream()
                                    .map(line -> line.substring(0, Math.min(LONGEST_SEEN, line.length())))
                                    .toList()));
        }
    }

    private record AllLines(TextLines lines) {

        static AllLines of(Source source) {
            try (InputStream in = Files.newInputStream(source.path())) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw refused(source, "too-long", "The file has more than 64 MiB of text; export it in parts.");
                }
                TextEncoding encoding = TextEncoding.of(new java.io.ByteArrayInputStream(bytes));
                if (encoding.binary()) {
                    throw refused(source, "not-text", "The file has bytes that no text has; export it as text again.");
                }
                return new AllLines(split(encoding.decode(bytes)));
            } catch (IOException problem) {
                throw refused(source, "not-readable", "The file cannot be read: " + problem.getMessage());
            }
        }

        private static UnreadableExport refused(Source source, String code, String message) {
            return new UnreadableExport(source.name(), Problem.WHOLE_FILE, code, "", message);
        }
    }
}
