package dev.plumbline.intake.table;

import dev.plumbline.intake.table.Synonyms.Candidate;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Field;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides what the columns of a table mean, if it is a table of a given kind: one column a field, one field a column, the
 * surest first, and independent of the order of the columns.
 */
final class ColumnMapper {

    private static final double LEAST = 0.5;
    private static final double LEAST_RATED = 0.4;
    private static final FieldFit.Fit BY_COLOUR = new FieldFit.Fit(0.97, "");
    private static final double EXACT = 0.9;
    /** Surer than any exact header that does not say so. */
    private static final double CURRENT = 0.96;

    private final Block block;
    private final List<Row> rows;
    private final Map<Integer, ColumnProfile> profiles = new HashMap<>();
    private final Presets presets;

    ColumnMapper(Block block, Presets presets) {
        this.block = block;
        this.presets = presets;
        this.rows =
                block.rows().stream().filter(row -> BlockFinder.filled(row) > 1).toList();
    }

    private record Pair(Column column, Candidate candidate) {}

    /** What the columns mean as a table of a kind. */
    Mapping map(TableKind kind) {
        Map<Column, String> objections = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Map<String, List<Choice>> settled = new LinkedHashMap<>();
        if (kind == TableKind.REGISTER) {
            presets.choices().forEach((field, choices) -> settled.put(field.label(), choices));
            objections.putAll(presets.unused());
        }
        for (Column column : block.columns()) {
            if (kind != TableKind.REGISTER || !presets.claims(column)) {
                pairs.addAll(pairs(kind, column, objections));
            }
        }
        pairs.removeIf(pair -> said(settled.getOrDefault(pair.candidate.field(), List.of())));
        if (kind == TableKind.REGISTER) {
            preferCurrent(pairs);
        }
        pairs.sort(Comparator.<Pair>comparingDouble(p -> -Math.round(p.candidate.confidence() * 1e6))
                .thenComparing(p -> p.candidate.field())
                .thenComparing(p -> p.column.header().key())
                .thenComparing(p -> p.column.header().raw())
                .thenComparing(p -> -profile(p.column).filled())
                .thenComparing(p -> p.column.position()));
        Map<String, Pair> byField = new LinkedHashMap<>();
        Map<Column, Pair> byColumn = new HashMap<>();
        for (Pair pair : pairs) {
            if (!byField.containsKey(pair.candidate.field()) && !byColumn.containsKey(pair.column)) {
                byField.put(pair.candidate.field(), pair);
                byColumn.put(pair.column, pair);
            } else if (!byColumn.containsKey(pair.column)) {
                objections.putIfAbsent(pair.column, "`" + pair.candidate.field() + "` is read from a clearer column");
            }
        }
        return mapping(kind, settled, byField, byColumn, objections);
    }

    /** Beside a plan, the forecast, revised or current date is the one that counts (C.1). */
    private static void preferCurrent(List<Pair> pairs) {
        for (String field : List.of(Field.START.label(), Field.END.label())) {
            List<Pair> of = pairs.stream()
                    .filter(pair -> pair.candidate.field().equals(field))
                    .toList();
            for (Pair pair : of) {
                if (of.size() > 1 && RegisterCandidates.current(pair.column.header(), field)) {
                    Candidate candidate = pair.candidate;
                    double confidence = Math.max(CURRENT, candidate.confidence());
                    pairs.set(
                            pairs.indexOf(pair),
                            new Pair(pair.column, new Candidate(field, confidence, candidate.reason())));
                }
            }
        }
    }

    /** Whether a column that is settled to hold a field has anything in it. */
    private boolean said(List<Choice> choices) {
        return choices.stream().anyMatch(choice -> !profile(choice.column()).empty());
    }

    private static List<Choice> both(List<Choice> settled, List<Choice> found) {
        return Stream.concat(settled.stream(), found.stream()).toList();
    }

    ColumnProfile profile(Column column) {
        return profiles.computeIfAbsent(column.position(), position -> ColumnProfile.of(rows, position));
    }

    /** The rows that have more than one filled cell. */
    int rows() {
        return rows.size();
    }

