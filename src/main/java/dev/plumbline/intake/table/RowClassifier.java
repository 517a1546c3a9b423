package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the records of a register from the rows that only give it structure. */
final class RowClassifier {

    private static final Pattern SUMMARY =
            Pattern.compile("\\d+ ?/ ?\\d+|\\d{4}-\\d\\d-\\d\\d (?:to|-|–) \\d{4}-\\d\\d-\\d\\d");
    private static final Pattern LEGEND = Pattern.compile("(.{1,20}?)\\s*(?:=|:|→|\\s[-–—]\\s)\\s*\\S.*");

    private static final List<Field> DESCRIBING = List.of(Field.STATUS, Field.OWNER, Field.START, Field.END);

    private final Block block;
    private final Map<Field, Integer> positions;
    private final List<String> header;
    private final IdShapes ids;
    private final int last;

    /**
     * @param positions the column of each field
     */
    RowClassifier(Block block, Map<Field, Integer> positions) {
        this.block = block;
        this.positions = positions;
        this.header = header(block);
        this.ids = new IdShapes(block, position(Field.ID), position(Field.NAME));
        this.last = lastRecord();
    }

    private static List<String> header(Block block) {
        List<String> texts = new ArrayList<>();
        for (Column column : block.columns()) {
            while (texts.size() < column.position()) {
                texts.add("");
            }
            texts.set(column.position() - 1, column.header().raw());
        }
        return texts;
    }

    /** The index of the last row that can be a record; blank rows behind it do not count. */
    int last() {
        return last;
    }

    /** What the row of the block at an index is. */
    RowKind classify(int index) {
        Row row = block.rows().get(index);
        if (row.blank()) {
            return RowKind.BLANK;
        }
        if (totals(row)) {
            return RowKind.TOTAL;
        }
        if (legend(row)) {
            return RowKind.LEGEND;
        }
        if (index > last) {
            return RowKind.FOOTER;
        }
        if (BlockFinder.sameTexts(row, header)) {
            return RowKind.HEADER;
        }
        boolean alone = BlockFinder.filled(row) == 1 && positions.size() > 2;
        return alone && band(row, index) ? RowKind.BAND : RowKind.RECORD;
    }

    private int lastRecord() {
        int index = block.rows().size() - 1;
        while (index >= 0 && !substantial(block.rows().get(index))) {
            index--;
        }
        return index;
    }

    private boolean substantial(Row row) {
        boolean rated =
                ColourRating.of(row.at(Math.max(1, position(Field.HEALTH)))).isPresent()
                        && positions.containsKey(Field.HEALTH)
                        && !row.blank();
        boolean filled = BlockFinder.filled(row) > (positions.size() > 2 ? 1 : 0);
        return (filled || rated) && !totals(row) && !legend(row);
    }

    /** {@code Red = needs help}, in one cell or several, or {@code R} beside {@code needs help} where no ratings stand. */
    private boolean legend(Row row) {
        List<Cell> filled =
                row.cells().stream().filter(c -> c != null && !c.blank()).toList();
        boolean explained = !filled.isEmpty() && filled.stream().allMatch(RowClassifier::explainsColour);
        boolean pair = filled.size() == 2
                && positions.size() > 2
                && Block.blank(row, Math.max(1, position(Field.HEALTH)))
                && Vocabulary.meaning("health", filled.get(0).text()).isPresent()
                && Vocabulary.meaning("lifecycle", filled.get(0).text()).isEmpty();
        return explained || pair;
    }

    private static boolean explainsColour(Cell cell) {
        java.util.regex.Matcher legend = LEGEND.matcher(PlainText.collapse(cell.text()));
        return cell.kind() == Cell.Kind.TEXT
                && legend.matches()
                && Vocabulary.meaning("health", legend.group(1)).isPresent();
    }

