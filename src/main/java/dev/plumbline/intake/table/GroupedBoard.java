package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A board of groups as monday.com writes it ({@code formats.md} A.4): the board's name, then for each group its name alone in a
 * row, the header, which begins with {@code Name}, and the items; below an item a header {@code Subitems | Name | …} and its
 * subitems. Each item gets its group as a last column.
 */
final class GroupedBoard {

    private static final int WINDOW = 60;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final HeaderText GROUP = HeaderText.of("Group");

    private final Sheet sheet;
    private final Block table;
    private final Set<Integer> structure = new HashSet<>();
    private final Set<Integer> parts = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private int subitemName;

    private GroupedBoard(Sheet sheet, int header) {
        this.sheet = sheet;
        this.table = BlockFinder.at(sheet, header);
    }

    /** The board that a sheet is; empty when it is none. */
    static Optional<Block> in(Sheet sheet) {
        List<Row> rows = sheet.rows();
        if (rows.isEmpty() || !alone(rows.get(0))) {
            return Optional.empty();
        }
        for (int i = 2; i < Math.min(WINDOW, rows.size()); i++) {
            if (header(rows.get(i)) && alone(rows.get(i - 1))) {
                boolean board = named(sheet) || repeated(rows, i);
                return board ? Optional.of(new GroupedBoard(sheet, i).block(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean header(Row row) {
        return BlockFinder.filled(row) >= 2 && PlainText.fold(row.text(1)).equals("name");
    }

    private static boolean alone(Row row) {
        return BlockFinder.filled(row) == 1 && !Block.blank(row, 1);
    }

    /** Whether the sheet bears the board's name as monday.com shortens it. */
    private static boolean named(Sheet sheet) {
        String title = sheet.rows().get(0).text(1).strip().toLowerCase(Locale.ROOT);
        String name = sheet.name() == null ? "" : sheet.name().strip();
        boolean cut =
                name.length() >= LONGEST_SHEET_NAME - 3 && PlainText.fold(title).startsWith(PlainText.fold(name));
        return !name.isEmpty()
                && name.equals(name.toLowerCase(Locale.ROOT))
                && (cut || PlainText.fold(title).equals(PlainText.fold(name)));
    }

    private static boolean repeated(List<Row> rows, int first) {
        List<String> texts = texts(rows.get(first));
        for (int i = first + 2; i < rows.size(); i++) {
            if (header(rows.get(i)) && alone(rows.get(i - 1)) && BlockFinder.sameTexts(rows.get(i), texts)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell == null ? "" : cell.text()).toList();
    }

    private Block block(int header) {
        List<String> texts = texts(sheet.rows().get(header));
        Row first = sheet.rows().get(header - 1);
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int column = Math.max(width, texts.size()) + 1;
        @Nullable Cell group = first.at(1);
        List<Row> found = table.rows();
        for (int i = 0; i < found.size(); i++) {
            Row row = found.get(i);
            if (BlockFinder.sameTexts(row, texts)) {
                structure.add(row.number());
                subitemName = 0;
            } else if (alone(row) && i + 1 < found.size() && BlockFinder.sameTexts(found.get(i + 1), texts)) {
                structure.add(row.number());
                group = row.at(1);
                subitemName = 0;
            } else {
                item(row);
            }
            rows.add(group == null || Block.blank(row, 1) ? row : with(row, column, group));
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(new Column(column, dev.plumbline.model.Places.cell(sheet.name(), first.number(), 1), GROUP));
        return new Block(
                sheet,
                false,
                table.above(),
                columns,
                table.headerRow(),
                rows,
                new Block.Marks(Set.copyOf(structure), Set.copyOf(parts), ""));
    }

    private void item(Row row) {
        int name = subitemHeader(row);
        if (name > 0) {
            subitemName = name;
            structure.add(row.number());
        } else if (!Block.blank(row, 1)) {
            subitemName = 0;
        } else if (subitemName > 0 && !Block.blank(row, subitemName)) {
            parts.add(row.number());
        }
    }

    /** Where the names of subitems stand below this row; 0 when it is no header of subitems. */
    private static int subitemHeader(Row row) {
        int first = Block.blank(row, 1) ? 2 : 1;
        boolean header = PlainText.fold(row.text(first)).equals("subitems")
                && PlainText.fold(row.text(first + 1)).equals("name");
        return header ? first + 1 : 0;
    }

    private static Row with(Row row, int column, Cell cell) {
        @Nullable Cell[] cells = Arrays.copyOf(row.cells().toArray(new Cell[0]), column);
        cells[column - 1] = cell;
        return new Row(row.number(), row.hidden(), Collections.unmodifiableList(Arrays.asList(cells)), row.level());
    }
}
