package dev.plumbline.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words in a row, by their stems.
 *
 * <p>In a list: {@code word} any form of it, {@code =word} this form only, {@code a|b} one of them, {@code word?} or nothing,
 * {@code ...} up to four words, {@code ^} the beginning of a sentence, {@code <body>} a board, {@code <number>} digits,
 * {@code <name>} something known by name.
 *
 * @param family what they announce
 * @param elements what must stand there
 * @param first whether they must begin the sentence
 */
record CuePattern(CueFamily family, List<Element> elements, boolean first) {

    private static final int GAP = 4;

    /** One word of a pattern. */
    record Element(Set<String> stems, Set<String> words, boolean gap) {

        boolean matches(Token token, boolean body) {
            return token.closed()
                    ? stems.contains(token.stem())
                    : stems.contains(token.stem())
                            || words.contains(token.word())
                            || (body && stems.contains("<body>"))
                            || (stems.contains("<number>")
                                    && Character.isDigit(token.word().charAt(0)));
        }
    }

    /** All the patterns that a phrase of a list stands for. */
    static List<CuePattern> of(CueFamily family, String phrase, String language) {
        List<List<Element>> all = new ArrayList<>(List.of(List.of()));
        boolean first = phrase.startsWith("^");
        for (String part : (first ? phrase.substring(1) : phrase).strip().split("\\s+")) {
            boolean optional = part.endsWith("?");
            List<Element> next = elements(optional ? part.substring(0, part.length() - 1) : part, language);
            List<List<Element>> longer = new ArrayList<>(optional ? all : List.of());
            for (List<Element> before : all) {
                List<Element> one = new ArrayList<>(before);
                one.addAll(next);
                longer.add(one);
            }
            all = longer;
        }
        return all.stream().map(one -> new CuePattern(family, one, first)).toList();
    }

    private static List<Element> elements(String part, String language) {
        if (part.equals("...")) {
            return List.of(new Element(Set.of(), Set.of(), true));
        }
        Set<String> stems = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (String choice : part.split("\\|")) {
            boolean exact = choice.startsWith("=");
            String written = exact ? choice.substring(1) : choice;
            List<Token> tokens = Stems.of(written, language);
            if (choice.startsWith("<")) {
                stems.add(choice);
            } else if (tokens.size() > 1) {
                return tokens.stream()
                        .map(token -> exact
                                ? new Element(Set.of(), Set.of(token.word()), false)
                                : new Element(Set.of(token.stem()), Set.of(), false))
                        .toList();
            } else if (exact) {
                words.add(tokens.get(0).word());
            } else {
                stems.add(tokens.get(0).stem());
            }
        }
        return List.of(new Element(stems, words, false));
    }

    /** The number of the word behind the last that matches from a word on; −1 when it does not match. */
    int end(List<Token> tokens, boolean[] bodies, int from) {
        return first && from > 0 ? -1 : end(tokens, bodies, from, 0);
    }

    private int end(List<Token> tokens, boolean[] bodies, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        Element wanted = elements.get(element);
        if (!wanted.gap()) {
            return at < tokens.size() && wanted.matches(tokens.get(at), bodies[at])
                    ? end(tokens, bodies, at + 1, element + 1)
                    : -1;
        }
        for (int skipped = 0; skipped <= GAP && at + skipped < tokens.size(); skipped++) {
            int end = end(tokens, bodies, at + skipped, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** How many words it names. */
    int weight() {
        return (int) elements.stream().filter(e -> !e.gap()).count();
    }
}