    /**
     * A row of one cell is a heading when it is merged across, stands first but where neither id nor name does, comes before
     * a repeated header, or reads like one.
     */
    private boolean band(Row row, int index) {
        int only = firstFilled(row);
        boolean merged = !block.transposed()
                && block.sheet().merges().stream()
                        .anyMatch(m -> m.firstRow() == row.number()
                                && m.firstColumn() == only
                                && m.lastColumn() > m.firstColumn());
        boolean named = only == position(Field.ID) || only == position(Field.NAME);
        boolean before = block.columns().stream().noneMatch(c -> c.position() < only);
        return merged
                || (before && !named)
                || beforeHeader(index)
                || (named && (readsLikeBand(row.text(only), only) || ids.differ(row, only, index)));
    }

    static int firstFilled(Row row) {
        int column = 1;
        while (column < row.cells().size() && Block.blank(row, column)) {
            column++;
        }
        return column;
    }

    private boolean beforeHeader(int index) {
        int next = index + 1;
        while (next < block.rows().size() && block.rows().get(next).blank()) {
            next++;
        }
        return next < block.rows().size() && BlockFinder.sameTexts(block.rows().get(next), header);
    }

    /** {@code Completed Projects} where ids stand, {@code On hold} where names do. */
    private boolean readsLikeBand(String text, int position) {
        boolean words = text.strip().contains(" ") && text.chars().noneMatch(Character::isDigit);
        boolean id = position == position(Field.ID) && position(Field.NAME) > 0;
        boolean unit =
                GroupHeading.labelledUnit(text) || (positions.containsKey(Field.ID) && GroupHeading.namesUnit(text));
        return (id && words) || unit || GroupHeading.lifecycle(text).isPresent();
    }

    private int position(Field field) {
        return positions.getOrDefault(field, -1);
    }

    /** A row that names a total; one with a status, an owner or dates beside its name is an initiative of that name. */
    private boolean totals(Row row) {
        boolean named = means(row, Field.ID) || means(row, Field.NAME);
        return (named && !described(row)) || firstMeans(row) || amountsAlone(row) || ofGroup(row);
    }

    /** {@code Subtotal Retail}, {@code Average}: words in the first filled cell, where the id or name stands, and amounts alone beside them. */
    private boolean ofGroup(Row row) {
        int first = firstFilled(row);
        Cell label = row.at(first);
        boolean named = first == position(Field.ID) || first == position(Field.NAME);
        boolean amounts = BlockFinder.filled(row) > 1
                && row.cells().stream()
                        .skip(first)
                        .allMatch(c -> c == null || c.blank() || FieldFit.number(c) || summary(c));
        boolean describable = DESCRIBING.stream().anyMatch(positions::containsKey);
        return named
                && amounts
                && label != null
                && (Totals.sure(label.text()) || (describable && Totals.ofGroup(label.text())));
    }

    private boolean described(Row row) {
        return DESCRIBING.stream()
                .anyMatch(field -> positions.containsKey(field) && !Block.blank(row, position(field)));
    }

    /** A row with neither id nor name that holds sums, counts ({@code 2/5}) or spans of dates and nothing else. */
    private boolean amountsAlone(Row row) {
        boolean unnamed = List.of(Field.ID, Field.NAME).stream()
                .filter(positions::containsKey)
                .allMatch(field -> Block.blank(row, position(field)));
        return unnamed
                && !row.blank()
                && row.cells().stream().allMatch(c -> c == null || c.blank() || FieldFit.number(c) || summary(c));
    }

    private static boolean summary(Cell cell) {
        return SUMMARY.matcher(PlainText.collapse(cell.text())).matches();
    }

    private boolean means(Row row, Field field) {
        Cell cell = positions.containsKey(field) ? row.at(position(field)) : null;
        return cell != null && Vocabulary.total(cell.text());
    }

    /** A total named in the first filled cell, beside amounts alone. */
    private boolean firstMeans(Row row) {
        Optional<Cell> first = row.blank() ? Optional.empty() : Optional.ofNullable(row.at(firstFilled(row)));
        return first.filter(c -> Vocabulary.total(c.text())).isPresent()
                && Block.blank(row, Math.max(1, position(Field.NAME)));
    }
}
