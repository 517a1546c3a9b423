package dev.plumbline.language;

import dev.plumbline.language.MetricUnits.Unit;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.MetricDefinition.Direction;
import dev.plumbline.model.SuccessMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes definitions of success apart (method §8.5). A value that says how far to move, not where to, has the unit
 * {@code % change}, {@code pp change}, {@code GBP change}.
 */
public final class MetricGrammar {

    private static final Pattern NOUGHT = Pattern.compile("(?<!\\p{L})(?:zero|null|cero)(?!\\p{L})(?!-)");
    private static final Pattern DASH = Pattern.compile("(?<=\\d[%kmh]?) ?- ?(?=[£$€]?\\d)");
    private static final Pattern DEFINITION = Pattern.compile(MetricWords.one("definition") + "\\s*:?\\s*(.+)$");

    private MetricGrammar() {}

    /** The definitions a stated metric holds, in its order; at least one. */
    public static List<MetricDefinition> parse(SuccessMetric metric) {
        return read(metric).stream().map(ReadMetric::definition).toList();
    }

    static List<ReadMetric> read(SuccessMetric metric) {
        List<String> parts = MetricParts.of(MetricWords.fold(metric.metric()));
        List<String> targets = List.of(MetricWords.fold(metric.target()).split("\\s*[;\\n]\\s*"));
        List<ReadMetric> read = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String target = parts.size() == 1
                    ? MetricWords.fold(metric.target())
                    : targets.size() == parts.size() ? targets.get(i) : "";
            read.add(read(metric, parts.get(i), target, read.isEmpty() ? null : read.get(read.size() - 1)));
        }
        return read;
    }

    private static ReadMetric read(SuccessMetric metric, String part, String column, @Nullable ReadMetric before) {
        Matcher defined = DEFINITION.matcher(part);
        boolean told = defined.find();
        Asides asides = Asides.of(told ? part.substring(0, defined.start()) : part);
        String definition = told ? defined.group(1).strip() : asides.definition();
        Unit unit = MetricUnits.of(MetricWords.fold(metric.unit()).strip()).orElse(asides.unit());
        MetricWindow window = MetricWindow.of(NOUGHT.matcher(asides.text()).replaceAll("0"), false);
        MetricWindow columnWindow = MetricWindow.of(MetricWords.fold(metric.window()), true);
        MetricTarget text = MetricTarget.of(DASH.matcher(window.rest()).replaceAll(" ~ "), unit, false);
        MetricWindow columnTarget = MetricWindow.of(column, false);
        MetricTarget target = MetricTarget.of(
                DASH.matcher(NOUGHT.matcher(columnTarget.rest()).replaceAll("0"))
                        .replaceAll(" ~ "),
                unit,
                true);
        boolean stated = target.low() != null || target.high() != null;
        String said = MeasureWords.withoutMeasures(MetricName.withoutPurpose(text.rest()));
        MetricName name = MetricName.of(MetricDirections.without(said), MetricWords.language(part));
        @Nullable ReadMetric above = name.construct().name().isEmpty() ? before : null;
        Construct construct = above == null ? counted(name.construct(), text.unit()) : above.construct();
        Direction direction = direction(metric, said, construct, stated ? target : text);
        if (above != null && direction == Direction.UNKNOWN) {
            direction = above.said();
        }
        String population = MetricName.population(metric.population());
        String group = population.isEmpty()
                ? String.join(" ", new TreeSet<>(MetricWords.words(name.population() + " " + asides.population())))
                : population;
        return ReadMetric.of(
                metric,
                construct,
                above == null ? name.surface() : above.surface(),
                direction,
                (stated ? target : text).or(text).multiplied(said),
                name.denominator(),
                group,
                columnWindow.or(columnTarget).or(window),
                definition);
    }

    /** What is counted where nothing else is named: {@code at most 5 defects}. */
    private static Construct counted(Construct named, String unit) {
        List<Constructs.Match> matches = named.name().isEmpty() ? Constructs.in(MetricWords.words(unit)) : List.of();
        return matches.isEmpty() ? named : matches.get(0).construct();
    }

    private static Direction direction(SuccessMetric metric, String said, Construct construct, MetricTarget target) {
        Direction column = MetricDirections.ofColumn(MetricWords.fold(metric.direction()), construct.polarity());
        if (column != Direction.UNKNOWN) {
            return column;
        }
        Direction words = MetricDirections.ofText(said, construct.polarity());
        int says = words == Direction.UP ? 1 : words == Direction.DOWN ? -1 : 0;
        if (says != 0 && target.moves() == -says) {
            return Direction.UNKNOWN;
        }
        if (words != Direction.UNKNOWN || MetricDirections.contradicts(said)) {
            return words;
        }
        if (target.moves() != 0) {
            return target.moves() > 0 ? Direction.UP : Direction.DOWN;
        }
        if (target.range()) {
            return Direction.RANGE;
        }
        boolean oneEnd = (target.low() == null) != (target.high() == null);
        return oneEnd && !target.change() ? Direction.HOLD : Direction.UNKNOWN;
    }
}
