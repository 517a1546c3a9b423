package dev.plumbline.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists of words and phrases, each under a heading in brackets. */
final class Words {

    /** Names. */
    static final Words NAMES = of("words.txt");
    /** What people write and say. */
    static final Words PHRASES = of("phrases.txt");

    private final Map<String, List<String>> lists;

    private Words(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    private static Words of(String resource) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    list = new ArrayList<>();
                    lists.put(line.substring(1, line.length() - 1), list);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    list.add(line);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new Words(lists);
    }

    /** The words under a heading. */
    List<String> list(String heading) {
        return Objects.requireNonNull(lists.get(heading), heading);
    }

    /** A phrase, with its gaps filled. */
    String phrase(Chance chance, String heading, Map<String, String> gaps) {
        String phrase = chance.pick(list(heading));
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            phrase = phrase.replace("{" + gap.getKey() + "}", gap.getValue());
        }
        return phrase.contains("{object}")
                ? phrase.replace("{object}", chance.pick(NAMES.list("object")).toLowerCase(java.util.Locale.ROOT))
                : phrase;
    }
}
