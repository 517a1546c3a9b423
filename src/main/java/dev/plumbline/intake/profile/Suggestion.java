package dev.plumbline.intake.profile;

import dev.plumbline.model.Field;
import java.util.List;

/**
 * Something about the exports of a portfolio that could not be decided, as a line of its profile that a person may settle.
 *
 * @param section the keys it stands under; none for a key of the profile itself
 * @param key the line's key, written as YAML
 * @param meaning the likeliest meaning, or all that are possible
 * @param why what is known about it
 */
public record Suggestion(List<String> section, String key, String meaning, String why) {

    /** A column nothing is read from. */
    public static Suggestion column(String header, List<String> candidates, String reason) {
        String meaning = candidates.isEmpty() ? ProfileReading.NOT_USED : candidates.get(0);
        String others =
                candidates.size() < 2 ? "" : "; or " + String.join(", ", candidates.subList(1, candidates.size()));
        return new Suggestion(List.of("columns"), quoted(header), meaning, reason + others);
    }

    /** A word of a field that no vocabulary knows. */
    public static Suggestion word(Field field, String word, long times) {
        return new Suggestion(
                List.of("words", field.label()),
                quoted(word),
                String.join(" | ", Meanings.of(field).keySet()),
                times == 1 ? "once" : times + " times");
    }

    /** The level that was chosen by a rule. */
    public static Suggestion level(String level, String why) {
        return new Suggestion(List.of(), "level", quoted(level), why);
    }

    /** Dates of fiscal years were met. */
    public static Suggestion fiscalYear(String met) {
        return new Suggestion(
                List.of(), "fiscal-year-starts", "MONTH", "dates of fiscal years were met, first `" + met + "`");
    }

    /** The line without its indentation. */
    String line() {
        return "# " + key + ": " + meaning + "   # " + why.replaceAll("\\s+", " ");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
