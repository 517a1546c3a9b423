package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rating a cell shows by its colour where its text says none (formats.md C.4 no. 9): by its background, a conditional
 * format or an icon; by the colour of the font where the text is a sign alone, {@code ●}. Text that rates and text that says
 * there is no rating, {@code TBC}, count more than colours.
 */
final class ColourRating {

    private ColourRating() {}

    /** The rating and, as what stands there, {@code [red fill]} or {@code ● [red font]}. */
    static Optional<Datum> of(@Nullable Cell cell) {
        if (cell == null || cell.look().plain() || cell.look().struck() || speaks(cell)) {
            return Optional.empty();
        }
        boolean inked = cell.look().ink() != Fill.NONE && sign(cell.text());
        Fill colour = inked ? cell.look().ink() : cell.look().fill();
        return value(colour).map(value -> {
            String shown = "[" + colour.word() + (inked ? " font]" : " fill]");
            return Datum.known(cell.blank() ? shown : cell.text() + " " + shown, value);
        });
    }

    /** The rating of a colour; yellow lights are amber ones. */
    static Optional<String> value(Fill colour) {
        return switch (colour) {
            case NONE -> Optional.empty();
            case YELLOW -> Optional.of(Fill.AMBER.word());
            case RED, AMBER, GREEN, BLUE -> Optional.of(colour.word());
        };
    }

    /** Whether a column shows ratings by colour in so many of the rows that say anything; words that rate count with them. */
    static boolean in(List<Row> rows, int position, double least) {
        int filled = 0;
        int rated = 0;
        int coloured = 0;
        for (Row row : rows) {
            Cell cell = row.at(position);
            boolean colour = of(cell).isPresent();
            boolean word = cell != null
                    && !cell.blank()
                    && Vocabulary.meaning("health", cell.text()).isPresent();
            filled += row.blank() ? 0 : 1;
            coloured += colour && !row.blank() ? 1 : 0;
            rated += (colour || word) && !row.blank() ? 1 : 0;
        }
        return coloured > 0 && rated >= least * filled;
    }

    private static boolean speaks(Cell cell) {
        String text = cell.text().strip();
        return cell.kind() == Cell.Kind.DATE
                || Vocabulary.looseMeaning("health", text).isPresent()
                || (letters(text) > 1 && Vocabulary.filler(text));
    }

    /** Signs, or the letter that Wingdings shows as a disc or a square. */
    private static boolean sign(String text) {
        String plain = text.strip();
        return !plain.isEmpty() && (plain.matches("[ln]") || plain.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
