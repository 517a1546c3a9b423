package dev.plumbline.indicator;

import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell texts apart, in any language: of four letters or more, cut to six so that inflections meet, without those
 * that most of the initiatives share.
 */
final class DirectionText {

    private static final int SHORTEST = 4;
    private static final int STEM = 6;
    private static final double COMMON = 0.5;
    private static final int MANY = 8;

    private final Set<String> common;

    private DirectionText(Set<String> common) {
        this.common = common;
    }

    /** Learns which words most of the rows share. */
    static DirectionText of(List<InitiativeRow> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> stems(text(row)).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        Set<String> common = new HashSet<>();
        counts.forEach((stem, count) -> {
            if (rows.size() >= MANY && count > COMMON * rows.size()) {
                common.add(stem);
            }
        });
        return new DirectionText(common);
    }

    Set<String> words(InitiativeRow row) {
        return words(text(row));
    }

    Set<String> words(String text) {
        Set<String> words = stems(text);
        words.removeAll(common);
        return words;
    }

    private static String text(InitiativeRow row) {
        return row.text(Field.OBJECTIVE) + " " + row.text(Field.NAME) + " " + row.text(Field.DESCRIPTION);
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : Wording.normalised(text).split(" ")) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
