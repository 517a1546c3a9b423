package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The headers Plumbline knows ({@code synonyms.txt}, after {@code formats.md} C.1): which fields a header may mean within a
 * table. Exact matches come first, then the longest sequence of several words, then the head noun.
 */
final class Synonyms {

    /** All tables together. */
    static final String ANY = "any";

    private static final double EXACT = 0.95;
    private static final double WEAK = 0.6;
    private static final double PART = 0.66;
    private static final double HEAD = 0.55;
    private static final int LEAST_COVER = 3;
    private static final int ABBREVIATION = 2;
    private static final Map<String, Map<String, List<Alias>>> TABLES = load();

    private Synonyms() {}

    /**
     * A field a header may mean.
     *
     * @param field its canonical name
     * @param confidence 0–1
     * @param reason why
     */
    record Candidate(String field, double confidence, String reason) {}

    private record Alias(String field, String text, String language, double confidence, boolean weak) {}

    /** The fields a header may mean, surest first. */
    static List<Candidate> candidates(String table, String key) {
        Map<String, List<Alias>> aliases = TABLES.getOrDefault(table, Map.of());
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Alias alias : aliases.getOrDefault(key, List.of())) {
            keep(found, new Candidate(alias.field, alias.confidence, "synonym"));
        }
        for (Candidate part : parts(aliases, key.split(" "))) {
            keep(found, part);
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::confidence)
                        .reversed()
                        .thenComparing(Candidate::field))
                .toList();
    }

    /** Whether a header is exactly a known one. */
    static boolean exact(String table, String key) {
        return TABLES.getOrDefault(table, Map.of()).containsKey(key);
    }

    /** The known headers of a table, each with the field it means first. */
    static Map<String, String> fields(String table) {
        Map<String, String> fields = new TreeMap<>();
        TABLES.getOrDefault(table, Map.of()).forEach((key, aliases) -> fields.put(key, aliases.get(0).field));
        return fields;
    }

    /** The language a header is written in, where only one has it; empty for English and for words of several. */
    static Optional<String> language(String table, String key) {
        List<String> languages = TABLES.getOrDefault(table, Map.of()).getOrDefault(key, List.of()).stream()
                .map(Alias::language)
                .distinct()
                .toList();
        return languages.size() == 1 ? Optional.of(languages.get(0)) : Optional.empty();
    }

    private static void keep(Map<String, Candidate> found, Candidate candidate) {
        found.merge(candidate.field(), candidate, (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }

    private static List<Candidate> parts(Map<String, List<Alias>> aliases, String[] words) {
        List<Candidate> parts = new ArrayList<>();
        for (int length = Math.min(6, words.length - 1);
                length > 1 && covers(length, words) && parts.isEmpty();
                length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String part = String.join(" ", List.of(words).subList(from, from + length));
                for (Alias alias : aliases.getOrDefault(part, List.of())) {
                    if (alias.weak && 2 * length < words.length) {
                        continue;
                    }
                    double confidence = alias.weak ? HEAD : Math.min(0.85, PART + 0.03 * length);
                    parts.add(new Candidate(alias.field, confidence, "contains `" + alias.text + "`"));
                }
            }
        }
        if (parts.isEmpty() && words.length > 1 && covers(1, words)) {
            parts.addAll(heads(aliases, words));
        }
        return parts;
    }

    /** A known header inside a long one says little about it: {@code Year in which the spend stops}. */
    private static boolean covers(int length, String[] words) {
        return LEAST_COVER * length >= words.length;
    }

    private static List<Candidate> heads(Map<String, List<Alias>> aliases, String[] words) {
        List<Candidate> heads = new ArrayList<>();
        boolean romance =
                words.length > 2 && List.of("de", "du", "del", "des", "d", "da").contains(words[1]);
        String head = romance ? words[0] : words[words.length - 1];
        for (Alias alias : aliases.getOrDefault(head, List.of())) {
            if (!alias.weak && PlainText.fold(alias.text).length() > ABBREVIATION) {
                heads.add(new Candidate(alias.field, HEAD, "ends with `" + alias.text + "`"));
            }
        }
        return heads;
    }

    private static Map<String, Map<String, List<Alias>>> load() {
        Map<String, Map<String, List<Alias>>> tables = new HashMap<>();
        Map<String, List<Alias>> any = new HashMap<>();
        tables.put(ANY, any);
        for (WordList.Line line : WordList.read("synonyms.txt")) {
            Map<String, List<Alias>> table = tables.computeIfAbsent(line.section(), s -> new HashMap<>());
            for (int i = 0; i < line.words().size(); i++) {
                String word = line.words().get(i);
                boolean weak = word.startsWith("~");
                String text = weak ? word.substring(1) : word;
                Alias alias = new Alias(line.key(), text, line.language(), (weak ? WEAK : EXACT) - 0.001 * i, weak);
                for (Map<String, List<Alias>> index : List.of(table, any)) {
                    add(index, PlainText.singular(text), alias);
                    add(index, PlainText.singular(umlautsSpelled(text)), alias);
                }
            }
        }
        return tables;
    }

    private static void add(Map<String, List<Alias>> table, String key, Alias alias) {
        List<Alias> aliases = table.computeIfAbsent(key, k -> new ArrayList<>());
        if (!aliases.contains(alias)) {
            aliases.add(alias);
        }
    }

    private static String umlautsSpelled(String text) {
        return text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }
}
