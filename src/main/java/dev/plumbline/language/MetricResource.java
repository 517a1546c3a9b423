package dev.plumbline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists for definitions of success, line by line; lines that begin with {@code #} are comments. */
final class MetricResource {

    private MetricResource() {}

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(MetricResource.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(file, problem);
        }
    }
}
