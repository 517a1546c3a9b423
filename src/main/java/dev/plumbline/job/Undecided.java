package dev.plumbline.job;

import dev.plumbline.intake.profile.Suggestion;
import dev.plumbline.intake.table.LikelyFields;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What could not be decided when exports of one portfolio were read, each once: columns, words, level, fiscal year. */
final class Undecided {

    private static final Map<String, Field> WORDS = Map.of(
            "unknown-status",
            Field.STATUS,
            "unknown-health",
            Field.HEALTH,
            "unknown-priority",
            Field.PRIORITY,
            "unknown-work-type",
            Field.TYPE);
    private static final Pattern OPEN = Pattern.compile("unknown header|not `.*|.* is read from a clearer column");
    private static final Pattern TYPE = Pattern.compile("items of type (.+)");
    private static final Pattern OUTLINE = Pattern.compile(".*outline level (\\d+)");
    private static final Pattern FISCAL_YEAR = Pattern.compile("(?i)\\bFY ?'?\\d{2}");

    private final Map<String, Suggestion> columns = new LinkedHashMap<>();
    private final Map<Field, Map<String, Long>> words = new LinkedHashMap<>();
    private Optional<Suggestion> level = Optional.empty();
    private Optional<Suggestion> fiscalYear = Optional.empty();

    Undecided add(List<ReadResult> results) {
        results.forEach(this::add);
        return this;
    }

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        level.ifPresent(suggestions::add);
        fiscalYear.ifPresent(suggestions::add);
        suggestions.addAll(columns.values());
        words.forEach((field, counts) ->
                counts.forEach((word, times) -> suggestions.add(Suggestion.word(field, word, times))));
        return suggestions;
    }

    private void add(ReadResult result) {
        for (ColumnMapping mapping : result.mappings()) {
            boolean open = mapping.table() == TableKind.REGISTER
                    && mapping.field() == null
                    && OPEN.matcher(mapping.reason()).matches();
            if (open && !mapping.header().isBlank()) {
                columns.putIfAbsent(
                        mapping.header(),
                        Suggestion.column(mapping.header(), LikelyFields.of(mapping.header()), mapping.reason()));
            }
        }
        for (Problem problem : result.problems()) {
            Field field = WORDS.get(problem.code());
            if (field != null && !problem.value().endsWith("…")) {
                words.computeIfAbsent(field, f -> new LinkedHashMap<>())
                        .merge(problem.value(), times(result, field, problem.value()), Long::sum);
            }
            if (problem.code().equals("portfolio-level") && level.isEmpty()) {
                level = level(problem);
            }
        }
        if (fiscalYear.isEmpty()) {
            fiscalYear = fiscalYear(result);
        }
    }

    /** How many rows have a word; once at least, for it was met. */
    private static long times(ReadResult result, Field field, String word) {
        long times = rows(result).stream()
                .map(row -> row.get(field))
                .filter(datum -> collapsed(datum).equals(word))
                .count();
        return Math.max(1, times);
    }

    private static String collapsed(Datum datum) {
        return datum.raw().replaceAll("[\\s\\u00A0\\u202F\\u2007]+", " ").strip();
    }

    private static Optional<Suggestion> level(Problem problem) {
        Matcher type = TYPE.matcher(problem.value());
        Matcher outline = OUTLINE.matcher(problem.value());
        if (problem.value().contains("mapping profile")) {
            return Optional.empty();
        }
        if (type.matches()) {
            return Optional.of(Suggestion.level(type.group(1), "chosen by a rule; or all"));
        }
        return outline.matches()
                ? Optional.of(Suggestion.level(
                        outline.group(1), "a rule chose the " + problem.value() + "; or a type of item, or all"))
                : Optional.of(Suggestion.level("all", "a rule chose the " + problem.value() + "; or a type of item"));
    }

    private static Optional<Suggestion> fiscalYear(ReadResult result) {
        for (InitiativeRow row : rows(result)) {
            for (Field field : Field.values()) {
                Datum datum = row.get(field);
                if (field.kind() == Field.Kind.DATE
                        && FISCAL_YEAR.matcher(datum.raw()).find()) {
                    return Optional.of(Suggestion.fiscalYear(collapsed(datum)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<InitiativeRow> rows(ReadResult result) {
        return result.snapshots().stream()
                .flatMap(dated -> dated.content().register().stream())
                .toList();
    }
}
