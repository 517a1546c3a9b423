package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.RowCount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a register. Repeated headers, group bands, totals and footers are structure and no rows; every other row
 * ends as accepted, rejected with a reason, blank or duplicate.
 */
final class RegisterTable {

    private static final String TOTAL = "A total is no initiative; it is not read.";
    private static final Pattern SUMMARY =
            Pattern.compile("\\d+ ?/ ?\\d+|\\d{4}-\\d\\d-\\d\\d (?:to|-|–) \\d{4}-\\d\\d-\\d\\d");

    private final Block block;
    private final RowReader reader;
    private final Set<Integer> parts;
    private final Map<Field, Integer> positions = new EnumMap<>(Field.class);
    private final List<String> header;
    private final Seen seen;
    private final Problems problems;
    private final List<InitiativeRow> rows = new ArrayList<>();
    private boolean dated;
    private int partsRead;
    private int rejected;
    private int blank;
    private int duplicate;

    /** The rows met so far in the file, over all of its sheets. */
    static final class Seen {
        private final Map<List<Datum>, String> rows = new HashMap<>();
        private final Map<String, String> ids = new HashMap<>();
        private final Map<List<@Nullable Cell>, String> parts = new HashMap<>();
    }

    /** The file a table stands in, and what is settled for its portfolio. */
    record Origin(String file, String sha256, MappingProfile profile) {}

