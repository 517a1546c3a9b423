package dev.plumbline.language;

import dev.plumbline.language.Constructs.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and for whom, of a folded text without numbers, time and directions.
 *
 * @param construct of the dictionary, else its own words
 * @param surface the words by which the text names it
 * @param population whom it covers, sorted words; empty when not stated
 * @param denominator {@code per site}; empty when not stated
 */
record MetricName(Construct construct, List<String> surface, String population, String denominator) {

    private static final Pattern CLAUSE = Pattern.compile("(?<=[\\p{L}\\p{N}] )" + MetricWords.one("through") + ".*");
    private static final Pattern PURPOSE =
            Pattern.compile("(?<=[\\p{L}\\p{N}%|] )(?:to|um|pour|para|zu|zur|a fin de) (?=(?:" + MetricWords.one("up")
                    + "|" + MetricWords.one("down") + "|" + MetricWords.one("improve") + ")).*");
    private static final Pattern PER = Pattern.compile(MetricWords.one("per") + " ((?:\\d+ )?[\\p{L}\\p{N}]+)");
    private static final Pattern BOUNDARY = Pattern.compile("[|,:;()\\[\\]/\"=]|(?<= )-(?= )|\\.(?= |$)");

    /** The text up to where it tells how or what for. */
    static String withoutPurpose(String text) {
        return PURPOSE.matcher(CLAUSE.matcher(text).replaceAll("")).replaceAll("");
    }

    static MetricName of(String text, String language) {
        String denominator = "";
        List<String> head = new ArrayList<>();
        List<String> around = new ArrayList<>();
        @Nullable Construct found = null;
        List<String> surface = List.of();
        boolean later = false;
        for (String piece : BOUNDARY.split(text)) {
            List<String> words = words(piece);
            List<Match> matches = Constructs.in(words);
            Head phrase = Head.of(words, matches, language);
            if (covers(words, later) && phrase.match() == null) {
                words.forEach(word -> add(around, word));
            } else if (found == null && phrase.match() != null) {
                Match match = phrase.match();
                found = match.construct();
                surface = words.subList(match.from(), match.to());
                around.addAll(phrase.population(words));
                denominator = denominator.isEmpty() ? per(words.subList(match.to(), words.size())) : denominator;
            } else if (found == null && head.isEmpty()) {
                head.addAll(phrase.own(words));
                around.addAll(phrase.population(words));
                denominator = denominator.isEmpty() ? per(words) : denominator;
            }
            later = true;
        }
        Construct construct = found == null ? Construct.unknown(String.join(" ", head)) : found;
        return new MetricName(
                construct, found == null ? head : surface, String.join(" ", new TreeSet<>(around)), denominator);
    }

    /** Whether a piece after the first begins with {@code for}, {@code in} … and so says for whom. */
    private static boolean covers(List<String> words, boolean later) {
        return later
                && !words.isEmpty()
                && MetricWords.is("for", words.get(0))
                && !MetricWords.is("genitive", words.get(0));
    }

    private static void add(List<String> around, String word) {
        boolean filler = word.matches("\\d+")
                || MetricWords.is("for", word)
                || MetricWords.is("stop", word)
                || MetricWords.is("population-stop", word);
        if (!filler) {
            around.add(word);
        }
    }

    /** {@code per call} where a text says so. */
    static String per(List<String> words) {
        Matcher matcher = PER.matcher(String.join(" ", words));
        return matcher.find() ? "per " + matcher.group(1) : "";
    }

    private static List<String> words(String piece) {
        return MetricWords.words(piece);
    }

    /** The words of a group that is covered, sorted and without articles. */
    static String population(String text) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : MetricWords.words(MetricWords.fold(text))) {
            if (!MetricWords.is("population-stop", word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
