package dev.plumbline.intake.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a spreadsheet program makes of ids it takes for numbers or answers; such an id names nothing any more. */
final class IdText {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROED = Pattern.compile("\\d{15}0+");
    private static final Pattern LONG = Pattern.compile("\\d{16,}");

    private IdText() {}

    /** Why an id is destroyed; empty where it is not. */
    static Optional<String> destroyed(Cell cell, String plain) {
        if (cell.kind() == Cell.Kind.BOOLEAN) {
            return Optional.of(
                    "This is an answer, yes or no, and no id. Format the column as text and write the id again.");
        }
        boolean rounded = cell.kind() == Cell.Kind.NUMBER && LONG.matcher(plain).matches();
        return rounded
                        || SCIENTIFIC.matcher(plain).matches()
                        || ZEROED.matcher(plain).matches()
                ? Optional.of("A spreadsheet program has rounded this id. Export it again and keep the column as text.")
                : Optional.empty();
    }
}
