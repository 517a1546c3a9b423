package dev.plumbline.history;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** When two names of meeting series mean the same series: {@code Council meeting} is the {@code Leadership Council Meeting}. */
final class SeriesName {

    private static final int SHORT = 4;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** Words that say that it is a meeting, not which one. */
    private static final Set<String> GENERIC = Set.of(
            "the",
            "of",
            "de",
            "du",
            "del",
            "vom",
            "von",
            "for",
            "on",
            "la",
            "le",
            "des",
            "der",
            "und",
            "and",
            "meeting",
            "meetings",
            "call",
            "sync",
            "session",
            "weekly",
            "biweekly",
            "fortnightly",
            "monthly",
            "quarterly",
            "regular",
            "recurring",
            "agenda",
            "minutes",
            "notes",
            "transcript",
            "transcripts",
            "audio",
            "captions",
            "chat",
            "saved",
            "file",
            "video",
            "zoom",
            "recording",
            "sitzung",
            "besprechung",
            "termin",
            "jour",
            "fixe",
            "protokoll",
            "woechentlich",
            "wöchentlich",
            "réunion",
            "reunion",
            "séance",
            "hebdomadaire",
            "reunión",
            "sesión",
            "semanal",
            "acta");

    private SeriesName() {}

    /** The words that tell a series from others, in order; empty when the name has none. */
    static List<String> words(String name) {
        return Arrays.stream(Text.plain(name).split(" "))
                .filter(word -> !word.isEmpty() && !GENERIC.contains(word))
                .toList();
    }

    /**
     * Whether two names say the same: the same words, but for one slip of the pen, or the one is the other's end, for what stands
     * before says whose it is ({@code Leadership Council}) and what stands behind says what else ({@code Council Office Hours}).
     */
    static boolean same(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return ends(left, right) || ends(right, left) || misspelt(left, right);
    }

    /** Whether one name has all the words of the other; their days must tell whether they are one. */
    static boolean related(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    /** Whether a name tells one series from another. */
    static boolean telling(String name) {
        return !words(name).isEmpty();
    }

    private static boolean ends(List<String> longer, List<String> shorter) {
        int more = longer.size() - shorter.size();
        return more >= 0 && longer.subList(more, longer.size()).equals(shorter);
    }

    private static boolean misspelt(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                boolean slip = one.get(i).length() > SHORT
                        && other.get(i).length() > SHORT
                        && DISTANCE.apply(one.get(i), other.get(i)) <= 1;
                slips += slip ? 1 : one.size() + 1;
            }
        }
        return slips <= 1;
    }
}
