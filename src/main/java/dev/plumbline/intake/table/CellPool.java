package dev.plumbline.intake.table;

import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import org.jspecify.annotations.Nullable;

/** Lets equal cells of a file share one object, and counts the text that is held. A rare cell may exist twice. */
final class CellPool {

    private static final int SLOTS = 1 << 15;

    private final String file;
    private final @Nullable Cell[] slots = new Cell[SLOTS];
    private long characters;

    CellPool(String file) {
        this.file = file;
    }

    Cell share(Cell cell) {
        int hash = cell.text().hashCode() + cell.look().fill().name().hashCode();
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        Cell seen = slots[slot];
        if (seen != null && seen.equals(cell)) {
            return seen;
        }
        characters += cell.text().length();
        if (characters > Limits.CHARACTERS) {
            throw new UnreadableExport(
                    file,
                    Problem.WHOLE_FILE,
                    "too-large",
                    "",
                    "more than " + Limits.CHARACTERS + " characters of text; split the file");
        }
        slots[slot] = cell;
        return cell;
    }
}
