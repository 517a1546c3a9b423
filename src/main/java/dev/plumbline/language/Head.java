package dev.plumbline.language;

import dev.plumbline.language.Constructs.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a phrase up to its first preposition, which say what is measured; those after it say for whom.
 *
 * @param match what of the dictionary is measured; {@code null} when its head is in no dictionary
 * @param from the first word that is no filler
 * @param to after the last word of the head
 * @param romance whether what qualifies a noun follows it
 */
record Head(@Nullable Match match, int from, int to, boolean romance) {

    static Head of(List<String> words, List<Match> matches, String language) {
        boolean romance = language.equals("fr") || language.equals("es");
        int from = 0;
        while (from < words.size() && !starts(matches, from) && filler(words.get(from))) {
            from++;
        }
        int to = from;
        @Nullable Match last = null;
        while (to < words.size()) {
            Match match = at(matches, to);
            if (match != null) {
                last = last == null || !romance ? match : last;
                to = match.to();
            } else if (MetricWords.is("for", words.get(to)) || MetricWords.is("per", words.get(to))) {
                break;
            } else {
                to++;
            }
        }
        return new Head(last != null && heads(words, last, to, romance) ? last : null, from, to, romance);
    }

    private static boolean filler(String word) {
        return MetricWords.is("stop", word) || MetricWords.is("for", word) || MetricWords.is("per", word);
    }

    private static boolean starts(List<Match> matches, int place) {
        return at(matches, place) != null;
    }

    private static @Nullable Match at(List<Match> matches, int place) {
        return matches.stream().filter(m -> m.from() == place).findFirst().orElse(null);
    }

    /** Whether only fillers follow: {@code cost tracking tool} measures no cost. */
    private static boolean heads(List<String> words, Match match, int to, boolean romance) {
        return romance || words.subList(match.to(), to).stream().allMatch(word -> MetricWords.is("stop", word));
    }

    /** The words of what is measured where no dictionary has it. */
    List<String> own(List<String> words) {
        return words.subList(from, to).stream().filter(word -> !filler(word)).toList();
    }

    /** The words that say for whom: what stands before a construct, and after the head. */
    List<String> population(List<String> words) {
        List<String> population = new ArrayList<>();
        if (match != null) {
            population.addAll(words.subList(from, match.from()));
            if (romance) {
                population.addAll(words.subList(match.to(), to));
            }
        }
        for (int i = to; i < words.size(); i++) {
            if (MetricWords.is("per", words.get(i))) {
                i += i + 1 < words.size() && words.get(i + 1).matches("\\d+") ? 2 : 1;
            } else {
                population.add(words.get(i));
            }
        }
        population.removeIf(word -> word.matches("\\d+") || filler(word) || MetricWords.is("population-stop", word));
        return population;
    }
}
