package dev.plumbline.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The word lists among the resources that a PMO analyst reads and extends. */
final class WordList {

    private WordList() {}

    /**
     * A line {@code key (language) = word; word}.
     *
     * @param section the section it stands in
     * @param key what the words mean
     * @param language {@code de}, {@code fr}, {@code es}, or empty
     * @param words as written
     */
    record Line(String section, String key, String language, List<String> words) {}

    static List<Line> read(String resource) {
        List<Line> lines = new ArrayList<>();
        String section = "";
        for (String text : text(resource).split("\\R")) {
            String line = text.strip();
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("# ") && !line.equals("#")) {
                lines.add(parse(section, line));
            }
        }
        return lines;
    }

    private static Line parse(String section, String line) {
        int equals = line.indexOf('=');
        String key = line.substring(0, equals).strip();
        String language = "";
        if (key.endsWith(")")) {
            language = key.substring(key.length() - 3, key.length() - 1);
            key = key.substring(0, key.indexOf('(')).strip();
        }
        List<String> words = Arrays.stream(line.substring(equals + 1).split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new Line(section, key, language, words);
    }

    private static String text(String resource) {
        try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
