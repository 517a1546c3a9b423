package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Lifecycle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is struck through in a register (formats.md C.4 no. 15). A struck name cancels its initiative, and the row's other cells
 * still describe it; any other struck cell holds an old value, which is not read.
 */
final class Strikethrough {

    private static final String NAME_STRUCK = "[name struck through]";

    private final Block block;
    private final Layout layout;
    private final Problems problems;

    Strikethrough(Block block, Layout layout, Problems problems) {
        this.block = block;
        this.layout = layout;
        this.problems = problems;
    }

    /** Whether a cell holds an old value. */
    boolean old(Row row, Field field, Cell cell) {
        if (!cell.look().struck() || cell.blank() || field == Field.ID || field == Field.NAME) {
            return false;
        }
        return naming(row).isEmpty() || (field == Field.STATUS && !ended(cell.text()));
    }

    /** What is done is struck through as often as what is dropped. */
    private static boolean ended(String status) {
        return Vocabulary.looseMeaning("lifecycle", status)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(word -> word.equals(Lifecycle.DONE.name()) || word.equals(Lifecycle.CANCELLED.name()))
                .isPresent();
    }

    /** The column of a row's struck name, or of its struck id where it has no name; empty where it is not struck. */
    private Optional<Integer> naming(Row row) {
        Integer name = layout.positions().get(Field.NAME);
        Integer naming = name != null && !Block.blank(row, name)
                ? name
                : layout.positions().get(Field.ID);
        return Optional.ofNullable(naming).filter(position -> {
            Cell cell = row.at(position);
            return cell != null && !cell.blank() && cell.look().struck();
        });
    }

    /** Tells of a cell that is struck through in whole or in part. */
    void tell(Row row, Field field, int position) {
        Cell cell = row.at(position);
        if (cell == null || cell.look().plain()) {
            return;
        }
        if (old(row, field, cell)) {
            if (naming(row).isPresent()) {
                return; // told with the row
            }
            problems.inColumn(
                    field.label(),
                    block.place(row.number(), position),
                    "struck-value",
                    cell.text(),
                    "The text is struck through, so it is an old value and not read. Write the new one.");
        } else if (!cell.look().struckText().isEmpty()) {
            problems.inColumn(
                    field.label(),
                    block.place(row.number(), position),
                    "struck-text",
                    cell.look().struckText(),
                    "This part of the cell is struck through and not read; the rest counts.");
        }
    }

    /** Cancels the initiative of a struck name that has no status of its own. */
    void cancel(Row row, Map<Field, Datum> data, Map<Field, Integer> columns) {
        naming(row).ifPresent(position -> {
            @Nullable Datum status = data.get(Field.STATUS);
            boolean own = status != null && status.known();
            if (!own) {
                String raw = status == null ? "" : status.raw();
                data.put(Field.STATUS, Datum.known((raw + " " + NAME_STRUCK).strip(), Lifecycle.CANCELLED.name()));
                if (!layout.positions().containsKey(Field.STATUS)) {
                    columns.put(Field.STATUS, position);
                }
            }
            problems.add(
                    block.place(row.number(), position),
                    "struck-row",
                    row.text(position),
                    own
                            ? "The name is struck through; the status that stands in the row counts."
                            : "The name is struck through, so the initiative counts as cancelled. Write its status where that is"
                                    + " not meant.");
        });
    }
}
