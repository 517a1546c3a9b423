package dev.plumbline.intake.table;

import dev.plumbline.intake.table.XlsxPackage.Relationship;
import dev.plumbline.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a binary workbook (MS-XLSB) while they are read. */
final class XlsbWorkbook {

    private static final int TEXT = 19;
    private static final int PROPERTIES = 153;
    private static final int SHEET = 156;

    private final String file;
    private final XlsxPackage parts;
    private final String main;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    private record Entry(String name, boolean hidden, String id) {}

    XlsbWorkbook(String file, XlsxPackage parts, String main) {
        this.file = file;
        this.parts = parts;
        this.main = main;
    }

    List<Sheet> sheets() {
        Map<String, Relationship> related = parts.relationships(main);
        readMain();
        CellPool pool = new CellPool(file);
        Palette palette = target(related, "theme")
                .flatMap(parts::open)
                .map(Palette::ofTheme)
                .orElse(Palette.OFFICE);
        XlsxStyles styles = target(related, "styles")
                .flatMap(this::open)
                .map(records -> XlsbStyles.read(records, palette))
                .orElse(XlsxStyles.NONE);
        SharedStrings strings = target(related, "sharedStrings")
                .flatMap(this::open)
                .map(records -> strings(records, pool))
                .orElse(SharedStrings.NONE);
        XlsxValues values = new XlsxValues(strings, styles, new XlsxValues.Context(from1904, palette, pool, problems));
        CellBudget budget = new CellBudget(file);
        List<Sheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            sheet(entry, related, values, budget).ifPresent(sheets::add);
        }
        return List.copyOf(sheets);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void readMain() {
        try (BinaryRecords records = open(main).orElseThrow()) {
            while (records.next()) {
                if (records.type() == PROPERTIES) {
                    from1904 = (records.int32() & 1) != 0;
                } else if (records.type() == SHEET) {
                    boolean hidden = records.int32() != 0;
                    records.int32();
                    String id = records.text();
                    entries.add(new Entry(records.text(), hidden, id));
                }
                if (entries.size() > Limits.SHEETS) {
                    throw parts.refusal("too-large", "more than " + Limits.SHEETS + " sheets");
                }
            }
        }
    }

    private static SharedStrings strings(BinaryRecords records, CellPool pool) {
        List<Cell> cells = new ArrayList<>();
        try (records) {
            while (records.next()) {
                if (records.type() == TEXT) {
                    records.int8();
                    cells.add(pool.share(Cell.text(records.text())));
                }
            }
        }
        return new SharedStrings(cells);
    }

    private Optional<Sheet> sheet(
            Entry entry, Map<String, Relationship> related, XlsxValues values, CellBudget budget) {
        Relationship relationship = related.get(entry.id());
        if (relationship != null && !relationship.type().equals("worksheet")) {
            return Optional.empty(); // a chart, dialog or macro sheet
        }
        Optional<BinaryRecords> part =
                Optional.ofNullable(relationship).map(Relationship::target).flatMap(this::open);
        if (part.isEmpty()) {
            problems.add(new Problem(
                    entry.name(), "missing-sheet", entry.name(), "the workbook names this sheet but does not hold it"));
            return Optional.empty();
        }
        try (BinaryRecords records = part.get()) {
            return Optional.of(new XlsbSheet(entry.name(), records, values, budget).read(entry.hidden()));
        }
    }

    private Optional<BinaryRecords> open(String part) {
        return parts.bytes(part).map(bytes -> new BinaryRecords(parts, part, bytes));
    }

    private static Optional<String> target(Map<String, Relationship> relationships, String type) {
        return relationships.values().stream()
                .filter(r -> r.type().equals(type))
                .map(Relationship::target)
                .findFirst();
    }
}
