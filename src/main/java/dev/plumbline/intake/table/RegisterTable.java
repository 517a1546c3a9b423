package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.RowCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a register. Repeated headers, group bands, legends, totals and footers are structure and no rows; every
 * other row ends as accepted, rejected with a reason, blank or duplicate.
 */
final class RegisterTable {

    private static final String TOTAL = "A total is no initiative; it is not read.";

    private final Block block;
    private final Map<Field, Integer> positions = new EnumMap<>(Field.class);
    private final RowClassifier classifier;
    private final RecordReader reader;
    private final GroupContext groups;
    private final ItemRoles.Roles roles;
    private final boolean repeated;
    private final SeenRows seen;
    private final Problems problems;
    private final TableNotes notes;
    private final List<InitiativeRow> rows = new ArrayList<>();
    private boolean dated;
    private int partsRead;
    private int rejected;
    private int blank;
    private int duplicate;

    /** The file a table stands in, and what is settled for its portfolio. */
    record Origin(String file, String sha256, MappingProfile profile) {}

    /**
     * @param roles which rows are no initiatives of their own
     * @param repeated whether an initiative may stand in several rows, of which the first counts
     * @param ofSheet what the name of its sheet says of all of its rows
     */
    RegisterTable(
            FileStyle.Table table,
            ItemRoles.Roles roles,
            boolean repeated,
            FileStyle style,
            Origin origin,
            Collection<GroupHeading> ofSheet,
            SeenRows seen,
            Problems problems) {
        this.block = table.block();
        this.roles = roles;
        this.repeated = repeated;
        this.seen = seen;
        this.problems = problems;
        this.notes = new TableNotes(table, problems);
        table.mapping().columns().forEach((label, column) -> positions.put(Field.labelled(label), column.position()));
        Layout layout = new Layout(
                origin.file(),
                origin.sha256(),
                block.sheet().name(),
                block.transposed(),
                positions,
                confidence(table.mapping()),
                block.marks().item().isEmpty() ? null : block.marks().item(),
                Map.of());
        this.classifier = new RowClassifier(block, positions);
        this.reader = new RecordReader(table, style, layout, origin.profile(), problems);
        this.groups = new GroupContext(ofSheet);
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
        int last = classifier.last();
        dated = positions.containsKey(Field.AS_OF) && dated(block.rows().subList(0, last + 1));
        int next = block.rows().isEmpty() ? 0 : block.rows().get(0).number();
        for (int i = 0; i < block.rows().size(); i++) {
            Row row = block.rows().get(i);
            blank += i <= last ? row.number() - next : 0; // workbooks leave blank rows out
            next = row.number() + 1;
            if (!block.marks().structure().contains(row.number())) {
                take(row, classifier.classify(i), i <= last);
            }
        }
        notes.tell(rows);
        return this;
    }

    private void take(Row row, RowKind kind, boolean within) {
        switch (kind) {
            case BLANK -> blank += within ? 1 : 0;
            case HEADER -> note(row, "repeated-header", "The header stands here again; it is not read as a row.");
            case TOTAL -> note(row, "totals-row", TOTAL);
            case LEGEND -> note(row, "legend", "This explains colours or letters; it is not read as a row.");
            case FOOTER -> note(row, "footer", "This text below the table is not read.");
            case BAND -> band(row);
            case RECORD -> {
                notes.record(row, roles.shifted().contains(row.number()));
                groups.record();
                if (roles.shifted().contains(row.number())) {
                    rejected++;
                } else if (isPart(row)) {
                    part(row);
                } else {
                    read(row);
                }
            }
        }
    }

    private void band(Row row) {
        String text = text(row);
        int column = RowClassifier.firstFilled(row);
        Optional<GroupHeading> heading = GroupHeading.ofBand(text, block.place(row.number(), column));
        groups.band(heading);
        String says = heading.map(h -> "it counts as the " + h.field().label() + " of the rows below that have none")
                .orElse("it is not read");
        note(row, "group-band", "A heading between the rows is no initiative; " + says + ".");
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

    private int position(Field field) {
        return positions.getOrDefault(field, -1);
    }

    private void note(Row row, String code, String message) {
        problems.add(block.place(row), code, text(row), message);
    }

    private void read(Row row) {
        RowReader.Cells cells = reader.cells(row);
        Map<Field, Datum> data = cells.data();
        if (known(data, Field.ID) == null && known(data, Field.NAME) == null) {
            rejected++;
            note(row, "no-name", "The row has neither a name nor an id. Fill in one of them, or delete the row.");
            return;
        }
        String place = block.place(row);
        Optional<String> twin = seen.twin(said(data), place);
        if (twin.isPresent()) {
            repeats(row, twin.get());
            return;
        }
        String id = known(data, Field.ID);
        Optional<String> other = id == null ? Optional.empty() : seen.sameId(date(data) + id, place);
        if (other.isPresent()) {
            sameId(place, String.valueOf(id), other.get());
            return;
        }
        rows.add(reader.row(row, cells, groups.headings()));
    }

    private void repeats(Row row, String twin) {
        duplicate++;
        note(row, "duplicate-row", "The row repeats " + twin + " and counts once.");
    }

    /** An id that stands in another row too: an item that its tool repeats, or a mistake. */
    private void sameId(String place, String id, String other) {
        if (repeated) {
            duplicate++;
            problems.add(place, "repeated-item", id, "The item stands in " + other + " too and counts once.");
        } else {
            rejected++;
            problems.add(
                    place,
                    "duplicate-id",
                    id,
                    "The id stands in " + other
                            + " too, with other data; that row counts. Give each initiative its own id.");
        }
    }

    /** What the row and the headings over it say: the same words below two headings are two rows. */
    private List<Object> said(Map<Field, Datum> data) {
        List<Object> said = new ArrayList<>(data.values());
        groups.headings().forEach((field, heading) -> said.add(List.of(field, heading.datum())));
        return said;
    }

    private boolean isPart(Row row) {
        return roles.parts().contains(row.number())
                && (block.marks().parts().contains(row.number()) || reader.named(row));
    }

    /** A part is read no further; one that stands twice, as in two folders, counts once. */
    private void part(Row row) {
        seen.samePart(row.cells(), block.place(row)).ifPresentOrElse(twin -> repeats(row, twin), () -> partsRead++);
    }

    private String date(Map<Field, Datum> data) {
        return dated ? known(data, Field.AS_OF) + " " : "";
    }

    private static String text(Row row) {
        return row.cells().stream()
                .filter(c -> c != null && !c.blank())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String known(Map<Field, Datum> data, Field field) {
        Datum datum = data.get(field);
        return datum == null ? null : datum.value();
    }
}
