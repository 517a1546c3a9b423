package dev.plumbline.intake.table;

import dev.plumbline.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The problems of a file as they are met, cell by cell; words nobody knows are told once with their count. */
final class Problems {

    private static final int MOST_LISTED = 20;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Unknown> unknown = new TreeMap<>();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();

    private final Map<String, Set<String>> offered = new TreeMap<>();

    private record Repeated(Problem first, int count) {}

    private record Unknown(String place, String code, String word, String meaning, int count) {}

    void add(String place, String code, String value, String message) {
        found.add(new Problem(place, code, PlainText.shorten(value), message));
    }

    /** What holds for many cells of a column, told once with their count. */
    void inColumn(String column, String place, String code, String value, String message) {
        repeated.merge(
                code + " " + column,
                new Repeated(new Problem(place, code, PlainText.shorten(value), message), 1),
                (seen, more) -> new Repeated(seen.first, seen.count + 1));
    }

    void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** A word of a list that the vocabulary does not have, told once for each column. */
    void unknown(String column, String place, String code, String word, String meaning) {
        String plain = PlainText.shorten(word);
        unknown.merge(
                code + " " + plain + " " + column,
                new Unknown(place, code, plain, meaning, 1),
                (seen, more) -> new Unknown(seen.place, seen.code, seen.word, seen.meaning, seen.count + 1));
    }

    /** The words that the column of an unknown word lets people choose from, as its data validation lists them. */
    void offered(String code, List<String> words) {
        if (!words.isEmpty()) {
            offered.computeIfAbsent(code, c -> new LinkedHashSet<>()).addAll(words);
        }
    }

    private String listed(Unknown word) {
        Set<String> words = offered.getOrDefault(word.code, Set.of());
        if (words.isEmpty()) {
            return "";
        }
        String list = words.stream()
                .limit(MOST_LISTED)
                .map(PlainText::shorten)
                .collect(Collectors.joining("`, `", "`", words.size() > MOST_LISTED ? "`, …" : "`"));
        boolean among = words.stream().anyMatch(known -> PlainText.fold(known).equals(PlainText.fold(word.word)));
        return among
                ? " It is one of the words its column offers (" + list
                        + "); say in the portfolio's mapping profile what they mean."
                : " Its column offers " + list + "; choose one of them.";
    }

    /** All of them, what holds for many cells and the words nobody knows at the end. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        for (Repeated cells : repeated.values()) {
            Problem first = cells.first;
            String more = cells.count == 1 ? "" : " It holds for " + cells.count + " cells of this column, first here.";
            all.add(new Problem(first.place(), first.code(), first.value(), first.message() + more));
        }
        for (Unknown word : unknown.values()) {
            String times = word.count == 1 ? "once" : word.count + " times";
            all.add(new Problem(
                    word.place,
                    word.code,
                    word.word,
                    "The word `" + word.word + "` (" + times + ", first here) is not known " + word.meaning
                            + "; such cells count as unknown and are never guessed." + listed(word)));
        }
        return all;
    }
}
