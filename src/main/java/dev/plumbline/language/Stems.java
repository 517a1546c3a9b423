package dev.plumbline.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The words of a text with their stems: Unicode word boundaries and the Snowball stemmers, as Lucene ships both. */
final class Stems {

    private static final int REMEMBERED = 50_000;
    private static final Set<String> ELISIONS =
            Set.of("l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    private static final ThreadLocal<StandardTokenizer> TOKENIZERS = ThreadLocal.withInitial(StandardTokenizer::new);

    private Stems() {}

    /** The words of a text in order; a text of a language without stemmer is stemmed as English. */
    static List<Token> of(String text, String language) {
        List<Token> tokens = new ArrayList<>();
        try (StandardTokenizer words = Objects.requireNonNull(TOKENIZERS.get())) { // closed, it can be used again
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            words.setReader(new StringReader(text));
            words.reset();
            while (words.incrementToken()) {
                add(tokens, text, offset.startOffset(), offset.endOffset(), language);
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String text, int start, int end, String language) {
        String written = text.substring(start, end).replace('’', '\'');
        int apostrophe = written.indexOf('\'');
        if (language.equals("fr")
                && apostrophe > 0
                && ELISIONS.contains(written.substring(0, apostrophe).toLowerCase(Locale.ROOT))) {
            tokens.add(token(written.substring(0, apostrophe), start, start + apostrophe, language));
            add(tokens, text, start + apostrophe + 1, end, language);
            return;
        }
        tokens.add(token(written, start, end, language));
    }

    private static Token token(String written, int start, int end, String language) {
        String lower = written.toLowerCase(Locale.ROOT);
        return new Token(
                folded(lower),
                stem(lower, language),
                start,
                end,
                CAPITALS.matcher(written).matches());
    }

    /** The stem of a word in lower case, folded. */
    static String stem(String word, String language) {
        String key = language + word;
        String known = STEMS.get(key);
        if (known != null) {
            return known;
        }
        SnowballStemmer stemmer =
                switch (language) {
                    case "de" -> new German2Stemmer();
                    case "fr" -> new FrenchStemmer();
                    case "es" -> new SpanishStemmer();
                    default -> new EnglishStemmer();
                };
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = folded(stemmer.getCurrent());
        if (STEMS.size() < REMEMBERED) {
            STEMS.put(key, stem);
        }
        return stem;
    }

    /** Without accents, {@code ß} as {@code ss}. */
    static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                char[] folded = new char[4 * text.length()];
                int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
                return new String(folded, 0, length);
            }
        }
        return text;
    }
}
