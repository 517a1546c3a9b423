package dev.plumbline.language;

import dev.plumbline.model.Passage.Marker;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What labels, headings and columns of minutes mark the text behind them as ({@code formats.md} B.6); the words stand in
 * {@code markers-en.txt} and its sisters.
 */
public final class Markers {

    private static final WordFile WORDS = WordFile.beside(Markers.class, "markers");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\s*(?:no\\.?|nr\\.?|n°|#)?\\s*\\d[\\d./-]*\\s*$");

    private Markers() {}

    /** What a label before a text ({@code Decision}, {@code AGREED}, {@code Beschluss 3}) says. */
    public static Marker of(String label) {
        Marker marker = marker(WORDS.meaning(label));
        return marker == Marker.NONE
                ? marker(WORDS.meaning(NUMBER.matcher(label).replaceAll("")))
                : marker;
    }

    /** What a heading ({@code Consented decisions}, {@code Maßnahmen}) says of all that stands below it. */
    public static Marker ofHeading(String heading) {
        Marker marker = marker(WORDS.meaning("heading", heading));
        return marker == Marker.NONE ? marker(WORDS.meaning(heading)) : marker;
    }

    /** The language of labels and headings that mark, told by them and then by the words of the text; {@link CoveredLanguage#NONE} when neither tells. */
    public static String language(Collection<String> labels, String text) {
        Map<String, Integer> hits = new TreeMap<>();
        for (String label : labels) {
            String bare = NUMBER.matcher(label).replaceAll("");
            if (of(label) != Marker.NONE || ofHeading(label) != Marker.NONE) {
                WORDS.languages(bare).forEach(language -> hits.merge(language, 1, Integer::sum));
            }
        }
        int most = hits.values().stream().max(Integer::compare).orElse(0);
        hits.values().removeIf(count -> count < most);
        return CoveredLanguage.likeliest(text, hits.keySet());
    }

    /** Whether a column names who shall do an action or until when. */
    public static boolean ofActions(String column) {
        return !WORDS.meaning("column", column).isEmpty();
    }

    /** Whether a text says that there is nothing ({@code None}, {@code N/A}, {@code Keine Beschlüsse}). */
    public static boolean nothing(String text) {
        return WORDS.meaning(text).equals("nothing") || WordFile.normal(text).isEmpty();
    }

    private static Marker marker(String meaning) {
        return switch (meaning) {
            case "decision", "action", "proposal", "question" -> Marker.valueOf(meaning.toUpperCase(Locale.ROOT));
            default -> Marker.NONE;
        };
    }
}
