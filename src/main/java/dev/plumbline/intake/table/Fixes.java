package dev.plumbline.intake.table;

import dev.plumbline.model.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * What could be written in place of an offending value, where that follows from the value alone: several values when only a
 * person can tell which is meant, none when nothing follows.
 */
public final class Fixes {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})");
    private static final Map<String, String> TOPICS = Map.of(
            "unknown-status", "lifecycle",
            "unknown-health", "health",
            "unknown-work-type", "work type");
    private static final Map<String, List<String>> WORDS = words();
    private static final double ALIKE = 0.86;
    private static final int MOST = 3;

    private Fixes() {}

    /** The values that could stand there instead, the likeliest first. */
    public static List<String> of(Problem problem) {
        return switch (problem.code()) {
            case "bad-date" -> monthFirst(problem.value());
            case "ambiguous-date-order", "mixed-date-order" -> bothOrders(problem.value());
            default -> nearest(problem);
        };
    }

    /** {@code 12.31.2026} can only be the last day of the year. */
    private static List<String> monthFirst(String text) {
        Matcher numbers = NUMBERS.matcher(PlainText.collapse(text));
        return numbers.matches() && Integer.parseInt(numbers.group(1)) <= 12
                ? days(numbers.group(4), numbers.group(1), numbers.group(3))
                : List.of();
    }

    private static List<String> bothOrders(String text) {
        Matcher numbers = NUMBERS.matcher(PlainText.collapse(text));
        if (!numbers.matches()) {
            return List.of();
        }
        List<String> days = new ArrayList<>(days(numbers.group(4), numbers.group(3), numbers.group(1)));
        for (String other : days(numbers.group(4), numbers.group(1), numbers.group(3))) {
            if (!days.contains(other)) {
                days.add(other);
            }
        }
        return List.copyOf(days);
    }

    private static List<String> days(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return List.of(date.toString());
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    /** The known words most like an unknown one, one a meaning. */
    private static List<String> nearest(Problem problem) {
        String word = PlainText.fold(problem.value());
        Map<String, String> best = new TreeMap<>();
        Map<String, Double> likeness = new TreeMap<>();
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        for (String line : WORDS.getOrDefault(TOPICS.getOrDefault(problem.code(), ""), List.of())) {
            String meaning = line.substring(0, line.indexOf('='));
            String known = line.substring(line.indexOf('=') + 1);
            String folded = PlainText.fold(known);
            double alike = folded.isEmpty() ? 0 : similarity.apply(word, folded);
            if (alike >= ALIKE && alike > likeness.getOrDefault(meaning, 0.0)) {
                best.put(meaning, known);
                likeness.put(meaning, alike);
            }
        }
        return best.keySet().stream()
                .sorted(Comparator.comparing((String meaning) -> -likeness.getOrDefault(meaning, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(meaning -> Objects.requireNonNull(best.get(meaning)))
                .toList();
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new TreeMap<>();
        for (WordList.Line line : WordList.read("vocabulary.txt")) {
            List<String> of = words.computeIfAbsent(line.section(), section -> new ArrayList<>());
            line.words().forEach(word -> of.add(line.key() + "=" + word));
        }
        return words;
    }
}