    /**
     * @param parts the numbers of the rows that are parts of an initiative, not initiatives of their own
     */
    RegisterTable(
            FileStyle.Table table, Set<Integer> parts, FileStyle style, Origin origin, Seen seen, Problems problems) {
        this.block = table.block();
        this.seen = seen;
        this.problems = problems;
        this.parts = parts;
        table.mapping().columns().forEach((label, column) -> positions.put(FileStyle.field(label), column.position()));
        this.header = header(block);
        Layout layout = new Layout(
                origin.file(),
                origin.sha256(),
                block.sheet().name(),
                block.transposed(),
                positions,
                confidence(table.mapping()),
                block.marks().item().isEmpty() ? null : block.marks().item());
        this.reader = new RowReader(table, style, layout, origin.profile(), problems);
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

    private static double confidence(Mapping mapping) {
        double mean = mapping.columns().keySet().stream()
                .mapToDouble(mapping::confidence)
                .average()
                .orElse(0);
        return Math.round(mean * 100) / 100.0;
    }

    List<InitiativeRow> rows() {
        return rows;
    }

    RowCount count() {
        return new RowCount(rows.size() + partsRead, rejected, blank, duplicate);
    }

    RegisterTable read() {
        int last = lastRecord();
        dated = positions.containsKey(Field.AS_OF) && dated(block.rows().subList(0, last + 1));
        int hidden = 0;
        int next = block.rows().isEmpty() ? 0 : block.rows().get(0).number();
        for (int i = 0; i < block.rows().size(); i++) {
            Row row = block.rows().get(i);
            blank += i <= last ? row.number() - next : 0; // workbooks leave blank rows out
            next = row.number() + 1;
            if (block.marks().structure().contains(row.number())) {
                continue;
            }
            if (row.blank()) {
                blank += i <= last ? 1 : 0;
            } else if (i > last) {
                footer(row);
            } else if (!structure(row, i)) {
                hidden += row.hidden() ? 1 : 0;
                read(row);
            }
        }
        if (hidden > 0) {
            problems.add(
                    block.name(),
                    "hidden-rows",
                    "",
                    hidden + " hidden rows are read like all others. Delete what is not meant.");
        }
        return this;
    }

    /** Whether the rows are those of several snapshots, so that an initiative may stand there once for each. */
    private boolean dated(List<Row> candidates) {
        int key = positions.containsKey(Field.ID) ? position(Field.ID) : position(Field.NAME);
        Set<String> dates = new HashSet<>();
        List<String> titles = new ArrayList<>();
        for (Row row : candidates) {
            if (!Block.blank(row, key) && !Block.blank(row, position(Field.AS_OF))) {
                dates.add(PlainText.fold(row.text(position(Field.AS_OF))));
                titles.add(PlainText.fold(row.text(key)));
            }
        }
        return dates.size() > 1 && AsOfFinder.snapshots(dates.size(), titles);
    }

    /** The index of the last row with more than one filled cell. */
    private int lastRecord() {
        int last = block.rows().size() - 1;
        while (last >= 0 && !substantial(block.rows().get(last))) {
            last--;
        }
        return last;
    }

    private boolean substantial(Row row) {
        return BlockFinder.filled(row) > (positions.size() > 2 ? 1 : 0) && !totals(row);
    }

    private void footer(Row row) {
        if (totals(row)) {
            note(row, "totals-row", TOTAL);
        } else {
            note(row, "footer", "This text below the table is not read.");
        }
    }

    private boolean structure(Row row, int index) {
        if (BlockFinder.sameTexts(row, header)) {
            note(row, "repeated-header", "The header stands here again; it is not read as a row.");
            return true;
        }
        if (totals(row)) {
            note(row, "totals-row", TOTAL);
            return true;
        }
        if (BlockFinder.filled(row) == 1 && positions.size() > 2 && band(row, index)) {
            note(row, "group-band", "A heading between the rows is no initiative; it is not read.");
            return true;
        }
        return false;
    }

    /**
     * A row of one cell is a heading when it is merged across, stands first but where neither id nor name does, comes before
     * a repeated header, or reads like one.
     */
    private boolean band(Row row, int index) {
        int column = 1;
        while (Block.blank(row, column)) {
            column++;
        }
        int only = column;
        boolean merged = !block.transposed()
                && block.sheet().merges().stream()
                        .anyMatch(m -> m.firstRow() == row.number()
                                && m.firstColumn() == only
                                && m.lastColumn() > m.firstColumn());
        boolean named = only == position(Field.ID) || only == position(Field.NAME);
        boolean before = block.columns().stream().noneMatch(c -> c.position() < only);
        return merged || (before && !named) || beforeHeader(index) || (named && readsLikeBand(row.text(only), only));
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
        return (id && words) || Vocabulary.meaning("lifecycle", text).isPresent();
    }

    private int position(Field field) {
        return positions.getOrDefault(field, -1);
    }

    /** A row that names a total; one with a status, an owner or dates beside its name is an initiative of that name. */
    private boolean totals(Row row) {
        boolean named = means(row, Field.ID) || means(row, Field.NAME);
        return (named && !described(row)) || firstMeans(row) || amountsAlone(row);
    }

    private boolean described(Row row) {
        return List.of(Field.STATUS, Field.OWNER, Field.START, Field.END).stream()
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
        for (Cell cell : row.cells()) {
            if (cell != null && !cell.blank()) {
                return Vocabulary.total(cell.text()) && Block.blank(row, Math.max(1, position(Field.NAME)));
            }
        }
        return false;
    }

    private void note(Row row, String code, String message) {
        String text = row.cells().stream()
                .filter(c -> c != null && !c.blank())
                .map(Cell::text)
                .findFirst()
                .orElse("");
        problems.add(block.place(row), code, text, message);
    }

    private void read(Row row) {
        if (parts.contains(row.number())) {
            part(row);
            return;
        }
        InitiativeRow read = reader.read(row);
        if (!read.get(Field.ID).known() && !read.get(Field.NAME).known()) {
            rejected++;
            note(row, "no-name", "The row has neither a name nor an id. Fill in one of them, or delete the row.");
            return;
        }
        String place = block.place(row);
        @Nullable String twin = seen.rows.putIfAbsent(data(read), place);
        if (twin != null) {
            duplicate++;
            problems.add(place, "duplicate-row", text(row), "The row repeats " + twin + " and counts once.");
            return;
        }
        @Nullable String id = read.get(Field.ID).value();
        @Nullable
        String other = id == null ? null : seen.ids.putIfAbsent(date(read) + id.toLowerCase(Locale.ROOT), place);
        if (other != null) {
            rejected++;
            problems.add(
                    place,
                    "duplicate-id",
                    String.valueOf(id),
                    "The id stands in " + other
                            + " too, with other data; that row counts. Give each initiative its own id.");
            return;
        }
        rows.add(read);
    }

    /** A part is read no further; one that stands twice, as in two folders, counts once. */
    private void part(Row row) {
        @Nullable String twin = seen.parts.putIfAbsent(row.cells(), block.place(row));
        if (twin == null) {
            partsRead++;
            return;
        }
        duplicate++;
        problems.add(block.place(row), "duplicate-row", text(row), "The row repeats " + twin + " and counts once.");
    }

    private String date(InitiativeRow row) {
        return dated ? row.text(Field.AS_OF) + " " : "";
    }

    private List<Datum> data(InitiativeRow row) {
        return positions.keySet().stream().map(row::get).toList();
    }

    private static String text(Row row) {
        return row.cells().stream()
                .filter(c -> c != null && !c.blank())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }
}
