package dev.plumbline.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first rows of a sheet as the headers they may be, folded; each row is folded once for all signatures. */
final class HeaderKeys {

    private static final int WINDOW = 60;
    private static final int LONGEST = 200;

    private final Sheet sheet;
    private final @Nullable Set<String>[] keys;

    @SuppressWarnings({"unchecked", "rawtypes"})
    HeaderKeys(Sheet sheet) {
        this.sheet = sheet;
        this.keys = new Set[Math.min(WINDOW, sheet.rows().size())];
    }

    /** All rows of the sheet. */
    List<Row> all() {
        return sheet.rows();
    }

    /** The rows among which a header is looked for. */
    List<Row> rows() {
        return sheet.rows().subList(0, keys.length);
    }

    /** What a row's cells mean as headers. */
    Set<String> at(int row) {
        Set<String> known = keys[row];
        if (known == null) {
            known = of(sheet.rows().get(row));
            keys[row] = known;
        }
        return known;
    }

    private static Set<String> of(Row row) {
        Set<String> keys = new HashSet<>();
        for (Cell cell : row.cells()) {
            if (cell != null && cell.kind() == Cell.Kind.TEXT && cell.text().length() < LONGEST) {
                keys.add(HeaderText.of(cell.text()).key());
            }
        }
        return keys;
    }
}
