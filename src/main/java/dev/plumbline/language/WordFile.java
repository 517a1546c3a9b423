package dev.plumbline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lists of words that mean the same, a file for each covered language: lines {@code meaning: phrase, phrase …}; a line that begins
 * with {@code #} is a comment. Phrases are compared without case, numbers before and punctuation around them; with their
 * accents first ({@code décidé} is no {@code decide}), then without.
 */
public final class WordFile {

    /** The languages there are files for. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern WITHIN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");

    private static final String ACCENTED = "'";

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, Set<String>> languages = new HashMap<>();

    /** The files {@code name-en.txt}, {@code name-de.txt} … beside a class. */
    public static WordFile beside(Class<?> user, String name) {
        WordFile words = new WordFile();
        for (String language : LANGUAGES) {
            words.read(user, name + "-" + language + ".txt", language);
        }
        return words;
    }

    private WordFile() {}

    /** What a phrase means; empty when no list has it. */
    public String meaning(String phrase) {
        return meaning("", phrase);
    }

    /** What a phrase means where only the lists {@code scope-meaning} count; empty when none of them has it. */
    public String meaning(String scope, String phrase) {
        String plain = meanings.getOrDefault(scope + "-" + normal(phrase), "");
        return meanings.getOrDefault(ACCENTED + scope + "-" + accented(phrase), plain);
    }

    /** The languages whose lists have a phrase, accents left aside: few write them on capitals. */
    Set<String> languages(String phrase) {
        return languages.getOrDefault(normal(phrase), Set.of());
    }

    /** A phrase as it is compared: what stands in brackets left out. */
    public static String normal(String phrase) {
        return ACCENTS.matcher(Normalizer.normalize(accented(phrase), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static String accented(String phrase) {
        String bare = ASIDE.matcher(phrase).replaceAll(" ");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFKC);
        String inside = AROUND.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("");
        return WITHIN.matcher(inside).replaceAll(" ").strip();
    }

    private void read(Class<?> user, String file, String language) {
        try (InputStream in = Objects.requireNonNull(user.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    String name = line.substring(0, colon).strip();
                    int dash = name.indexOf('-');
                    String scope = name.substring(0, Math.max(0, dash));
                    String meaning = name.substring(dash + 1);
                    for (String phrase : line.substring(colon + 1).split(",")) {
                        meanings.put(scope + "-" + normal(phrase), meaning);
                        languages
                                .computeIfAbsent(normal(phrase), k -> new TreeSet<>())
                                .add(language);
                        meanings.put(ACCENTED + scope + "-" + accented(phrase), meaning);
                    }
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(file, problem);
        }
    }
}
