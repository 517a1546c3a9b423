package dev.plumbline.intake.profile;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Field;
import java.text.Normalizer;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the keys of one profile and tells everything that is wrong with them. */
final class ProfileReading {

    static final String NOT_USED = "not used";

    private static final int LONGEST_LEVEL = 60;
    private static final List<String> KEYS = List.of("portfolio", "level", "fiscal-year-starts", "columns", "words");
    private static final List<String> FIELDS = Stream.concat(
                    Arrays.stream(Field.values()).map(Field::label), Stream.of(NOT_USED))
            .toList();

    private final Errors errors;
    private final Map<String, Field> columns = new LinkedHashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private final Map<Field, Map<String, String>> words = new EnumMap<>(Field.class);
    private @Nullable ScalarNode portfolio;
    private @Nullable String level;
    private @Nullable Integer fiscalYearStart;

    /** A key, its text and what stands under it. */
    private record Entry(ScalarNode key, String text, Node value) {}

    ProfileReading(Errors errors) {
        this.errors = errors;
    }

    /** Reads all keys. */
    ProfileReading read(MappingNode root) {
        for (Entry entry : entries(root, "the profile")) {
            switch (entry.text) {
                case "portfolio" -> portfolio = scalar(entry).orElse(null);
                case "level" -> level = level(entry);
                case "fiscal-year-starts" -> fiscalYearStart = month(entry);
                case "columns" -> entries(entry.value, "`columns`").forEach(this::column);
                case "words" -> entries(entry.value, "`words`").forEach(this::words);
                default ->
                    errors.add(
                            entry.key,
                            "unknown-key",
                            entry.text,
                            "There is no such key in a mapping profile. " + Nearest.to(entry.text, KEYS));
            }
        }
        return this;
    }

    /** Where the portfolio is named; empty when it is not. */
    Optional<ScalarNode> portfolio() {
        return Optional.ofNullable(portfolio);
    }

    MappingProfile profile() {
        return new MappingProfile(columns, unused, words, level, fiscalYearStart);
    }

    private void column(Entry entry) {
        Optional<ScalarNode> meaning = scalar(entry);
        if (meaning.isEmpty()) {
            return;
        }
        String said = plain(meaning.get().getValue()).replace('-', ' ');
        Optional<Field> field = Arrays.stream(Field.values())
                .filter(f -> f.label().equals(said))
                .findFirst();
        if (field.isPresent()) {
            columns.put(entry.text, field.get());
        } else if (said.equals(NOT_USED)) {
            unused.add(entry.text);
        } else {
            errors.add(
                    meaning.get(),
                    "unknown-field",
                    meaning.get().getValue(),
                    "There is no such field that the column `" + entry.text + "` could hold. "
                            + Nearest.to(said, FIELDS)
                            + " Write one of the fields, or `not used`.");
        }
    }

    private void words(Entry entry) {
        Optional<Field> field = Meanings.fields().stream()
                .filter(f -> f.label().equals(plain(entry.text)))
                .findFirst();
        if (field.isEmpty()) {
            errors.add(
                    entry.key,
                    "field-without-words",
                    entry.text,
                    "Words are settled for "
                            + Nearest.listed(
                                    Meanings.fields().stream().map(Field::label).toList())
                            + " only.");
            return;
        }
        Map<String, String> settled = words.computeIfAbsent(field.get(), f -> new LinkedHashMap<>());
        for (Entry word : entries(entry.value, "`" + entry.text + "`")) {
            scalar(word).ifPresent(meaning -> word(field.get(), word.text, meaning, settled));
        }
    }

    private void word(Field field, String word, ScalarNode meaning, Map<String, String> settled) {
        Map<String, String> possible = Meanings.of(field);
        @Nullable String value = possible.get(plain(meaning.getValue()).replace(' ', '-'));
        if (value == null) {
            errors.add(
                    meaning,
                    "unknown-meaning",
                    meaning.getValue(),
                    "The " + field.label() + " `" + word + "` cannot mean that. It may mean "
                            + Nearest.listed(possible.keySet()) + ".");
        } else {
            settled.put(word, value);
        }
    }

    private @Nullable String level(Entry entry) {
        String text = scalar(entry).map(node -> node.getValue().strip()).orElse("");
        if (text.length() > LONGEST_LEVEL) {
            errors.add(
                    entry.value,
                    "bad-level",
                    text,
                    "The level is a type of item (`epic`), an outline level (`2`) or `all`.");
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable Integer month(Entry entry) {
        Optional<ScalarNode> node = scalar(entry);
        if (node.isEmpty()) {
            return null;
        }
        String said = plain(node.get().getValue());
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (said.equals(name)
                    || said.equals(name.substring(0, 3))
                    || said.equals(String.valueOf(month.getValue()))) {
                return month.getValue();
            }
        }
        errors.add(
                node.get(),
                "bad-month",
                node.get().getValue(),
                "A fiscal year starts in a month: January to December, or 1 to 12.");
        return null;
    }

    /** The text under a key; a list or keys there are told, nothing there is nothing. */
    private Optional<ScalarNode> scalar(Entry entry) {
        if (entry.value instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? missing(entry) : Optional.of(scalar);
        }
        errors.add(
                entry.value, "one-word-expected", entry.text, "Under `" + entry.text + "` stands one word or number.");
        return Optional.empty();
    }

    private Optional<ScalarNode> missing(Entry entry) {
        errors.add(
                entry.key,
                "nothing-said",
                entry.text,
                "Nothing stands after `" + entry.text + ":`. Write its meaning, or put a # before the line.");
        return Optional.empty();
    }

    /** The keys of a section; none in one that is empty. A key said twice contradicts itself, whatever it says. */
    private List<Entry> entries(Node section, String name) {
        if (section instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            return List.of();
        }
        if (!(section instanceof MappingNode keys)) {
            errors.add(section, "keys-expected", "", "Under " + name + " stand lines `text: meaning`.");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : keys.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)
                    || key.getValue().isBlank()) {
                errors.add(tuple.getKeyNode(), "text-expected", "", "A line of " + name + " begins with a text.");
            } else if (seen.add(plain(key.getValue()))) {
                entries.add(new Entry(key, key.getValue(), tuple.getValueNode()));
            } else {
                errors.add(
                        key,
                        "said-twice",
                        key.getValue(),
                        "`" + key.getValue() + "` stands twice under " + name + ". Keep the line that is right.");
            }
        }
        return entries;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
