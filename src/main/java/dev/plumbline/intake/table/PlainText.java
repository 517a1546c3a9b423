package dev.plumbline.intake.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text reduced to what two spellings of the same words share: lower case, no accents, no punctuation, no plural
 * ({@code formats.md} C.1).
 */
final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD\\uFE0F]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}\\p{So}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");

    private PlainText() {}

    /** The words of a text, separated by single spaces. */
    static String fold(String text) {
        String lower = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("'", "")
                .replace("’", "")
                .replace("%", " percent ")
                .replace("#", " number ")
                .replace("&", " and ");
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
        return SEPARATORS.matcher(plain).replaceAll(" ").strip();
    }

    /** {@link #fold} with each word in the singular, for comparing headers. */
    static String singular(String text) {
        List<String> words = new ArrayList<>();
        for (String word : fold(text).split(" ")) {
            words.add(singularWord(word));
        }
        return String.join(" ", words);
    }

    /** The text on one line without white space at its ends, with the rest unchanged. */
    static String collapse(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** At most so many characters, for messages. */
    static String shorten(String text) {
        String line = collapse(text.length() > 400 ? text.substring(0, 400) : text);
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }

    private static String singularWord(String word) {
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        if (!plural) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
