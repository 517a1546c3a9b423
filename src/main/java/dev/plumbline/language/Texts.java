package dev.plumbline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.CosineSimilarity;

/** When two texts say nearly the same. */
final class Texts {

    private static final CosineSimilarity COSINE = new CosineSimilarity();

    private Texts() {}

    /** The stems of a text, in order, words of one or two letters left out. */
    static List<String> stems(String text, String language) {
        List<String> stems = new ArrayList<>();
        for (Token token : Stems.of(text, language)) {
            if (token.word().length() > 2 || Character.isDigit(token.word().charAt(0))) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    /** How often each stem occurs. */
    static Map<CharSequence, Integer> vector(String text, String language) {
        Map<CharSequence, Integer> vector = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        stems(text, language).forEach(stem -> vector.merge(stem, 1, Integer::sum));
        return vector;
    }

    /** Cosine of two vectors of stems, 0–1. */
    static double cosine(Map<CharSequence, Integer> one, Map<CharSequence, Integer> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : COSINE.cosineSimilarity(one, other);
    }

    static boolean contains(String text, String words) {
        return !words.isEmpty() && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