    private List<Pair> pairs(TableKind kind, Column column, Map<Column, String> objections) {
        boolean register = kind == TableKind.REGISTER;
        List<Candidate> candidates = register
                ? withAlternatives(RegisterCandidates.of(column.header(), block.columns()), column)
                : Synonyms.candidates(kind.label(), column.header().key());
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            FieldFit.Fit fit = register
                    ? fit(candidate, column)
                    : DeclarationFit.of(kind, candidate.field(), () -> profile(column));
            double confidence = candidate.confidence() * fit.factor() * idDoubt(candidate, column, register);
            if (confidence >= LEAST) {
                pairs.add(new Pair(column, new Candidate(candidate.field(), confidence, candidate.reason())));
            } else if (!fit.objection().isEmpty()) {
                objections.putIfAbsent(column, "not `" + candidate.field() + "`: " + fit.objection());
            }
        }
        return pairs;
    }

    /** Ratings may be colours beside no text at all (formats.md C.4 no. 9); words are a little clearer. */
    private FieldFit.Fit fit(Candidate candidate, Column column) {
        Field field = Field.labelled(candidate.field());
        FieldFit.Fit byWords = candidate.confidence() >= EXACT
                ? FieldFit.ofExact(field, profile(column))
                : FieldFit.of(field, profile(column));
        return field == Field.HEALTH && byWords.factor() < BY_COLOUR.factor() && coloured(column) ? BY_COLOUR : byWords;
    }

    private boolean coloured(Column column) {
        return ColourRating.in(block.rows(), column.position(), LEAST_RATED);
    }

    /** A header that only ends like an id is one when its values are distinct; a corner that says Field, when they have digits too. */
    private double idDoubt(Candidate candidate, Column column, boolean register) {
        boolean doubtful = register && candidate.field().equals(Field.ID.label()) && candidate.confidence() < 0.7;
        if (!doubtful) {
            return 1;
        }
        ColumnProfile profile = profile(column);
        boolean coded = !candidate.reason().equals("synonym")
                || profile.share(c -> c.text().chars().anyMatch(Character::isDigit)) >= 0.8;
        return coded && profile.filledShare() >= 0.8 && profile.distinctness() >= 0.9 ? 1 : 0;
    }

    /** A status column that holds ratings is a rating, and the other way round. */
    private List<Candidate> withAlternatives(List<Candidate> candidates, Column column) {
        List<Candidate> all = new ArrayList<>(candidates);
        for (Candidate candidate : candidates) {
            if (candidate.field().equals(Field.STATUS.label()) && rates(column)) {
                all.add(new Candidate(
                        Field.HEALTH.label(), candidate.confidence(), "its values are red, amber, green"));
            } else if (candidate.field().equals(Field.HEALTH.label())
                    && profile(column).share(c -> Vocabulary.meaning("lifecycle", c.text())
                                    .isPresent())
                            >= 0.6) {
                all.add(new Candidate(Field.STATUS.label(), candidate.confidence(), "its values are status words"));
            }
        }
        return all;
    }

    /** Whether a column that is called a status holds ratings: their words, or colours alone. */
    private boolean rates(Column column) {
        return FieldFit.of(Field.STATUS, profile(column)).factor() == 0
                || (profile(column).empty() && coloured(column));
    }

    private Mapping mapping(
            TableKind kind,
            Map<String, List<Choice>> settled,
            Map<String, Pair> byField,
            Map<Column, Pair> byColumn,
            Map<Column, String> objections) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>(settled);
        byField.forEach((field, pair) -> choices.merge(field, List.of(new Choice(pair.column)), ColumnMapper::both));
        List<ColumnMapping> mappings = new ArrayList<>();
        double score = settled.size();
        for (Column column : block.columns()) {
            Pair pair = byColumn.get(column);
            String header = PlainText.collapse(column.header().raw());
            boolean used = false;
            for (Map.Entry<String, List<Choice>> field : settled.entrySet()) {
                if (field.getValue().stream().anyMatch(choice -> choice.column().equals(column))) {
                    mappings.add(
                            new ColumnMapping(kind, column.place(), header, field.getKey(), 1, presets.reason(column)));
                    used = true;
                }
            }
            if (pair != null) {
                Candidate candidate = pair.candidate;
                score += candidate.confidence();
                mappings.add(new ColumnMapping(
                        kind, column.place(), header, candidate.field(), candidate.confidence(), candidate.reason()));
            } else if (!used) {
                String reason = objections.getOrDefault(column, "unknown header");
                mappings.add(new ColumnMapping(kind, column.place(), header, null, 0, reason));
            }
        }
        return new Mapping(kind, columns(choices), choices, mappings, score);
    }

    /** The column of each field that says most of its rows. */
    private Map<String, Column> columns(Map<String, List<Choice>> choices) {
        Map<String, Column> columns = new LinkedHashMap<>();
        choices.forEach((field, of) -> columns.put(
                field,
                of.stream()
                        .map(Choice::column)
                        .filter(column -> !profile(column).empty())
                        .findFirst()
                        .orElse(of.get(0).column())));
        return columns;
    }
}
