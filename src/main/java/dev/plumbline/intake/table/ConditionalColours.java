package dev.plumbline.intake.table;

import dev.plumbline.intake.table.Condition.Answer;
import dev.plumbline.intake.table.ConditionalFormats.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the cells of a sheet the colours of its conditional formats, as far as cells are used. */
final class ConditionalColours {

    private final List<Row> rows;
    private final Map<Integer, Row> byNumber = new HashMap<>();
    private final Map<Sheet.Position, Fill> fills = new HashMap<>();
    private final List<Sheet.Merge> unevaluated;
    private final int width;
    private int evaluations;

    ConditionalColours(List<Row> rows, List<Rule> rules, List<Sheet.Merge> unevaluated) {
        this.rows = rows;
        this.unevaluated = new ArrayList<>(unevaluated);
        this.width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        rows.forEach(row -> byNumber.put(row.number(), row));
        List<Rule> ordered = new ArrayList<>(rules);
        ordered.sort(Comparator.comparingInt(Rule::priority));
        ordered.forEach(this::apply);
    }

    private void apply(Rule rule) {
        for (Sheet.Merge area : rule.areas()) {
            List<Sheet.Position> cells = cells(area);
            if (evaluations > Limits.EVALUATIONS) {
                unevaluated.add(area);
            } else if (rule.icons().isPresent()) {
                icons(rule.icons().get(), rule.areas(), cells);
            } else if (!colour(rule, cells)) {
                unevaluated.add(area);
            }
        }
    }

    private List<Sheet.Position> cells(Sheet.Merge area) {
        List<Sheet.Position> cells = new ArrayList<>();
        for (Row row : rows) {
            if (row.number() >= area.firstRow() && row.number() <= area.lastRow()) {
                for (int column = area.firstColumn(); column <= Math.min(width, area.lastColumn()); column++) {
                    if (++evaluations > Limits.EVALUATIONS) {
                        return List.of();
                    }
                    cells.add(new Sheet.Position(row.number(), column));
                }
            }
        }
        return cells;
    }

    /** False when the answer is not known for some cell. */
    private boolean colour(Rule rule, List<Sheet.Position> cells) {
        boolean known = true;
        for (Sheet.Position cell : cells) {
            Answer answer = rule.condition().of(this::at, cell.row(), cell.column());
            known &= answer != Answer.UNKNOWN;
            if (answer == Answer.YES && (rule.fill() != Fill.NONE || rule.last())) {
                fills.putIfAbsent(cell, rule.fill());
            }
        }
        return known;
    }

    private void icons(IconSet icons, List<Sheet.Merge> areas, List<Sheet.Position> cells) {
        List<BigDecimal> sorted = new ArrayList<>();
        for (Sheet.Merge area : areas) {
            for (Sheet.Position cell : areas.size() == 1 ? cells : cells(area)) {
                BigDecimal number = number(cell);
                if (number != null) {
                    sorted.add(number);
                }
            }
        }
        Collections.sort(sorted);
        for (Sheet.Position cell : cells) {
            BigDecimal number = number(cell);
            if (number != null && !sorted.isEmpty()) {
                fills.putIfAbsent(cell, icons.colour(number, sorted));
            }
        }
    }

    private @Nullable BigDecimal number(Sheet.Position place) {
        Cell cell = at(place.row(), place.column());
        return cell == null || cell.kind() != Cell.Kind.NUMBER
                ? null
                : PlainNumber.of(cell.text()).orElse(null);
    }

    private @Nullable Cell at(int row, int column) {
        Row found = byNumber.get(row);
        return found == null || column < 1 ? null : found.at(column);
    }

    List<Sheet.Merge> unevaluated() {
        return unevaluated;
    }

    List<Row> rows() {
        Map<Integer, Row> coloured = new HashMap<>();
        Set<Integer> touched = new HashSet<>();
        fills.keySet().forEach(cell -> touched.add(cell.row()));
        for (Row row : rows) {
            if (touched.contains(row.number())) {
                coloured.put(row.number(), coloured(row));
            }
        }
        return rows.stream()
                .map(row -> coloured.getOrDefault(row.number(), row))
                .toList();
    }

    private Row coloured(Row row) {
        @Nullable Cell[] cells = Arrays.copyOf(row.cells().toArray(new @Nullable Cell[0]), width);
        int used = row.cells().size();
        for (int column = 1; column <= width; column++) {
            Fill fill = fills.getOrDefault(new Sheet.Position(row.number(), column), Fill.NONE);
            if (fill != Fill.NONE) {
                Cell cell = cells[column - 1];
                cells[column - 1] = cell == null
                        ? Cell.filled(Look.of(fill))
                        : cell.with(cell.look().withFill(fill));
                used = Math.max(used, column);
            }
        }
        List<@Nullable Cell> shown = Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, used)));
        return new Row(row.number(), row.hidden(), shown, row.level());
    }
}
