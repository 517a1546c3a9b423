package dev.plumbline.intake.table;

import dev.plumbline.intake.table.Condition.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditional formats of a sheet: those that colour cells by a simple condition or an icon. */
final class ConditionalFormats {

    private final List<Fill> differential;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Sheet.Merge> unevaluated = new ArrayList<>();

    /**
     * A rule that is understood.
     *
     * @param priority the lower wins
     * @param areas where it holds
     * @param condition when it colours; always for icons
     * @param fill what it colours with
     * @param icons its icons, instead of a fill
     * @param last whether no later rule is asked where it holds
     */
    record Rule(
            int priority,
            List<Sheet.Merge> areas,
            Condition condition,
            Fill fill,
            Optional<IconSet> icons,
            boolean last) {}

    /** What a rule element holds, before its areas are known. */
    private record Stored(
            String type,
            String operator,
            String text,
            int priority,
            Fill fill,
            boolean last,
            List<String> formulas,
            Optional<IconSet> icons) {}

    ConditionalFormats(XlsxStyles styles) {
        this.differential = styles.differential();
    }

    /** Reads the {@code conditionalFormatting} element it stands on; those of extensions name their areas inside. */
    void read(XmlCursor xml) {
        String areas = xml.attribute("sqref", "");
        List<Stored> found = new ArrayList<>();
        while (xml.child("conditionalFormatting")) {
            if (xml.starts("cfRule")) {
                found.add(rule(xml));
            } else if (xml.starts("sqref")) {
                areas = xml.text();
            }
        }
        List<Sheet.Merge> where = CellReference.areas(areas);
        for (Stored stored : found) {
            if (!where.isEmpty() && rules.size() < Limits.RULES) {
                add(stored, where);
            }
        }
    }

    private Stored rule(XmlCursor xml) {
        String type = xml.attribute("type", "");
        String operator = xml.attribute("operator", "");
        String text = xml.attribute("text", "");
        int priority = xml.number("priority", Integer.MAX_VALUE);
        int format = xml.number("dxfId", -1);
        boolean last = xml.flag("stopIfTrue");
        List<String> formulas = new ArrayList<>();
        Optional<IconSet> icons = Optional.empty();
        while (xml.child("cfRule")) {
            if (xml.starts("formula") || xml.starts("f")) {
                formulas.add(xml.text());
            } else if (xml.starts("iconSet")) {
                icons = IconSet.read(xml);
            }
        }
        Fill fill = format >= 0 && format < differential.size() ? differential.get(format) : Fill.NONE;
        return new Stored(type, operator, text, priority, fill, last, formulas, icons);
    }

    private void add(Stored stored, List<Sheet.Merge> areas) {
        if (stored.type().equals("iconSet")) {
            if (stored.icons().isPresent()) {
                rules.add(
                        new Rule(stored.priority(), areas, (g, r, c) -> Answer.YES, Fill.NONE, stored.icons(), false));
            } else {
                unevaluated.addAll(areas);
            }
        } else if (stored.fill() != Fill.NONE || stored.last()) {
            condition(stored, areas.get(0))
                    .ifPresentOrElse(
                            condition -> rules.add(new Rule(
                                    stored.priority(),
                                    areas,
                                    condition,
                                    stored.fill(),
                                    Optional.empty(),
                                    stored.last())),
                            () -> unevaluated.addAll(areas));
        }
    }

    private static Optional<Condition> condition(Stored stored, Sheet.Merge anchor) {
        String text = stored.text();
        return switch (stored.type()) {
            case "cellIs" -> cellIs(stored, anchor);
            case "expression" ->
                stored.formulas().isEmpty()
                        ? Optional.empty()
                        : ConditionFormula.condition(stored.formulas().get(0), anchor);
            case "containsText", "beginsWith", "endsWith" ->
                text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Condition.finding(text, Condition.self(), stored.type()));
            case "notContainsText" ->
                text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(negated(Condition.finding(text, Condition.self(), stored.type())));
            case "containsBlanks" -> Optional.of(Condition.blank(Condition.self()));
            case "notContainsBlanks" -> Optional.of(negated(Condition.blank(Condition.self())));
            default -> Optional.empty();
        };
    }

    private static Condition negated(Condition condition) {
        return (grid, row, column) -> condition.of(grid, row, column).not();
    }

    private static Optional<Condition> cellIs(Stored stored, Sheet.Merge anchor) {
        List<Condition.Operand> bounds = stored.formulas().stream()
                .flatMap(formula -> ConditionFormula.operand(formula, anchor).stream())
                .toList();
        boolean between = stored.operator().endsWith("etween");
        if (bounds.size() != (between ? 2 : 1)) {
            return Optional.empty();
        }
        if (between) {
            Condition low = Condition.comparing(Condition.self(), ">=", bounds.get(0));
            Condition high = Condition.comparing(Condition.self(), "<=", bounds.get(1));
            Condition both = (grid, row, column) -> {
                Answer first = low.of(grid, row, column);
                return first == Answer.YES ? high.of(grid, row, column) : first;
            };
            return Optional.of(stored.operator().equals("between") ? both : negated(both));
        }
        String sign =
                switch (stored.operator()) {
                    case "equal" -> "=";
                    case "notEqual" -> "<>";
                    case "lessThan" -> "<";
                    case "lessThanOrEqual" -> "<=";
                    case "greaterThan" -> ">";
                    case "greaterThanOrEqual" -> ">=";
                    default -> "";
                };
        return sign.isEmpty()
                ? Optional.empty()
                : Optional.of(Condition.comparing(Condition.self(), sign, bounds.get(0)));
    }

    boolean any() {
        return !rules.isEmpty();
    }

    /** The rows with the colours that the rules give, and the areas whose colours are not known. */
    ConditionalColours colours(List<Row> rows) {
        return new ConditionalColours(rows, rules, unevaluated);
    }
}
