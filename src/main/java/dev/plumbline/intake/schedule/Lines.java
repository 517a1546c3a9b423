package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The lines of a text file in Windows-1252, of bounded length. */
final class Lines implements Closeable {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Source source;
    private final BufferedReader reader;
    private int number;

    Lines(Source source) throws IOException {
        this.source = source;
        this.reader = new BufferedReader(new InputStreamReader(Files.newInputStream(source.path()), WINDOWS_1252));
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end; {@code null} after the last. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int read = reader.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = reader.read()) {
            if (read != '\r') {
                line.append((char) read);
            }
            if (line.length() > Limits.LINE_CHARACTERS) {
                throw new UnreadableExport(
                        source.name(),
                        "line " + number,
                        "line-too-long",
                        "",
                        "The line has more than " + Limits.LINE_CHARACTERS + " characters, which no export has.");
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
