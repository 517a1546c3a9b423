package dev.plumbline.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * The language of a text, told by the share of its words that are stop words of a language (Lucene's lists); other languages
 * stand beside the covered ones, so that Portuguese is not taken for Spanish.
 */
public final class CoveredLanguage {

    /** The code of a text in a language for which there are no cue lists (ISO 639-2). */
    public static final String NONE = "und";

    private static final List<String> COVERED = List.of("en", "de", "fr", "es");
    private static final double LEAST = 0.12;

    /** The same for words of three letters and more: {@code a}, {@code i} and {@code do} are words of many languages. */
    private static final double LEAST_LONG = 0.05;

    private static final int LONGEST = 20_000;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}']+");

    /** Lucene's English list has 33 words only, the others some 200: these are the next in frequency. */
    private static final CharArraySet ENGLISH = new CharArraySet(
            List.of(
                    "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because",
                    "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he",
                    "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "like", "more", "my", "no",
                    "not", "now", "of", "on", "one", "or", "our", "out", "she", "should", "so", "some", "than", "that",
                    "the", "their", "them", "then", "there", "these", "they", "this", "to", "up", "us", "was", "we",
                    "were", "what", "when", "which", "who", "will", "with", "would", "yeah", "you", "your"),
            true);

    private static final Map<String, CharArraySet> STOP_WORDS = stopWords();

    private CoveredLanguage() {}

    /** {@code en}, {@code de}, {@code fr} or {@code es}; {@link #NONE} for any other; empty when the text has no words. */
    public static String of(String text) {
        String[] words =
                WORDS.split(text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT));
        Map<String, Integer> hits = new LinkedHashMap<>();
        Map<String, Integer> longHits = new LinkedHashMap<>();
        int all = 0;
        for (String word : words) {
            if (!word.isEmpty()) {
                all++;
                STOP_WORDS.forEach((language, stop) -> {
                    int hit = stop.contains(word) ? 1 : 0;
                    hits.merge(language, hit, Integer::sum);
                    longHits.merge(language, word.length() > 2 ? hit : 0, Integer::sum);
                });
            }
        }
        if (all == 0) {
            return "";
        }
        Map.Entry<String, Integer> best = hits.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> hit) -> hit.getValue())
                        .thenComparing(hit -> COVERED.contains(hit.getKey())))
                .orElseThrow();
        boolean sure = best.getValue() >= LEAST * all
                && longHits.getOrDefault(best.getKey(), 0) >= LEAST_LONG * all
                && COVERED.contains(best.getKey());
        return sure ? best.getKey() : NONE;
    }

    /** The only one of some languages, or the one of them whose stop words a short text has most of; {@link #NONE} when that is none. */
    static String likeliest(String text, Set<String> among) {
        if (among.size() == 1) {
            return among.iterator().next();
        }
        String[] words = WORDS.split(text.toLowerCase(Locale.ROOT));
        Map<String, Long> hits = new TreeMap<>();
        among.forEach(language -> hits.put(language, hits(words, language)));
        long most = hits.values().stream().max(Long::compare).orElse(0L);
        hits.values().removeIf(count -> count < most);
        return hits.size() == 1 ? hits.keySet().iterator().next() : NONE;
    }

    private static long hits(String[] words, String language) {
        CharArraySet stop = Objects.requireNonNull(STOP_WORDS.get(language));
        return Arrays.stream(words).filter(stop::contains).count();
    }

    /** Whether there are cue lists for a language. */
    public static boolean covers(String language) {
        return COVERED.contains(language);
    }

    private static Map<String, CharArraySet> stopWords() {
        Map<String, CharArraySet> sets = new LinkedHashMap<>();
        sets.put("en", ENGLISH);
        sets.put("de", GermanAnalyzer.getDefaultStopSet());
        sets.put("fr", FrenchAnalyzer.getDefaultStopSet());
        sets.put("es", SpanishAnalyzer.getDefaultStopSet());
        sets.put("pt", PortugueseAnalyzer.getDefaultStopSet());
        sets.put("it", ItalianAnalyzer.getDefaultStopSet());
        sets.put("nl", DutchAnalyzer.getDefaultStopSet());
        sets.put("da", DanishAnalyzer.getDefaultStopSet());
        sets.put("sv", SwedishAnalyzer.getDefaultStopSet());
        sets.put("no", NorwegianAnalyzer.getDefaultStopSet());
        sets.put("fi", FinnishAnalyzer.getDefaultStopSet());
        sets.put("hu", HungarianAnalyzer.getDefaultStopSet());
        sets.put("ro", RomanianAnalyzer.getDefaultStopSet());
        return sets;
    }
}
