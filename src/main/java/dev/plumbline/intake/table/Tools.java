package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The tools whose tables are known beforehand, as {@code tools.txt} describes them. */
final class Tools {

    private static final List<Tool> ALL = load();

    private Tools() {}

    /** Every tool, in the order of {@code tools.txt}. */
    static List<Tool> all() {
        return ALL;
    }

    private static List<Tool> load() {
        Map<String, List<WordList.Line>> sections = new LinkedHashMap<>();
        for (WordList.Line line : WordList.read("tools.txt")) {
            sections.computeIfAbsent(line.section(), s -> new ArrayList<>()).add(line);
        }
        return sections.entrySet().stream()
                .map(section -> new Description(section.getKey()).read(section.getValue()))
                .toList();
    }

    /** One section of the file while it is read. */
    private static final class Description {

        /** The meaning of a word that is only listed. */
        private static final String LISTED = "listed";

        private static final String LABELLED = "labels below";

        private final String name;
        private final List<Signature> signatures = new ArrayList<>();
        private final Map<Field, List<ToolColumn>> columns = new EnumMap<>(Field.class);
        private final Map<String, String> unused = new TreeMap<>();
        private final List<ToolColumn> leftOut = new ArrayList<>();
        private final Map<String, List<String>> hierarchy = new TreeMap<>();
        private final List<Tool.Join> parents = new ArrayList<>();
        private final List<ToolColumn> looks = new ArrayList<>();
        private final Set<String> empty = new HashSet<>();
        private boolean repeated;
        private final List<String> beside = new ArrayList<>();
        private Tool.Layout layout = Tool.Layout.TABLE;
        private String title = "";
        private String item = "";

        Description(String name) {
            this.name = name;
        }

        Tool read(List<WordList.Line> lines) {
            lines.forEach(this::line);
            boolean rowGroups = headers("outline").contains("row group");
            return new Tool(
                    name,
                    title,
                    signatures,
                    columns,
                    unused,
                    leftOut,
                    new ToolCells(Set.copyOf(empty), repeated),
                    layout,
                    beside,
                    item,
                    new Tool.Hierarchy(
                            hierarchy.containsKey("outline") && !rowGroups,
                            headers("item type"),
                            parents,
                            headers("outline number"),
                            headers("outline level"),
                            headers("indented"),
                            headers("indentation"),
                            headers("path"),
                            looks,
                            rowGroups));
        }

        private List<String> headers(String key) {
            return hierarchy.getOrDefault(key, List.of());
        }

        private void line(WordList.Line line) {
            switch (line.key()) {
                case "title" -> title = line.words().get(0);
                case "layout" ->
                    layout = Tool.Layout.valueOf(line.words().get(0).toUpperCase(Locale.ROOT));
                case "beside" -> beside.addAll(line.words());
                case "item" -> item = line.words().get(0);
                case "signature" -> signatures.add(signature(line.words()));
                case "empty" -> line.words().forEach(word -> empty.add(word.toLowerCase(Locale.ROOT)));
                case "repeated" -> repeated = true;
                case "left out" -> line.words().forEach(word -> leftOut.add(column(word, Field.Kind.TEXT)));
                case "part" -> line.words().forEach(word -> looks.add(column(word, Field.Kind.TEXT)));
                case "not used" ->
                    line.words()
                            .subList(1, line.words().size())
                            .forEach(word -> unused.put(key(word), line.words().get(0)));
                case "item parent" -> line.words().forEach(word -> parents.add(join(word)));
                case "outline", "item type", "outline number", "outline level", "indented", "indentation", "path" ->
                    hierarchy
                            .computeIfAbsent(line.key(), k -> new ArrayList<>())
                            .addAll(line.words().stream().map(Description::key).toList());
                default -> columns(Field.labelled(line.key()), line.words());
            }
        }

        private void columns(Field field, List<String> words) {
            List<ToolColumn> of = columns.computeIfAbsent(field, f -> new ArrayList<>());
            words.forEach(word -> of.add(column(word, field.kind())));
        }

        private static String key(String header) {
            return HeaderText.of(header).key();
        }

        private static Signature signature(List<String> words) {
            Set<String> headers = new HashSet<>();
            Arrays.stream(words.get(0).split(" \\+ ")).map(Description::key).forEach(headers::add);
            boolean labelled = words.contains(LABELLED);
            String[] values = words.size() > 1 && !labelled ? words.get(1).split(" ~ ", 2) : new String[] {"", ""};
            double confidence = values[0].isEmpty() ? 0.97 : 0.93;
            return new Signature(
                    Set.copyOf(headers),
                    values[0].isEmpty() ? "" : key(values[0]),
                    values[1].strip(),
                    labelled,
                    confidence);
        }

        private static Tool.Join join(String word) {
            String[] sides = word.split(" -> ");
            return new Tool.Join(key(sides[0]), key(sides[1]));
        }

        /** {@code header}, {@code header +}, {@code header ~ expression} or {@code header {word, word = meaning | …}}. */
        private static ToolColumn column(String words, Field.Kind kind) {
            ToolColumn.Part meant = ToolColumn.Part.of(words);
            String text = meant.without(words);
            String[] sides = text.split(" ~ ", 2);
            if (sides.length > 1) {
                return column(sides[0], Map.of(), Optional.of(Pattern.compile(sides[1], Pattern.DOTALL)), false, meant);
            }
            int brace = text.indexOf('{');
            if (brace >= 0) {
                return column(
                        text.substring(0, brace),
                        meanings(text.substring(brace), kind),
                        Optional.empty(),
                        false,
                        meant);
            }
            boolean gathered = text.endsWith(" +");
            return column(
                    gathered ? text.substring(0, text.length() - 2) : text,
                    Map.of(),
                    Optional.empty(),
                    gathered,
                    meant);
        }

        private static ToolColumn column(
                String header,
                Map<String, String> meanings,
                Optional<Pattern> part,
                boolean gathered,
                ToolColumn.Part meant) {
            HeaderText text = HeaderText.of(header.strip());
            return new ToolColumn(text.key(), text.aside(), meanings, part, gathered, meant);
        }

        private static Map<String, String> meanings(String text, Field.Kind kind) {
            Map<String, String> meanings = new TreeMap<>();
            for (String group : text.substring(1, text.lastIndexOf('}')).split("\\|")) {
                String[] sides = group.split("=");
                String meaning = group.contains("=") ? sides.length > 1 ? sides[1].strip() : "" : LISTED;
                boolean constant = kind == Field.Kind.LIFECYCLE || kind == Field.Kind.WORK_TYPE;
                for (String word : sides[0].split(",")) {
                    String folded = word.strip().equals(ToolColumn.ANY) ? ToolColumn.ANY : PlainText.fold(word);
                    meanings.put(folded, constant ? meaning.toUpperCase(Locale.ROOT) : meaning);
                }
            }
            return meanings;
        }
    }
}
