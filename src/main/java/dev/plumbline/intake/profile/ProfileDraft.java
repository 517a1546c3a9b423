package dev.plumbline.intake.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Completes the text of a profile with suggestions, commented out, each in its section. Lines that are there stay as they are;
 * what was suggested before is not suggested again.
 */
public final class ProfileDraft {

    private static final String WORDS = "words";
    private static final String STEP = "  ";

    private final MappingNode root;
    private final Map<Integer, List<String>> inserted = new TreeMap<>();
    private final Map<String, List<String>> appended = new LinkedHashMap<>();

    private ProfileDraft(MappingNode root) {
        this.root = root;
    }

    /** The profile of a portfolio of which nothing is settled. */
    public static String begun(String portfolio) {
        String name = portfolio.replace("\\", "\\\\").replace("\"", "\\\"");
        return """
                # How the exports of this portfolio are read. Written by `plumbline check --learn`, mended by hand.
                # What follows a # counts for nothing. To settle a suggestion take its first # away and mend its meaning:
                # a column means a field or `not used`, a word means one of those listed behind it.
                portfolio: "%s"
                columns:
                words:
                """
                .formatted(name);
    }

    /** A valid profile with suggestions added. */
    public static String completed(String text, List<Suggestion> suggestions) {
        Optional<MappingNode> root = YamlText.keys(text, new Errors(""));
        if (root.isEmpty()) {
            return text;
        }
        ProfileDraft draft = new ProfileDraft(root.get());
        Map<List<String>, List<String>> sections = new LinkedHashMap<>();
        for (Suggestion suggestion : suggestions) {
            if (!suggested(text, suggestion)) {
                sections.computeIfAbsent(suggestion.section(), s -> new ArrayList<>())
                        .add(suggestion.line());
            }
        }
        // A section that is begun anew goes behind the lines of those that are there.
        sections.keySet().stream()
                .sorted(Comparator.comparing(section -> !draft.present(section)))
                .forEach(section -> draft.add(section, sections.getOrDefault(section, List.of())));
        return draft.text(text);
    }

    private boolean present(List<String> section) {
        Optional<NodeTuple> first = section.isEmpty() ? Optional.empty() : find(root, section.get(0));
        return section.size() < 2
                || first.filter(tuple -> tuple.getValueNode() instanceof MappingNode fields
                                && find(fields, section.get(1)).isPresent())
                        .isPresent();
    }

    private static boolean suggested(String text, Suggestion suggestion) {
        return Pattern.compile("^[ \\t]*#*[ \\t]*" + Pattern.quote(suggestion.key()) + "[ \\t]*:", Pattern.MULTILINE)
                .matcher(text)
                .find();
    }

    private void add(List<String> section, List<String> suggestions) {
        if (section.isEmpty()) {
            find(root, "portfolio").ifPresent(portfolio -> insert(lastLine(portfolio), "", suggestions));
            return;
        }
        Optional<NodeTuple> first = find(root, section.get(0));
        if (first.isEmpty() || flow(first.get())) {
            append(section, suggestions, first.isPresent());
        } else if (section.get(0).equals(WORDS)) {
            addWords(first.get(), section.get(1), suggestions);
        } else {
            insert(lastLine(first.get()), indent(first.get()), suggestions);
        }
    }

    private void addWords(NodeTuple words, String field, List<String> suggestions) {
        Optional<NodeTuple> known =
                words.getValueNode() instanceof MappingNode fields ? find(fields, field) : Optional.empty();
        if (known.isPresent() && !flow(known.get())) {
            insert(lastLine(known.get()), indent(known.get()), suggestions);
        } else if (known.isPresent()) {
            insert(lastLine(known.get()), indent(words) + STEP, suggestions);
        } else {
            insert(lastLine(words), indent(words), List.of(field + ":"));
            insert(lastLine(words), indent(words) + STEP, suggestions);
        }
    }

    /** A section that is missing, or one in braces, into which no line can be put, as comments at the end. */
    private void append(List<String> section, List<String> suggestions, boolean commented) {
        List<String> lines =
                appended.computeIfAbsent((commented ? "# " : "") + section.get(0) + ":", s -> new ArrayList<>());
        String indent = STEP;
        if (section.size() > 1) {
            lines.add(indent + (commented ? "# " : "") + section.get(1) + ":");
            indent += STEP;
        }
        for (String suggestion : suggestions) {
            lines.add(indent + suggestion);
        }
    }

    private void insert(int line, String indent, List<String> lines) {
        lines.forEach(
                text -> inserted.computeIfAbsent(line, l -> new ArrayList<>()).add(indent + text));
    }

    private String text(String before) {
        String newline = before.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        String[] lines = before.split("\r?\n", -1);
        int last = lines.length > 0 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        for (int i = 0; i < last; i++) {
            text.append(lines[i]).append(newline);
            inserted.getOrDefault(i, List.of())
                    .forEach(line -> text.append(line).append(newline));
        }
        appended.forEach((section, suggestions) -> {
            text.append(section).append(newline);
            suggestions.forEach(line -> text.append(line).append(newline));
        });
        return text.toString();
    }

    private static Optional<NodeTuple> find(MappingNode keys, String key) {
        return keys.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .findFirst();
    }

    private static boolean flow(NodeTuple section) {
        return section.getValueNode() instanceof MappingNode keys && keys.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The indentation of the lines under a key. */
    private static String indent(NodeTuple section) {
        boolean keys = section.getValueNode() instanceof MappingNode;
        Node like = keys ? section.getValueNode() : section.getKeyNode();
        int column = like.getStartMark().getColumn() + (keys ? 0 : STEP.length());
        return " ".repeat(column);
    }

    /** The last line of a key and what stands under it. */
    private static int lastLine(NodeTuple entry) {
        Node value = entry.getValueNode();
        if (value instanceof MappingNode keys
                && keys.getFlowStyle() != FlowStyle.FLOW
                && !keys.getValue().isEmpty()) {
            return lastLine(keys.getValue().get(keys.getValue().size() - 1));
        }
        if (value instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
            return entry.getKeyNode().getEndMark().getLine();
        }
        int line = value.getEndMark().getLine();
        return value.getEndMark().getColumn() == 0
                        && line > value.getStartMark().getLine()
                ? line - 1
                : line;
    }
}
