package dev.plumbline.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of simulated organisations, by section of {@code phrases.txt}. */
final class Phrases {

    private static final Map<String, List<String>> SECTIONS = read();

    private Phrases() {}

    static List<String> of(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), () -> "no section " + section);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt")), StandardCharsets.UTF_8))) {
            List<String> open = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    open = new ArrayList<>();
                    sections.put(line.substring(1, line.length() - 1), open);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    open.add(line);
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
