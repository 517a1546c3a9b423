package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import dev.plumbline.model.Places;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of a sheet: one or several below each other, or one that is transposed. */
final class BlockFinder {

    private static final int LEAST_FIELDS_DOWN = 4;

    private BlockFinder() {}

    static List<Block> find(Sheet sheet) {
        HeaderFinder finder = new HeaderFinder(sheet.rows(), sheet.merges());
        Optional<HeaderFinder.Header> header = finder.find(0);
        if (Transposition.possible(sheet)) {
            Sheet turned = Transposition.of(sheet);
            Optional<HeaderFinder.Header> across = new HeaderFinder(turned.rows(), turned.merges()).find(0, 3);
            if (across.isPresent()
                    && (transposed(across.get(), header) || (header.isEmpty() && named(across.get(), turned)))) {
                return List.of(block(sheet, turned, across.get(), turned.rows().size(), true, 0));
            }
        }
        return header.map(h -> blocks(sheet, finder, h)).orElse(List.of());
    }

    /** The table whose header stands in one row that is known, down to the end of the sheet. */
    static Block at(Sheet sheet, int header) {
        HeaderFinder.Header known = new HeaderFinder(sheet.rows(), sheet.merges()).at(header);
        return block(sheet, sheet, known, sheet.rows().size(), false, 0);
    }

    /** Fields run down when column A has more known headers than any row, or far denser ones. */
    private static boolean transposed(HeaderFinder.Header across, Optional<HeaderFinder.Header> along) {
        double score = along.map(HeaderFinder.Header::score).orElse(0.0);
        double density = along.map(HeaderFinder.Header::density).orElse(0.0);
        boolean clearer = across.score() > 2 * score || across.density() > 3 * density;
        return across.score() >= LEAST_FIELDS_DOWN - 0.5 && across.first() <= 2 && clearer;
    }

    /** Column A begins with the names or ids of several records, and at least one more of its cells is exactly a header. */
    private static boolean named(HeaderFinder.Header across, Sheet turned) {
        List<String> keys = across.texts().stream()
                .filter(text -> !text.isEmpty())
                .map(text -> HeaderText.of(text).key())
                .toList();
        String register = TableKind.REGISTER.label();
        boolean naming = !keys.isEmpty()
                && Synonyms.exact(register, keys.get(0))
                && Synonyms.candidates(register, keys.get(0)).stream()
                        .anyMatch(c -> c.field().equals(Field.NAME.label())
                                || c.field().equals(Field.ID.label()));
        long known = keys.stream()
                .distinct()
                .filter(key -> Synonyms.exact(register, key))
                .count();
        return naming && known >= 2 && turned.rows().size() >= across.last() + 3;
    }

    private static List<Block> blocks(Sheet sheet, HeaderFinder finder, HeaderFinder.Header first) {
        List<Block> blocks = new ArrayList<>();
        Optional<HeaderFinder.Header> next = Optional.of(first);
        int from = 0;
        while (next.isPresent()) {
            HeaderFinder.Header header = next.get();
            int end = endOf(sheet.rows(), finder, header);
            blocks.add(block(sheet, sheet, header, end, false, from));
            from = end;
            next = end < sheet.rows().size() ? finder.find(end) : Optional.empty();
        }
        return blocks;
    }

    /** Where a table ends: at the header of another one that follows a blank row. */
    private static int endOf(List<Row> rows, HeaderFinder finder, HeaderFinder.Header header) {
        for (int i = header.last() + 2; i < rows.size(); i++) {
            if (afterGap(rows, i) && finder.startsTable(i) && !sameTexts(rows.get(i), header.texts())) {
                return titleAbove(rows, i);
            }
        }
        return rows.size();
    }

    private static boolean afterGap(List<Row> rows, int i) {
        return gap(rows, i) || (filled(rows.get(i - 1)) == 1 && gap(rows, i - 1));
    }

    private static boolean gap(List<Row> rows, int i) {
        return i > 0
                && (rows.get(i - 1).blank()
                        || rows.get(i).number() > rows.get(i - 1).number() + 1);
    }

    private static int titleAbove(List<Row> rows, int i) {
        return filled(rows.get(i - 1)) == 1 ? i - 1 : i;
    }

    static long filled(Row row) {
        return row.cells().stream().filter(c -> c != null && !c.blank()).count();
    }

    /** Whether a row repeats a header. */
    static boolean sameTexts(Row row, List<String> header) {
        int same = 0;
        int filled = 0;
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!Block.blank(row, column)) {
                filled++;
                boolean repeats = column <= header.size()
                        && PlainText.fold(row.text(column)).equals(PlainText.fold(header.get(column - 1)));
                same += repeats ? 1 : 0;
            }
        }
        return filled >= 2 && same >= 0.8 * filled;
    }

    private static Block block(
            Sheet sheet, Sheet turned, HeaderFinder.Header header, int end, boolean transposed, int from) {
        List<Row> rows = turned.rows();
        List<Column> columns = new ArrayList<>();
        int headerRow = rows.get(header.last()).number();
        for (int i = 0; i < header.texts().size(); i++) {
            HeaderText text = HeaderText.of(header.texts().get(i));
            if (!text.blank()) {
                int top = placeOfHeader(rows, header, i + 1);
                String place =
                        transposed ? Places.cell(sheet.name(), i + 1, top) : Places.cell(sheet.name(), top, i + 1);
                columns.add(new Column(i + 1, place, text));
            }
        }
        return new Block(
                sheet,
                transposed,
                rows.subList(from, header.first()),
                List.copyOf(columns),
                headerRow,
                MergedCells.filledDown(rows.subList(header.last() + 1, end), turned.merges()));
    }

    private static int placeOfHeader(List<Row> rows, HeaderFinder.Header header, int column) {
        Row last = rows.get(header.last());
        return Block.blank(last, column) ? rows.get(header.first()).number() : last.number();
    }
}
