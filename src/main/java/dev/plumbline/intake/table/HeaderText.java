package dev.plumbline.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a header, taken apart ({@code formats.md} §0 rule 4).
 *
 * @param raw as it stands
 * @param key the words that name the column, folded: {@code project end date}
 * @param aside the words in brackets, folded: {@code latest approved end date}; long definitions are left out
 * @param unit the unit it states
 */
record HeaderText(String raw, String key, String aside, MoneyUnit unit) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");
    private static final Pattern OPEN_BRACKET = Pattern.compile("[(\\[].*$", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[\\r\\n]+");
    private static final Pattern CUSTOM = Pattern.compile(
            "(?i)^(?:custom field|benutzerdefinierte felder|champs? personnalisée?s?|campos? personalizados?) \\((.+)\\)$");
    private static final int DEFINITION_WORDS = 6;
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?:unnamed|empty)\\b.*|(?:column|col|spalte|colonne|columna|field|champ|feld|campo) ?\\d+");

    static HeaderText of(String raw) {
        String text = withoutDefinition(CUSTOM.matcher(raw.strip()).replaceFirst("$1"));
        StringBuilder aside = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            String inside = brackets.group(1) != null ? brackets.group(1) : brackets.group(2);
            if (inside != null && inside.split(" ").length <= DEFINITION_WORDS) {
                aside.append(inside).append(' ');
            }
        }
        String key = OPEN_BRACKET.matcher(brackets.replaceAll(" ")).replaceAll(" ");
        String folded = PlainText.singular(key.isBlank() ? text : MoneyUnit.withoutUnits(key));
        boolean filler = NO_WORDS.matcher(folded).matches();
        return new HeaderText(
                raw, filler ? "" : folded, PlainText.singular(aside.toString()), MoneyUnit.ofHeader(text));
    }

    /** Whether it names nothing. */
    boolean blank() {
        return key.isEmpty();
    }

    /** Whether the key or the words in brackets contain a word or a sequence of words. */
    boolean says(String words) {
        return contains(key, words) || contains(aside, words);
    }

    static boolean contains(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }

    private static String withoutDefinition(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.find() || text.substring(0, line.start()).isBlank()) {
            return text;
        }
        String rest = text.substring(line.end()).strip();
        boolean definition = !rest.startsWith("(") && rest.split("\\s+").length > DEFINITION_WORDS;
        return definition ? text.substring(0, line.start()) : text;
    }
}
