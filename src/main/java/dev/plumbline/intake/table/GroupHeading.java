package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a heading says of the rows it stands over: a group band, or the name of a sheet ({@code formats.md} C.4 no. 4, 7, 20).
 *
 * @param field {@link Field#STATUS} or {@link Field#UNIT}
 * @param datum the heading as the value of that field
 * @param place where it stands
 */
record GroupHeading(Field field, Datum datum, String place) {

    private static final Set<String> ITEMS = Set.of(
            "project",
            "projects",
            "initiative",
            "initiatives",
            "programme",
            "programmes",
            "program",
            "programs",
            "work",
            "items",
            "tasks",
            "activities",
            "projekte",
            "projekt",
            "vorhaben",
            "massnahmen",
            "initiativen",
            "projets",
            "projet",
            "proyectos",
            "proyecto",
            "iniciativas",
            "portfolio",
            "the",
            "die",
            "les",
            "los",
            "currently",
            "recently",
            "all",
            "now");
    private static final Map<String, String> ENDINGS = Map.of(
            "e", "", "s", "", "es", "", "er", "", "en", "", "as", "o", "os", "o", "a", "o", "ee", "e", "ees", "e");

    /** A heading between rows; a department only where a word of it says so. */
    static Optional<GroupHeading> ofBand(String text, String place) {
        return status(text, place).or(() -> namesUnit(text) ? Optional.of(unit(text, place)) : Optional.empty());
    }

    static Optional<GroupHeading> status(String text, String place) {
        return lifecycle(text)
                .map(word -> new GroupHeading(Field.STATUS, Datum.known(text, word.toUpperCase(Locale.ROOT)), place));
    }

    static GroupHeading unit(String text, String place) {
        return new GroupHeading(Field.UNIT, Datum.known(text, PlainText.collapse(text)), place);
    }

    /** {@code Unit: Marketing}. */
    static boolean labelledUnit(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && Vocabulary.meaning("unit words", text.substring(0, colon)).isPresent();
    }

    /** {@code Department of Roads}, {@code Finance}. */
    static boolean namesUnit(String text) {
        List<String> words = List.of(PlainText.fold(text).split(" "));
        return words.size() <= 8
                && (words.stream().anyMatch(w -> Vocabulary.meaning("unit words", w)
                                .isPresent())
                        || Vocabulary.meaning("unit names", text).isPresent());
    }

    /** The status that {@code Completed Projects}, {@code Abgeschlossene Vorhaben} or {@code Projets terminés} names. */
    static Optional<String> lifecycle(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        Optional<String> plain = Vocabulary.looseMeaning("lifecycle", text);
        if (plain.isPresent()) {
            return plain;
        }
        String bare = Arrays.stream(PlainText.fold(text.split("[(:]")[0]).split(" "))
                .filter(word -> !ITEMS.contains(word) && !word.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining(" "));
        return bare.isEmpty()
                ? Optional.empty()
                : stems(bare).stream()
                        .flatMap(stem -> Vocabulary.meaning("lifecycle", stem).stream())
                        .findFirst();
    }

    private static List<String> stems(String words) {
        List<String> stems = new ArrayList<>(List.of(words));
        ENDINGS.keySet().stream().sorted().filter(words::endsWith).forEach(ending -> {
            stems.add(words.substring(0, words.length() - ending.length()) + ENDINGS.get(ending));
        });
        return stems;
    }
}
