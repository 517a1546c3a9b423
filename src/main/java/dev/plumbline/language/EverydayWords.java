package dev.plumbline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that boards use every day: all that the lists of cues, markers and metrics know. None of them is a name by itself. */
final class EverydayWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Set<String> STEMS = stems();

    private EverydayWords() {}

    /** Whether a word is one, in any form. */
    static boolean has(String word) {
        return STEMS.contains(LinkWords.stem(LinkWords.fold(word)));
    }

    private static Set<String> stems() {
        Set<String> stems = new HashSet<>();
        Stream<String> byLanguage = WordFile.LANGUAGES.stream()
                .flatMap(language -> Stream.of("cues." + language + ".txt", "markers-" + language + ".txt"));
        Stream.concat(byLanguage, Stream.of("metric-words.txt", "metrics.txt", "tensions.txt"))
                .forEach(file -> read(file, stems));
        return Set.copyOf(stems);
    }

    private static void read(String file, Set<String> stems) {
        try (InputStream in = Objects.requireNonNull(EverydayWords.class.getResourceAsStream(file), file)) {
            Matcher word = WORD.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (word.find()) {
                stems.add(LinkWords.stem(LinkWords.fold(word.group())));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(file, problem);
        }
    }
}
