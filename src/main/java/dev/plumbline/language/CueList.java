package dev.plumbline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The cues of a language, read once from {@code cues.<language>.txt}: what they look like is told there. */
final class CueList {

    private static final Map<String, CueList> LISTS = new ConcurrentHashMap<>();

    private final Map<String, List<CuePattern>> byStem = new HashMap<>();
    private final Map<String, List<CuePattern>> byWord = new HashMap<>();
    private final Map<String, List<CuePattern>> bodies = new HashMap<>();

    private CueList(String text, String language) {
        CueFamily family = CueFamily.NEUTRAL;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                family = CueFamily.valueOf(line.substring(1, line.indexOf(']'))
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_'));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                for (String phrase : line.split(",")) {
                    CuePattern.of(family, phrase.strip(), language).forEach(this::add);
                }
            }
        }
    }

    private void add(CuePattern pattern) {
        CuePattern.Element first = pattern.elements().get(0);
        if (pattern.family() == CueFamily.BODY) {
            first.stems().forEach(stem -> put(bodies, stem, pattern));
            first.words().forEach(word -> put(bodies, word, pattern));
        }
        first.stems().forEach(stem -> put(byStem, stem, pattern));
        first.words().forEach(word -> put(byWord, word, pattern));
    }

    private static void put(Map<String, List<CuePattern>> index, String key, CuePattern pattern) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern);
    }

    /** The list of a covered language. */
    static CueList of(String language) {
        return LISTS.computeIfAbsent(language, l -> new CueList(text("cues." + l + ".txt"), l));
    }

    private static String text(String name) {
        try (InputStream in = CueList.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cues in the words of a sentence, by their place; of those that overlap within a group the longest only. */
    List<CueHit> in(List<Token> tokens) {
        boolean[] boards = boards(tokens);
        Map<CueFamily.Group, List<Found>> found = new EnumMap<>(CueFamily.Group.class);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            List<CuePattern> tried = new ArrayList<>();
            tried.addAll(byStem.getOrDefault(token.stem(), List.of()));
            tried.addAll(byWord.getOrDefault(token.word(), List.of()));
            if (boards[at]) {
                tried.addAll(byStem.getOrDefault("<body>", List.of()));
            }
            if (!token.closed() && Character.isDigit(token.word().charAt(0))) {
                tried.addAll(byStem.getOrDefault("<number>", List.of()));
            }
            for (CuePattern pattern : tried) {
                int end = pattern.end(tokens, boards, at);
                if (end > at) {
                    found.computeIfAbsent(pattern.family().group(), g -> new ArrayList<>())
                            .add(new Found(new CueHit(pattern.family(), at, end), pattern.weight()));
                }
            }
        }
        List<Found> neutral = found.getOrDefault(CueFamily.Group.NEUTRAL, List.of());
        List<CueHit> hits = new ArrayList<>();
        found.forEach((group, some) -> {
            if (group != CueFamily.Group.NEUTRAL) {
                hits.addAll(longest(some, neutral));
            }
        });
        hits.sort(Comparator.comparingInt(CueHit::from).thenComparing(CueHit::family));
        return hits;
    }

    private static List<CueHit> longest(List<Found> some, List<Found> neutral) {
        List<Found> all = new ArrayList<>(some);
        all.addAll(neutral);
        all.sort(Comparator.comparingInt((Found f) -> -f.weight())
                .thenComparingInt(f -> f.hit().from())
                .thenComparing(f -> f.hit().family()));
        List<CueHit> taken = new ArrayList<>();
        for (Found one : all) {
            if (taken.stream()
                    .noneMatch(t -> t.from() < one.hit().to() && one.hit().from() < t.to())) {
                taken.add(one.hit());
            }
        }
        taken.removeIf(hit -> hit.family() == CueFamily.NEUTRAL);
        return taken;
    }

    private boolean[] boards(List<Token> tokens) {
        boolean[] boards = new boolean[tokens.size()];
        for (int at = 0; at < tokens.size(); at++) {
            boards[at] =
                    boards[at] || (tokens.get(at).acronym() && !tokens.get(at).closed());
            List<CuePattern> named =
                    new ArrayList<>(bodies.getOrDefault(tokens.get(at).stem(), List.of()));
            named.addAll(bodies.getOrDefault(tokens.get(at).word(), List.of()));
            for (CuePattern pattern : named) {
                int end = pattern.end(tokens, boards, at);
                for (int word = at; word < end; word++) {
                    boards[word] = true;
                }
            }
        }
        return boards;
    }

    private record Found(CueHit hit, int weight) {}
}
