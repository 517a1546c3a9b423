package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses in A1 notation, as files write them. */
final class CellReference {

    private CellReference() {}

    /** The column of an address, from 1; {@code otherwise} when it names none. */
    static int column(String address, int otherwise) {
        int column = 0;
        for (int i = address.startsWith("$") ? 1 : 0; i < address.length(); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter < 0 || letter > 25 || column > Limits.COLUMNS) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column == 0 ? otherwise : column;
    }

    /** A range, or a single cell as a range of one; whole rows and columns reach to the limits. */
    static Optional<Sheet.Merge> area(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = colon < 0 ? reference : reference.substring(colon + 1);
        boolean columns = row(first) == 0 && row(last) == 0 && colon > 0;
        boolean rows = column(first, 0) == 0 && column(last, 0) == 0 && colon > 0;
        Sheet.Merge area = new Sheet.Merge(
                columns ? 1 : row(first),
                rows ? 1 : column(first, 0),
                columns ? Limits.ROWS : row(last),
                rows ? Limits.COLUMNS : column(last, 0));
        boolean sound = area.firstRow() > 0
                && area.firstColumn() > 0
                && area.lastRow() >= area.firstRow()
                && area.lastColumn() >= area.firstColumn();
        return sound ? Optional.of(area) : Optional.empty();
    }

    /** The ranges of a list with spaces between; those that are none are left out. */
    static List<Sheet.Merge> areas(String references) {
        List<Sheet.Merge> areas = new ArrayList<>();
        for (String reference : references.strip().split("\\s+", Limits.AREAS)) {
            area(reference).ifPresent(areas::add);
        }
        return areas;
    }

    private static int row(String address) {
        String digits = address.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
