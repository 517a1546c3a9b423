package dev.plumbline.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one text as names are compared: folded, with their places; addresses and file names are blank. */
final class LinkWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|\\S+@\\S+|\\S+\\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|md|vtt|ics|zip|mpp|json)\\b");
    private static final Set<String> GERMAN =
            Set.of("der", "die", "das", "und", "ist", "wird", "nicht", "den", "dem", "mit", "im", "wir", "zum", "zur");
    private static final Set<String> EMPTY = Set.copyOf(List.of(
            ("the of and for in on to a an with by at from our new der die das des dem den und fur im zum zur mit von le la les de du"
                            + " des et pour en un une el los las del y para con por una au aux")
                    .split(" ")));
    private static final String[] ENDINGS = {"ies", "es", "en", "er", "em", "s", "n", "e", "a", "o"};

    private final String text;
    private final List<int[]> places = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    LinkWords(String written) {
        text = ADDRESS.matcher(written).replaceAll(m -> " ".repeat(m.group().length()));
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
            folded.add(fold(matcher.group()));
        }
    }

    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    static boolean number(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** A word without the endings of number and case of the covered languages; empty for words that name nothing. */
    static String stem(String word) {
        if (EMPTY.contains(word) || (word.length() < 2 && !number(word))) {
            return "";
        }
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= 4 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    int count() {
        return folded.size();
    }

    List<String> folded() {
        return folded;
    }

    String at(int index) {
        return index < 0 || index >= count() ? "" : folded.get(index);
    }

    String written(int from, int to) {
        return text.substring(places.get(from)[0], places.get(to - 1)[1]);
    }

    /** What stands between a word and the next. */
    String gap(int index) {
        return index < 0 || index + 1 >= count() ? "." : text.substring(places.get(index)[1], places.get(index + 1)[0]);
    }

    boolean sentenceEndsAfter(int index) {
        String gap = gap(index);
        return (gap.equals(".") && (index < 0 || index + 1 >= count())) || gap.matches("(?s).*(?:[!?;|\\n]|[.:]\\s).*");
    }

    boolean capital(int index) {
        return index >= 0 && index < count() && Character.isUpperCase(text.charAt(places.get(index)[0]));
    }

    boolean quoted(int from, int to) {
        int before = places.get(from)[0] - 1;
        int after = places.get(to - 1)[1];
        return before >= 0
                && after < text.length()
                && "\"'“„«‹‘”»".indexOf(text.charAt(before)) >= 0
                && "\"'”“»›’«".indexOf(text.charAt(after)) >= 0;
    }

    boolean german() {
        return folded.stream().anyMatch(GERMAN::contains);
    }

    /** Words run together, figures kept apart: CamelCase, hyphens and spaces are one. */
    static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            boolean figures = joined.length() > 0
                    && Character.isDigit(joined.charAt(joined.length() - 1))
                    && Character.isDigit(word.charAt(0));
            joined.append(figures ? " " : "").append(word);
        }
        return joined.toString();
    }
}
