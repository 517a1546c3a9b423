package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told once of a register: what its sheet hides, colours nobody can see, columns without a header, lists of words. */
final class TableNotes {

    private static final Map<Field, String> LISTED = Map.of(
            Field.STATUS, "unknown-status",
            Field.HEALTH, "unknown-health",
            Field.PRIORITY, "unknown-priority",
            Field.TYPE, "unknown-work-type");

    private final FileStyle.Table table;
    private final Block block;
    private final SheetAnnotations beside;
    private final Problems problems;
    private final int width;
    private int hiddenRecords;

    TableNotes(FileStyle.Table table, Problems problems) {
        this.table = table;
        this.block = table.block();
        this.beside = block.annotations();
        this.width = block.width();
        this.problems = problems;
        LISTED.forEach((field, code) -> column(field).ifPresent(c -> problems.offered(code, offered(c))));
    }

    /**
     * Takes note of a record.
     *
     * @param shifted whether its cells stand in wrong columns, so that it is not read
     */
    void record(Row row, boolean shifted) {
        hiddenRecords += row.hidden() ? 1 : 0;
        wider(row, shifted);
    }

    /** In a text file a cell beyond the header shows that a delimiter within a cell was not quoted. */
    private void wider(Row row, boolean shifted) {
        if (block.wider(row, width)) {
            String read =
                    shifted ? "What kind of item it is cannot be said, so it is not read" : "It is read as it stands";
            problems.add(
                    block.place(row.number(), width + 1),
                    "wider-than-header",
                    row.text(width + 1),
                    "The row has " + row.cells().size() + " cells and the header " + width
                            + ", so its cells may stand in wrong columns. " + read + "; put quotes (\") around the"
                            + " cell that holds the delimiter.");
        }
    }

    /** Tells all of it. */
    void tell(Collection<InitiativeRow> read) {
        if (hiddenRecords > 0) {
            problems.add(
                    block.name(),
                    block.transposed() ? "hidden-columns" : "hidden-rows",
                    "",
                    hiddenRecords + (block.transposed() ? " hidden columns are" : " hidden rows are")
                            + " read like all others. Delete what is not meant.");
        }
        hiddenFields();
        unseenColours(read);
        new NamelessColumns(block).tell(width, problems);
    }

    private void hiddenFields() {
        List<String> hidden = block.columns().stream()
                .filter(column -> beside.hiddenColumns().contains(column.position()))
                .filter(column -> !table.profiles().profile(column).empty()
                        || ColourRating.in(block.rows(), column.position(), 0))
                .map(column -> PlainText.shorten(column.header().raw()))
                .toList();
        if (!hidden.isEmpty()) {
            problems.add(
                    block.name(),
                    block.transposed() ? "hidden-rows" : "hidden-columns",
                    String.join(", ", hidden),
                    "These hidden " + (block.transposed() ? "rows" : "columns")
                            + " are read like all others. Delete what is not meant.");
        }
    }

    /** Ratings that a conditional format shows, of which not one could be read. */
    private void unseenColours(Collection<InitiativeRow> read) {
        column(Field.HEALTH).ifPresent(column -> {
            boolean unseen = block.rows().stream().anyMatch(row -> beside.unevaluated().stream()
                    .anyMatch(area -> area.holds(row.number(), column.position())));
            if (unseen && read.stream().noneMatch(row -> row.get(Field.HEALTH).known())) {
                problems.add(
                        column.place(),
                        "colours-not-read",
                        column.header().raw(),
                        "A conditional format colours this column by a rule that is not evaluated here, so its ratings are not"
                                + " known. Write them as words, such as red, amber, green.");
            }
        });
    }

    private Optional<Column> column(Field field) {
        return Optional.ofNullable(table.mapping().column(field.label()));
    }

    /** The words a column lets its readers choose from. */
    private List<String> offered(Column column) {
        return beside.choices().stream()
                .filter(list -> list.areas().stream().anyMatch(area -> block.rows().stream()
                        .anyMatch(row -> area.holds(row.number(), column.position()))))
                .flatMap(list -> list.words().stream())
                .distinct()
                .toList();
    }
}
