package dev.plumbline.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spreadsheet addresses in A1 notation. */
public final class Places {

    private Places() {}

    /** {@code Sheet!F42}, {@code 'My sheet'!F42}, or {@code F42} without a sheet; row and column count from 1. */
    public static String cell(@Nullable String sheet, int row, int column) {
        return prefix(sheet) + column(column) + row;
    }

    /** {@code Sheet!A42:M42}; row and columns count from 1. */
    public static String range(@Nullable String sheet, int row, int firstColumn, int lastRow, int lastColumn) {
        String first = column(firstColumn) + row;
        String last = column(lastColumn) + lastRow;
        return prefix(sheet) + (first.equals(last) ? first : first + ":" + last);
    }

    /** The letters of a 1-based column: 1 is {@code A}, 27 is {@code AA}. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The sheet a place stands in; empty when it names none. */
    public static Optional<String> sheet(String place) {
        int end = place.lastIndexOf('!');
        if (end <= 0) {
            return Optional.empty();
        }
        String name = place.substring(0, end);
        boolean quoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
        return Optional.of(quoted ? name.substring(1, end - 1).replace("''", "'") : name);
    }

    private static String prefix(@Nullable String sheet) {
        if (sheet == null) {
            return "";
        }
        boolean plain = sheet.chars().allMatch(Character::isLetterOrDigit);
        return (plain ? sheet : "'" + sheet.replace("'", "''") + "'") + "!";
    }
}
