package dev.plumbline.language;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words a portfolio itself is about, by which nothing is announced: the 50 commonest stems in the names of its initiatives
 * and commitments ("emergency response programme", method §8.2).
 */
final class PortfolioWords {

    private static final int TOP = 50;
    private static final int SHORTEST = 4;

    private final Set<String> names;
    private final Map<String, Set<String>> stems = new LinkedHashMap<>();

    private PortfolioWords(Set<String> names) {
        this.names = names;
        for (String language : List.of("en", "de", "fr", "es")) {
            stems.put(language, top(language));
        }
    }

    static PortfolioWords of(PortfolioHistory history) {
        Set<String> names = new LinkedHashSet<>();
        for (Snapshot snapshot : history.snapshots()) {
            for (Initiative initiative : snapshot.initiatives()) {
                names.add(initiative.row().title());
            }
        }
        for (Content content : history.declarations().values()) {
            for (Commitment commitment : content.direction()) {
                names.add(commitment.statement());
            }
        }
        return new PortfolioWords(names);
    }

    private Set<String> top(String language) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String name : names) {
            Set<String> once = new TreeSet<>();
            for (Token token : Stems.of(name, language)) {
                if (token.word().length() >= SHORTEST) {
                    once.add(token.stem());
                }
            }
            once.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(TOP)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a cue consists of words the portfolio is about. */
    boolean own(List<Token> tokens, CueHit hit, String language) {
        Set<String> known = Objects.requireNonNullElse(stems.get(language), Set.of());
        List<Token> words = tokens.subList(hit.from(), hit.to()).stream()
                .filter(token -> token.word().length() >= SHORTEST)
                .toList();
        return !words.isEmpty() && words.stream().allMatch(token -> known.contains(token.stem()));
    }
}
