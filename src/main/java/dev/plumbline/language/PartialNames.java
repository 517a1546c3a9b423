package dev.plumbline.language;

import dev.plumbline.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Names of which a text says a part: the share of the name's BM25 weight its words carry (the length term of BM25 cancels in the
 * share), and how much of that no other name has. A rare word of six letters or more may be misspelt (Jaro–Winkler ≥ .92).
 */
final class PartialNames {

    private static final double RARE_PART = .625;
    private static final double COVERED_PART = .375;
    private static final double MARGIN = .15;

    private final NameIndex index;
    private final Map<String, List<String>> rare = new TreeMap<>();
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    PartialNames(NameIndex index) {
        this.index = index;
        for (String stem : index.stems()) {
            if (stem.length() >= 6 && index.having(stem).size() == 1) {
                rare.computeIfAbsent(stem.substring(0, 2), k -> new ArrayList<>())
                        .add(stem);
            }
        }
    }

    List<Link> links(LinkWords words, boolean[] taken) {
        Map<EntityName, Map<String, Integer>> hits = new LinkedHashMap<>();
        for (int at = 0; at < words.count(); at++) {
            String stem = taken[at] ? "" : known(words.at(at));
            if (!stem.isEmpty()) {
                for (EntityName name : index.having(stem)) {
                    hits.computeIfAbsent(name, k -> new LinkedHashMap<>()).put(stem, at);
                }
            }
        }
        List<Hit> scored = new ArrayList<>();
        hits.forEach((name, places) -> score(words, name, places, scored));
        scored.sort(Comparator.comparingDouble(Hit::score).reversed());
        return settled(words, scored);
    }

    private String known(String word) {
        String stem = LinkWords.stem(word);
        if (stem.length() < 6 || !index.having(stem).isEmpty()) {
            return stem;
        }
        for (String other : rare.getOrDefault(stem.substring(0, 2), List.of())) {
            if (Math.abs(other.length() - stem.length()) <= 1 && similarity.apply(other, stem) >= .92) {
                return other;
            }
        }
        return stem;
    }

    private void score(LinkWords words, EntityName name, Map<String, Integer> places, List<Hit> scored) {
        int from = places.values().stream().min(Integer::compare).orElseThrow();
        int to = places.values().stream().max(Integer::compare).orElseThrow() + 1;
        if (places.size() < 2
                || to - from > 2 * name.tokens().size()
                || EntityLinker.otherNumber(words, name, to)
                || numbersDiffer(words, name, from, to)) {
            return;
        }
        Map<String, Double> weights = new HashMap<>();
        name.tokens().stream()
                .map(LinkWords::stem)
                .filter(s -> !s.isEmpty())
                .forEach(s -> weights.put(s, index.weight(s)));
        double all = weights.values().stream().mapToDouble(w -> w).sum();
        double covered = places.keySet().stream().mapToDouble(weights::get).sum();
        double own = places.keySet().stream()
                .filter(s ->
                        index.having(s).size() <= 6 && index.having(s).stream().allMatch(name::sameSubject))
                .mapToDouble(weights::get)
                .sum();
        double share = covered / all;
        boolean statement = name.kind() == EntityName.Kind.STATEMENT;
        if (share < (statement ? .6 : .5)) {
            return;
        }
        double proof = statement
                        || share > .99
                        || (!words.german() && places.values().stream().allMatch(words::capital))
                ? 1
                : .5;
        double score = RARE_PART * proof * own / covered + COVERED_PART * share;
        if (score >= .4) {
            scored.add(new Hit(name, Math.min(1, score), from, to));
        }
    }

    private static boolean numbersDiffer(LinkWords words, EntityName name, int from, int to) {
        return words.folded().subList(from, to).stream()
                .anyMatch(w -> LinkWords.number(w) && !name.numbers().contains(w));
    }

    /** The best of those that overlap; a candidate where the runner-up is near. */
    private static List<Link> settled(LinkWords words, List<Hit> scored) {
        List<Link> links = new ArrayList<>();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : scored) {
            if (kept.stream().anyMatch(hit::overlaps)) {
                continue;
            }
            kept.add(hit);
            boolean near = scored.stream()
                    .anyMatch(o ->
                            !o.name().sameSubject(hit.name()) && o.overlaps(hit) && hit.score() - o.score() < MARGIN);
            links.add(EntityLinker.link(
                    hit.name(), near ? Math.min(.59, hit.score()) : hit.score(), words.written(hit.from(), hit.to())));
        }
        return links;
    }

    private record Hit(EntityName name, double score, int from, int to) {

        boolean overlaps(Hit other) {
            return from < other.to && other.from < to;
        }
    }
}
