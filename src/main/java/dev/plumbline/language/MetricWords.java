package dev.plumbline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words around a measure ({@code metric-words.txt}) and texts as they are compared with them. */
final class MetricWords {

    /** A stated metric longer than this is prose; what follows is not read. */
    private static final int LONGEST = 600;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern WORD = Pattern.compile("\\p{N}+-\\p{L}+|[\\p{L}\\p{N}]+");

    private static final Map<String, String> LANGUAGES = languages();

    private static final Map<String, Set<String>> PHRASES = read();
    private static final Map<String, Pattern> PATTERNS = patterns();

    private MetricWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> phrases = new LinkedHashMap<>();
        for (String line : MetricResource.lines("metric-words.txt")) {
            int colon = line.indexOf(':');
            Set<String> set = new TreeSet<>();
            for (String phrase : line.substring(colon + 1).split(",")) {
                set.add(fold(phrase).strip());
            }
            phrases.put(line.substring(0, colon).strip(), set);
        }
        return phrases;
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        PHRASES.forEach((key, set) -> patterns.put(key, Pattern.compile(whole(alternatives(set)))));
        return patterns;
    }

    /** The phrases, the longest first, as one regular expression. */
    static String alternatives(Set<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt((String p) -> -p.length()).thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String whole(String expression) {
        return "(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])";
    }

    /** One of the phrases of a meaning, standing alone. */
    static String one(String meaning) {
        return pattern(meaning).pattern();
    }

    static Pattern pattern(String meaning) {
        return Objects.requireNonNull(PATTERNS.get(meaning), meaning);
    }

    /** Whether a word or phrase has a meaning. */
    static boolean is(String meaning, String phrase) {
        return Objects.requireNonNull(PHRASES.get(meaning), meaning).contains(phrase);
    }

    static boolean has(String meaning, String text) {
        return pattern(meaning).matcher(text).find();
    }

    /** Lower case without accents, apostrophes and odd spaces. */
    static String fold(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = cut.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('−', '-')
                .replace("≧", "≥")
                .replace("≦", "≤")
                .replace(">=", "≥")
                .replace("=>", "→")
                .replace("<=", "≤")
                .replace("->", "→")
                .replace("+/-", "±");
        return Stems.folded(plain.toLowerCase(Locale.ROOT))
                .replaceAll("(?<=\\p{L})'(?=\\p{L})", " ")
                .replaceAll("(?<=[\\p{L}\\p{N}%]) ?/ ?(?=(?:day|week|wk|month|mo|quarter|year|yr)(?!\\p{L}))", " per ")
                .replace("&", " & ")
                .replaceAll("[ \\t]+", " ");
    }

    /** The words of a folded text, plural endings taken away. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(singular(matcher.group()));
        }
        return words;
    }

    /** {@code orders} as {@code order}, {@code deliveries} as {@code delivery}. */
    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s");
        return plural && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** {@code en}, {@code de}, {@code fr} or {@code es}, by the words a text is made of; English when none tells. */
    static String language(String text) {
        String found = "en";
        int most = 0;
        List<String> words = List.of(BETWEEN_WORDS.split(text));
        for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
            int hits = (int)
                    words.stream().filter(word -> is(language.getKey(), word)).count();
            if (hits > most) {
                most = hits;
                found = language.getValue();
            }
        }
        return found;
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("german", "de");
        languages.put("french", "fr");
        languages.put("spanish", "es");
        return languages;
    }
}
