package dev.plumbline.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Normal forms of ids, names and descriptions, under which two spellings of the same count as equal (method §1.3). */
final class Text {

    /** Words that say what kind of thing it is, not which one. */
    private static final Set<String> GENERIC = Set.of(
            "programme",
            "programmes",
            "program",
            "programs",
            "project",
            "projects",
            "portfolio",
            "initiative",
            "the",
            "of",
            "and",
            "for",
            "a",
            "an",
            "in",
            "to");

    private Text() {}

    /**
     * Lower case, compatibility forms unified, without bracketed text, apostrophes, digit grouping and punctuation; {@code &} is
     * {@code and}. Text that stands in brackets as a whole is kept.
     */
    static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = words(lower, true);
        return plain.isEmpty() ? words(lower, false) : plain;
    }

    private static String words(String lower, boolean withoutBrackets) {
        StringBuilder plain = new StringBuilder(lower.length());
        int depth = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (withoutBrackets && c == '(' && lower.indexOf(')', i) >= 0) {
                depth++;
            } else if (withoutBrackets && c == ')' && depth > 0) {
                depth--;
                gap(plain);
            } else if (depth == 0 && !isDropped(lower, i)) {
                letter(plain, c);
            }
        }
        return plain.toString().strip();
    }

    private static void letter(StringBuilder plain, char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            plain.append(c);
        } else if (c == '&') {
            gap(plain);
            plain.append("and ");
        } else {
            gap(plain);
        }
    }

    private static boolean isDropped(String text, int at) {
        char c = text.charAt(at);
        boolean grouping = c == ','
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return c == '\'' || c == '’' || c == '`' || grouping;
    }

    private static void gap(StringBuilder plain) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    /** The words of a plain text that are not generic, in order, each once. */
    static List<String> contentWords(String plain) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain.split(" ")) {
            if (!word.isEmpty() && !GENERIC.contains(word)) {
                words.add(word);
            }
        }
        return new ArrayList<>(words);
    }

    /** An id in upper case, without spaces and leading zeros of its numbers: {@code prj-007} is {@code PRJ-7}. */
    static String id(String raw) {
        String upper = Normalizer.normalize(raw, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            boolean leadingZero = c == '0'
                    && (id.length() == 0 || !Character.isDigit(id.charAt(id.length() - 1)))
                    && i + 1 < upper.length()
                    && Character.isDigit(upper.charAt(i + 1));
            if (!Character.isWhitespace(c) && !leadingZero) {
                id.append(c);
            }
        }
        return id.toString();
    }

    /** Shared words among all words of both, 0–1 (Jaccard); 1 when neither has any. */
    static double jaccard(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
